/** What is not wrong but should be seen before a list is written. */
export const listNoticeCodes = [
  'hidden-rows',
  'invisible-removed',
  'same-name',
  'columns-not-read',
] as const;

export type ListNoticeCode = (typeof listNoticeCodes)[number];

export interface ListNotice {
  readonly code: ListNoticeCode;
  /** How often. */
  readonly count: number;
  /** The first cells, rows or headings that it is about. */
  readonly places: readonly string[];
}

const mostPlaces = 20;

/** Gathers notices by code: how many there are, and the first places. */
export function createNotices() {
  const places = new Map<ListNoticeCode, string[]>();
  const counts = new Map<ListNoticeCode, number>();
  return {
    add(code: ListNoticeCode, place: string): void {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      const list = places.get(code) ?? [];
      places.set(code, list);
      if (list.length < mostPlaces) list.push(place);
    },
    list: (): readonly ListNotice[] =>
      listNoticeCodes.flatMap((code) => {
        const count = counts.get(code) ?? 0;
        return count === 0 ? [] : [{ code, count, places: places.get(code) ?? [] }];
      }),
  };
}

export type Notices = ReturnType<typeof createNotices>;
