import { useEffect, useState } from 'react';
import { useCampaign } from '../data/campaign-context.tsx';
import { useOwnAccount } from '../session/own-account.ts';
import { type ProblemRow, recordedRows } from './collated-rows.ts';
import { keepDraft, readDraft } from './kept-draft.ts';

/** The collation that somebody works on. */
interface WorkedCollation {
  readonly rows: readonly ProblemRow[];
  readonly set: (change: (rows: readonly ProblemRow[]) => readonly ProblemRow[]) => void;
  /** Whether the rows differ from what is on record. */
  readonly isDraft: boolean;
  /** Whether another collation was recorded since the draft was begun. */
  readonly isOvertaken: boolean;
  /** Gives the draft up and begins with what is on record now. */
  readonly discard: () => void;
}

/**
 * The rows of the collation: what is on record, or the draft that was left on this tab. A draft is kept with every
 * change, and the browser warns before it is closed over one.
 */
export function useCollation(): WorkedCollation {
  const { campaign } = useCampaign();
  const { account } = useOwnAccount();
  const { id, collation } = campaign;
  const [draft, setDraft] = useState(() => readDraft(id, account));
  const isDraft = draft !== null;
  useEffect(() => keepDraft(id, account, draft), [id, account, draft]);
  useEffect(() => {
    if (!isDraft) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDraft]);
  const newest = collation?.seq ?? null;
  return {
    rows: draft?.rows ?? recordedRows(campaign),
    set: (change) =>
      setDraft((now) => ({
        base: now === null ? newest : now.base,
        rows: change(now?.rows ?? recordedRows(campaign)),
      })),
    isDraft,
    isOvertaken: draft !== null && draft.base !== newest,
    discard: () => setDraft(null),
  };
}
