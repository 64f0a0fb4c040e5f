import { trackingCodeOf } from '@pingyi/ballot';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { readBallots } from './archive.ts';
import type { BoxRow } from './poll-row.ts';

/** Tracking codes of a poll, sorted. */
export interface Board {
  readonly codes: readonly string[];
  /** Every ballot of the box is among them. */
  readonly isComplete: boolean;
}

/** The tracking codes that are shown: in groups while the poll is open, every one after it. */
export async function readBoard(
  database: Kysely<Tables>,
  { poll, state }: Pick<BoxRow, 'poll' | 'state'>,
): Promise<Board> {
  if (state === 'closed' || state === 'voided') {
    const codes: string[] = [];
    for await (const ballots of readBallots(database, poll))
      codes.push(...ballots.map(({ ballot }) => trackingCodeOf(ballot)));
    return { codes: codes.sort(), isComplete: true };
  }
  const rows = await database
    .selectFrom('board_code')
    .select('code')
    .where('poll', '=', poll)
    .where('is_shown', '=', true)
    .orderBy('code')
    .execute();
  return { codes: rows.map(({ code }) => code), isComplete: false };
}
