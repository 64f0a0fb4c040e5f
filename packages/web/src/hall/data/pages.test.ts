import { describe, expect, it } from 'vitest';
import { newestResult, pageAfter, pageName, resultPages } from './pages.ts';
import type { ShownResult } from './screen.ts';

const several = (length: number) => Array.from({ length }, () => ({}));

const result = (unit: string, seq: number, items = 1, steps = 2) =>
  ({ unit, seq, tallies: several(items), steps: several(steps) }) as unknown as ShownResult;

const names = (results: readonly ShownResult[]) =>
  resultPages({ results: [...results] }).map(pageName);

describe('the pages of announced results', () => {
  it('are counts and steps of each unit, items where there are several, all units first', () => {
    expect(names([])).toEqual([]);
    expect(names([result('east', 1)])).toEqual(['counts-east', 'steps-east-0']);
    expect(names([result('east', 1, 6, 7), result('west', 2)])).toEqual([
      'overview-0',
      'counts-east',
      'items-east',
      'steps-east-0',
      'steps-east-3',
      'steps-east-6',
      'counts-west',
      'steps-west-0',
    ]);
    const many = Array.from({ length: 10 }, (_, place) => result(`unit-${place}`, place));
    expect(names(many).slice(0, 3)).toEqual(['overview-0', 'overview-9', 'counts-unit-0']);
  });

  it('begin with what was announced last, corrections included', () => {
    const results = [result('east', 9), result('west', 4)];
    expect(newestResult({ results })).toBe('east');
    expect(newestResult({ results: [] })).toBeNull();
  });

  it('are turned one by one and end where they end', () => {
    const pages = resultPages({ results: [result('east', 1), result('west', 2)] });
    expect(pageAfter(pages, 'counts-east', 1)).toMatchObject({ of: 'steps', unit: 'east' });
    expect(pageAfter(pages, 'overview-0', -1)).toEqual({ of: 'overview', from: 0 });
    expect(pageAfter(pages, 'steps-west-0', 1)).toMatchObject({ of: 'steps', unit: 'west' });
    expect(pageAfter(pages, 'unknown', 0)).toEqual({ of: 'overview', from: 0 });
    expect(pageAfter([], 'unknown', 1)).toBeNull();
  });
});
