import {
  groupsWith,
  isKernelGroup,
  openKernel,
  readElection,
  writeHintsHeader,
} from '@pingyi/ballot';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { CheckPool } from '../box/check-pool.ts';
import type { Tables } from '../storage/tables.ts';
import { readBallots } from './archive.ts';
import { type PollRow, readPollRow } from './poll-row.ts';

/** Ballots that a thread takes at once: few, so that ballots of a running vote need not wait long. */
const portion = 2;

/** Bytes of one kept piece, about. */
const pieceBytes = 1 << 20;

async function hasHints(database: Kysely<Tables>, poll: string): Promise<boolean> {
  const found = await database
    .selectFrom('poll_hints')
    .select('number')
    .where('poll', '=', poll)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Closed polls whose hints are not kept yet. */
export async function pollsWithoutHints(database: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('poll')
    .select('poll')
    .where('state', '=', 'closed')
    .where('poll', 'not in', database.selectFrom('poll_hints').select('poll').distinct())
    .orderBy('poll')
    .execute();
  return rows.map(({ poll }) => poll);
}

/** The hints of a closed poll, in the order of its archive, as docs/ballots/hints.md describes them. */
async function* workOut(
  database: Kysely<Tables>,
  checks: CheckPool,
  { poll, election, credentials }: PollRow,
): AsyncGenerator<Uint8Array> {
  const read = election === null ? null : readElection(election, groupsWith(await openKernel()));
  if (read?.ok !== true || election === null || credentials === null) return;
  if (!isKernelGroup(read.value.group)) return;
  yield writeHintsHeader(read.value);
  for await (const rows of readBallots(database, poll))
    for (let from = 0; from < rows.length; from += portion) {
      const texts = rows.slice(from, from + portion).map(({ ballot }) => ballot);
      yield await checks.runFor('hints', { poll, election, credentials }, { poll, texts });
    }
}

async function insert(
  transaction: Transaction<Tables>,
  poll: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  let number = 0;
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (length === 0) return;
    number += 1;
    const content = Buffer.concat(waiting);
    await transaction.insertInto('poll_hints').values({ poll, number, content }).execute();
    waiting = [];
    length = 0;
  };
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length >= pieceBytes) await flush();
  }
  await flush();
}

/**
 * Works out the hints of a closed poll once and keeps them whole or not at all, for the bundles of its
 * campaign. Of several servers one does it.
 */
export async function keepHints(
  database: Kysely<Tables>,
  checks: CheckPool,
  poll: string,
): Promise<void> {
  if (await hasHints(database, poll)) return;
  const row = await readPollRow(database, poll);
  if (row?.state !== 'closed') return;
  await database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ readonly mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`hints ${poll}`}, 0)) as mine`.execute(
      transaction,
    );
    if (rows[0]?.mine !== true || (await hasHints(transaction, poll))) return;
    await insert(transaction, poll, workOut(database, checks, row));
  });
  await checks.forget(poll);
}

/** The kept hints of a poll, piece by piece; null where there are none yet. */
export async function readHints(
  database: Kysely<Tables>,
  poll: string,
): Promise<(() => AsyncGenerator<Uint8Array>) | null> {
  const { most } = await database
    .selectFrom('poll_hints')
    .select(({ fn }) => fn.max('number').as('most'))
    .where('poll', '=', poll)
    .executeTakeFirstOrThrow();
  if (most === null) return null;
  return async function* () {
    for (let number = 1; number <= most; number += 1) {
      const { content } = await database
        .selectFrom('poll_hints')
        .select('content')
        .where('poll', '=', poll)
        .where('number', '=', number)
        .executeTakeFirstOrThrow();
      yield content;
    }
  };
}
