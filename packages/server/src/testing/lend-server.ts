import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NoteSigner } from '@pingyi/record';
import type { FastifyInstance } from 'fastify';
import type { ApiParts } from '../api/parts.ts';
import { makeStateReader } from '../api/state-reader.ts';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import { SignInWatch } from '../live/sign-in-watch.ts';
import { startChangeFeed } from '../live/start-change-feed.ts';
import { openLogKey } from '../log/log-key.ts';
import { makeLogReader } from '../log/log-reader.ts';
import { signLog } from '../log/sign-checkpoint.ts';
import { ScreenWatch } from '../screens/screen-watch.ts';
import { createServer } from '../serve/create-server.ts';
import { openVotes } from '../votes/votes.ts';
import { type LentDatabase, lendDatabase } from './lend-database.ts';
import { staffAs, testAccess } from './test-access.ts';

/** The headers by which a lent server knows the office. */
export const staff = staffAs('office');

/** A whole server over a real database, for the tests of one file. */
export interface LentServer {
  readonly lent: LentDatabase;
  readonly server: FastifyInstance;
  readonly parts: ApiParts;
  /** The key of its log. */
  readonly signer: NoteSigner<'ed25519'>;
  /** Signs what is in the log now. */
  sign(): Promise<void>;
  /** Every line of its log. */
  readonly logged: readonly string[];
  /** Makes a further server on the same database, with some of its parts replaced. */
  another(parts?: Partial<ApiParts>): Promise<FastifyInstance>;
  /** Lets a server listen on the loopback; gives the port. */
  listen(server: FastifyInstance): Promise<number>;
  giveBack(): Promise<void>;
}

/**
 * Starts a server; it listens to nobody unless told to.
 *
 * @param pages the folder of built pages; one page that says nothing unless given
 */
export async function lendServer(pages?: string): Promise<LentServer> {
  const lent = await lendDatabase();
  const { database } = lent;
  const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-server-'));
  const site = pages ?? path.join(folder, 'site');
  if (pages === undefined) {
    await mkdir(site);
    await writeFile(path.join(site, 'index.html'), '<!doctype html><title>site</title>');
    for (const page of ['staff', 'voter', 'voter-check', 'voter-register'])
      await writeFile(path.join(site, `${page}.html`), `<!doctype html><title>${page}</title>`);
    await mkdir(path.join(site, 'assets'));
    await writeFile(path.join(site, 'assets', 'ballot-worker-fast-1a2b.js'), '');
  }
  const key = await openLogKey(database.queries, path.join(folder, 'log.key'));
  if (!key.ok) throw new Error(key.fault.code);
  const logged: string[] = [];
  const closing: (() => Promise<void>)[] = [];
  const makeParts = async (): Promise<ApiParts> => {
    const ledger = new GroupedLedger(database.queries);
    const feed = await startChangeFeed(database);
    const readState = makeStateReader(database.queries);
    const signNow = async (): Promise<void> => void (await signLog(database.queries, key.signer));
    const votes = openVotes(database.queries, key.signer, signNow);
    const signInWatch = new SignInWatch(database.queries, 100);
    closing.push(
      () => votes.close(),
      async () => signInWatch.close(),
      () => ledger.close(),
      () => feed.close(),
    );
    return {
      version: '0.0.0-test',
      database,
      ledger,
      log: makeLogReader(database.queries),
      changes: feed.changes,
      signInWatch,
      readState,
      access: testAccess(database.queries, readState),
      votes,
      screens: new ScreenWatch(database.queries, readState, feed.changes),
      exampleCity: path.join(import.meta.dirname, '../../../../examples/city/score.json'),
    };
  };
  const start = async (parts: ApiParts): Promise<FastifyInstance> => {
    const server = await createServer({
      site,
      api: parts,
      logLevel: 'info',
      writeLog: (line) => logged.push(line),
    });
    closing.unshift(() => server.close());
    return server;
  };
  const parts = await makeParts();
  const server = await start(parts);
  return {
    lent,
    server,
    parts,
    signer: key.signer,
    logged,
    sign: async () => void (await signLog(database.queries, key.signer)),
    another: async (more = {}) => start({ ...(await makeParts()), ...more }),
    listen: async (each) => {
      await each.listen({ host: '127.0.0.1', port: 0 });
      return (each.server.address() as AddressInfo).port;
    },
    giveBack: async () => {
      for (const close of closing) await close();
      await lent.giveBack();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
