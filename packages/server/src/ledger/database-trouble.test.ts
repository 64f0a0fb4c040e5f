import { describe, expect, it } from 'vitest';
import { troubleOf } from './database-trouble.ts';

function errorOf(code: string, message = 'the database says so'): Error {
  return Object.assign(new Error(message), { code });
}

describe('the trouble of a database', () => {
  it.each(['57P01', '08006', 'ECONNREFUSED', '40001'])('%s passes', (code) => {
    expect(troubleOf(errorOf(code))).toBe('away');
  });

  it('is told from a full disk and from a bug', () => {
    expect(troubleOf(errorOf('53100'))).toBe('full');
    expect(troubleOf(errorOf('42P01'))).toBe('broken');
    expect(troubleOf(new Error('Connection terminated unexpectedly'))).toBe('away');
    expect([troubleOf(null), troubleOf('text')]).toEqual(['broken', 'broken']);
  });

  it('is found behind the error of a library', () => {
    const cause = new Error('signing in failed', { cause: errorOf('57P01') });
    expect(troubleOf(new Error('no session', { cause }))).toBe('away');
    expect(troubleOf(new Error('no session', { cause: errorOf('42P01') }))).toBe('broken');
  });
});
