import { factSource, unitId } from '@pingyi/core';
import { z } from 'zod';
import type { ProblemRow } from './collated-rows.ts';

/** Rows that somebody works on and has not recorded, and the collation that they began with. */
export interface CollationDraft {
  /** `seq` of the collation on record then; null when there was none. */
  readonly base: number | null;
  readonly rows: readonly ProblemRow[];
}

const draftSchema = z.object({
  base: z.int().nullable(),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      units: z.array(unitId),
      sources: z.array(factSource),
    }),
  ),
});

/** Where a draft lies: with its tab, so that nothing stays on a computer that others use. */
function placeOf(campaign: string, account: string): string {
  return `pingyi-collation-draft ${campaign} ${account}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What somebody left unrecorded on this tab, or null. */
export function readDraft(
  campaign: string,
  account: string,
  storage: Pick<Storage, 'getItem'> = window.sessionStorage,
): CollationDraft | null {
  const text = storage.getItem(placeOf(campaign, account));
  if (text === null) return null;
  const read = draftSchema.safeParse(parsed(text));
  return read.success ? read.data : null;
}

/** Keeps a draft until it is recorded or given up; null forgets it. */
export function keepDraft(
  campaign: string,
  account: string,
  draft: CollationDraft | null,
  storage: Pick<Storage, 'setItem' | 'removeItem'> = window.sessionStorage,
): void {
  const place = placeOf(campaign, account);
  if (draft === null) storage.removeItem(place);
  else storage.setItem(place, JSON.stringify(draft));
}
