import type { ShownMeeting } from './screen.ts';

/**
 * A page of the results: units in a row, or one unit's counts, items or steps. Long rows go on over several
 * pages, each `from` some place of the row.
 */
export type ResultPage =
  | { readonly of: 'overview'; readonly from: number }
  | { readonly of: 'counts' | 'items'; readonly unit: string }
  | { readonly of: 'steps'; readonly unit: string; readonly from: number };

/** What fits on a page so that it still reads from the last row of the hall. */
export const unitsOnPage = 9;
export const stepsOnPage = 3;

/** The places at which the pages of a row begin. */
function beginnings(length: number, onPage: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / onPage) }, (_, page) => page * onPage);
}

/** Every page that there is now, unit after unit; items only where there are several. */
export function resultPages({ results }: Pick<ShownMeeting, 'results'>): readonly ResultPage[] {
  const units = results.flatMap(({ unit, tallies, steps }): readonly ResultPage[] => [
    { of: 'counts', unit },
    ...(tallies.length > 1 ? [{ of: 'items' as const, unit }] : []),
    ...beginnings(steps.length, stepsOnPage).map((from) => ({ of: 'steps' as const, unit, from })),
  ]);
  if (results.length < 2) return units;
  const overview = beginnings(results.length, unitsOnPage).map((from) => {
    return { of: 'overview' as const, from };
  });
  return [...overview, ...units];
}

/** The page's name in the address, so that a reload comes back to it. */
export function pageName(page: ResultPage): string {
  switch (page.of) {
    case 'overview':
      return `overview-${page.from}`;
    case 'steps':
      return `steps-${page.unit}-${page.from}`;
    default:
      return `${page.of}-${page.unit}`;
  }
}

/** The newest announced result, by the place of its act in the log. */
export function newestResult({ results }: Pick<ShownMeeting, 'results'>): string | null {
  const [newest] = [...results].sort((one, other) => other.seq - one.seq);
  return newest?.unit ?? null;
}

/** The page some steps on, from the first to the last and no further. */
export function pageAfter(
  pages: readonly ResultPage[],
  name: string,
  steps: number,
): ResultPage | null {
  const place = pages.findIndex((page) => pageName(page) === name);
  const next = Math.min(pages.length - 1, Math.max(0, Math.max(0, place) + steps));
  return pages[next] ?? null;
}
