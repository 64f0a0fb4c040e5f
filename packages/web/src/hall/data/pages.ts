import type { ShownMeeting } from './screen.ts';

/** A page of the results: the overview of all units, or one unit's counts, items or steps. */
export type ResultPage =
  | { readonly of: 'overview' }
  | { readonly of: 'counts' | 'items' | 'steps'; readonly unit: string };

/** Every page that there is now, unit after unit; items only where there are several. */
export function resultPages({ results }: Pick<ShownMeeting, 'results'>): readonly ResultPage[] {
  const units = results.flatMap(({ unit, tallies }): readonly ResultPage[] => [
    { of: 'counts', unit },
    ...(tallies.length > 1 ? [{ of: 'items' as const, unit }] : []),
    { of: 'steps', unit },
  ]);
  return results.length > 1 ? [{ of: 'overview' }, ...units] : units;
}

/** The page's name in the address, so that a reload comes back to it. */
export function pageName(page: ResultPage): string {
  return page.of === 'overview' ? 'overview' : `${page.of}-${page.unit}`;
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
