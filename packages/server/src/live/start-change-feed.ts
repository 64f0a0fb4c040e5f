import { readHead } from '../ledger/head.ts';
import type { Database } from '../storage/database.ts';
import { AppendListener } from './append-listener.ts';
import { changesOf } from './change.ts';
import { ChangeFeed } from './change-feed.ts';

/** A feed that listens to the database. */
export interface StartedFeed {
  readonly changes: ChangeFeed;
  /** Ends every stream and the session that listens. */
  close(): Promise<void>;
}

/** Starts to follow what any server process appends to the log of a database. */
export async function startChangeFeed(
  database: Pick<Database, 'queries' | 'connection'>,
): Promise<StartedFeed> {
  const { queries, connection } = database;
  const { size } = await readHead(queries);
  const changes = new ChangeFeed(changesOf(queries), size);
  const listener = new AppendListener(connection, {
    onSize: (heard) => changes.announce(heard),
    onRestored: (heard) => changes.restart(heard),
  });
  return {
    changes,
    close: async () => {
      changes.close();
      await listener.close();
    },
  };
}
