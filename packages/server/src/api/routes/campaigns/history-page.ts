import type { z } from 'zod';
import type { historyPageSchema } from './history-page.schemas.ts';

type HistoryPage = z.output<typeof historyPageSchema>;

/** A row of the list of acts in sentences. */
type HistoryRow = Omit<HistoryPage['history'][number], 'seq' | 'sentence'> & {
  readonly seq: string;
  readonly zh: string;
  readonly en: string;
};

/** A page of so many acts; one row more than that says that another page follows. */
export function historyPage(rows: readonly HistoryRow[], limit: number): HistoryPage {
  const history = rows.slice(0, limit).map(({ seq, zh, en, ...rest }) => {
    return { ...rest, seq: Number(seq), sentence: { zh, en } };
  });
  return { history, next: rows.length > limit ? (history.at(-1)?.seq ?? null) : null };
}
