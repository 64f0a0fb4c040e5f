import type { FastifyInstance } from 'fastify';
import { type AccessSettings, openAccess } from '../access/open-access.ts';
import { makeStateReader } from '../api/state-reader.ts';
import type { Installation } from '../installation/open-installation.ts';
import { SignInWatch } from '../live/sign-in-watch.ts';
import { startChangeFeed } from '../live/start-change-feed.ts';
import { ScreenWatch } from '../screens/screen-watch.ts';
import { followEveryClosing } from '../votes/follow-every-closing.ts';
import { createServer, type ServerParts } from './create-server.ts';

/** A server of an installation, not listening yet. */
export interface OpenServer {
  readonly server: FastifyInstance;
  /** Finishes the requests under way and ends the streams; the installation stays open. */
  close(): Promise<void>;
}

/** Makes the server of an open installation. */
export async function openServer(
  installation: Pick<Installation, 'database' | 'ledger' | 'log' | 'votes'>,
  options: Omit<ServerParts, 'api'> & {
    readonly version: string;
    readonly access: AccessSettings;
    readonly exampleCity: string;
  },
): Promise<OpenServer> {
  const { database, ledger, log, votes } = installation;
  const { version, access: settings, exampleCity, ...rest } = options;
  const feed = await startChangeFeed(database);
  const { changes } = feed;
  const readState = makeStateReader(database.queries, ledger);
  // What this process appends need not come back from the database to be told.
  ledger.onAppended(({ size }) => changes.announce(size));
  const access = openAccess(database.queries, readState, settings);
  const screens = new ScreenWatch(database.queries, readState, changes);
  const signInWatch = new SignInWatch(database.queries);
  const api = {
    version,
    database,
    ledger,
    log,
    changes,
    signInWatch,
    readState,
    access,
    exampleCity,
    votes,
    screens,
  };
  const server = await createServer({ ...rest, api });
  const following = followEveryClosing({ ledger, votes })
    .then(() => votes.hints.keepAll())
    .catch((error: unknown) => {
      server.log.error({ err: error }, 'what follows a closing was not done');
    });
  return {
    server,
    close: async () => {
      await following;
      await server.close();
      signInWatch.close();
      await feed.close();
    },
  };
}
