import type { PollId } from '@pingyi/core';
import {
  archiveName,
  type BundleSource,
  hintsName,
  type NamedPoll,
  strongName,
} from '@pingyi/record';
import type { Kysely } from 'kysely';
import { archiveWith, eventsNamed, readEvents } from '../polls/archive.ts';
import { readHints } from '../polls/keep-hints.ts';
import type { PollRow } from '../polls/poll-row.ts';
import { strongProofsOf } from '../polls/strong-proofs.ts';
import type { Tables } from '../storage/tables.ts';

async function rowsOf(
  database: Kysely<Tables>,
  polls: readonly NamedPoll[],
): Promise<ReadonlyMap<string, PollRow>> {
  if (polls.length === 0) return new Map();
  const ids = polls.map(({ poll }) => poll as PollId);
  const rows = await database.selectFrom('poll').selectAll().where('poll', 'in', ids).execute();
  return new Map(rows.map((row) => [row.poll, row]));
}

/**
 * The archives of closed polls with the events that acts name and no later ones, and their strong proofs
 * with a result. Events are only ever added, so the same names always give the same bytes. Hints lie beside
 * an archive once they are worked out, as far as there is room for them.
 *
 * @throws Error when the box of a poll that acts close is not there: a bundle without it would be wrong
 */
export async function pollArchives(
  database: Kysely<Tables>,
  polls: readonly NamedPoll[],
): Promise<readonly BundleSource[]> {
  const rows = await rowsOf(database, polls);
  const sources: BundleSource[] = [];
  for (const { poll, events: names } of polls) {
    const row = rows.get(poll);
    if (row === undefined) throw new Error(`no box of poll ${poll}`);
    const events = eventsNamed(row, await readEvents(database, poll), names);
    sources.push({ name: archiveName(poll), open: () => archiveWith(database, row, events) });
    const hints = await readHints(database, poll);
    if (hints !== null) sources.push({ name: hintsName(poll), open: hints, isOptional: true });
    const strong = strongProofsOf(events);
    if (strong !== null)
      sources.push({ name: strongName(poll), open: () => [Buffer.from(strong, 'utf8')] });
  }
  return sources;
}
