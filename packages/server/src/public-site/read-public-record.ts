import { campaignId } from '@pingyi/core';
import type { PublicRecord } from '@pingyi/record';
import type { Kysely } from 'kysely';
import { readNewestNote, readVkeys } from '../log/stored-log.ts';
import { readPublished } from '../opinions/read-opinions.ts';
import { readBoard } from '../polls/board.ts';
import { readBoxRow } from '../polls/poll-row.ts';
import type { Tables } from '../storage/tables.ts';
import { readForeign } from '../witnesses/foreign-checkpoints.ts';
import { bundleDigestsOf } from './bundle-digests.ts';
import { publicActsOf } from './public-acts.ts';

/** Opens the record as it is now. */
export type OpenPublicRecord = () => Promise<PublicRecord>;

/** Makes the public record of a database; what never changes is read once. */
export function publicRecordOf(database: Kysely<Tables>): OpenPublicRecord {
  const acts = publicActsOf(database);
  const bundle = bundleDigestsOf(database);
  return async () => {
    const { id } = await database.selectFrom('installation').select('id').executeTakeFirstOrThrow();
    return {
      installation: id,
      vkeys: await readVkeys(database),
      checkpoint: await readNewestNote(database),
      foreignCheckpoints: async () => (await readForeign(database)).map(({ note }) => note),
      campaigns: async () => {
        const rows = await database
          .selectFrom('act')
          .select('stream')
          .where('stream', 'like', 'campaign/%')
          .where('stream_version', '=', 1)
          .orderBy('seq')
          .execute();
        return rows.map(({ stream }) => campaignId.parse(stream.slice(stream.indexOf('/') + 1)));
      },
      acts,
      board: async (poll) => {
        const row = await readBoxRow(database, poll);
        return row === null ? null : readBoard(database, row);
      },
      opinions: (meeting) => readPublished(database, meeting),
      bundle,
    };
  };
}
