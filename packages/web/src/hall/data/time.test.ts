import { expect, it } from 'vitest';
import { clockText, elapsedText } from './time.ts';

const since = '2026-11-05T08:00:00.000Z';
const after = (seconds: number) => elapsedText(since, Date.parse(since) + seconds * 1_000);

it('tells how long a step has run', () => {
  expect([after(0), after(65.9), after(3_600), after(37_329)]).toEqual([
    '0:00',
    '1:05',
    '1:00:00',
    '10:22:09',
  ]);
});

it('never runs backwards, though the device’s clock is behind the server’s', () => {
  expect(after(-90)).toBe('0:00');
});

it('tells the time of the hall, wherever the device thinks it is', () => {
  expect(clockText(Date.parse('2026-11-05T16:30:00.000Z'), 480)).toBe('00:30');
});
