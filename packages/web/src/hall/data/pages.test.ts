import { describe, expect, it } from 'vitest';
import { newestResult, pageAfter, pageName, resultPages } from './pages.ts';
import type { ShownResult } from './screen.ts';

const result = (unit: string, seq: number, items = 1) =>
  ({ unit, seq, tallies: Array.from({ length: items }, () => ({})) }) as unknown as ShownResult;

const names = (results: readonly ShownResult[]) =>
  resultPages({ results: [...results] }).map(pageName);

describe('the pages of announced results', () => {
  it('are counts and steps of each unit, items where there are several, all units first', () => {
    expect(names([])).toEqual([]);
    expect(names([result('east', 1)])).toEqual(['counts-east', 'steps-east']);
    expect(names([result('east', 1, 6), result('west', 2)])).toEqual([
      'overview',
      'counts-east',
      'items-east',
      'steps-east',
      'counts-west',
      'steps-west',
    ]);
  });

  it('begin with what was announced last, corrections included', () => {
    const results = [result('east', 9), result('west', 4)];
    expect(newestResult({ results })).toBe('east');
    expect(newestResult({ results: [] })).toBeNull();
  });

  it('are turned one by one and end where they end', () => {
    const pages = resultPages({ results: [result('east', 1), result('west', 2)] });
    expect(pageAfter(pages, 'counts-east', 1)).toEqual({ of: 'steps', unit: 'east' });
    expect(pageAfter(pages, 'overview', -1)).toEqual({ of: 'overview' });
    expect(pageAfter(pages, 'steps-west', 1)).toEqual({ of: 'steps', unit: 'west' });
    expect(pageAfter(pages, 'unknown', 0)).toEqual({ of: 'overview' });
    expect(pageAfter([], 'unknown', 1)).toBeNull();
  });
});
