import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { StorageFault } from '../fault.ts';
import { type Account, runAs } from './account.ts';
import type { Binaries } from './binaries/binaries.ts';
import { lend } from './folders.ts';
import type { Place } from './place.ts';
import { findPostmaster } from './postmaster.ts';
import { cleanEnvironment } from './run.ts';

/** The number in the socket's name; nothing listens on a network. */
export const port = 5432;

/** A log larger than this is set aside at the next start, in bytes. */
const longLog = 16 * 1024 * 1024;

/** Settings that this software relies on; everything about durability stays at PostgreSQL's defaults. */
function settingsOf(socket: string): readonly string[] {
  const settings = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_destination: 'stderr',
    log_line_prefix: '%m [%p] ',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The log, open for appending, and where this start begins in it. */
async function openLog(file: string, account: Account) {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > longLog) await rename(file, `${file}.1`);
  const handle = await open(file, 'a', 0o600);
  await lend(file, account);
  return { handle, from: (await handle.stat()).size };
}

/**
 * Removes the socket's lock when the number in it is neither a dead process, which PostgreSQL sees for
 * itself, nor a database of this place.
 */
async function removeStaleSocketLock(socket: string, data: string): Promise<void> {
  const lock = path.join(socket, `.s.PGSQL.${port}.lock`);
  const text = await readFile(lock, 'utf8').catch(() => null);
  if (text === null) return;
  if ((await findPostmaster(data)).state === 'dead') await rm(lock, { force: true });
}

/** A start that was begun. */
export interface Start {
  readonly hasEnded: () => boolean;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  /** What the log has said since. */
  readonly log: () => Promise<string>;
}

function follow(child: ChildProcess, place: Place, from: number): Start {
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    for (const event of ['exit', 'error'])
      child.once(event, () => {
        isOver = true;
        resolve();
      });
  });
  const log = async () => (await readFile(place.log)).subarray(from).toString('utf8');
  return { hasEnded: () => isOver, ended, log };
}

/**
 * Starts PostgreSQL in a session of its own, so that it outlives this process and Ctrl+C on its terminal.
 *
 * @param options.reused a number in `postmaster.pid` that another program has by now. PostgreSQL takes the
 *   number of its "grandparent" for stale, and then still looks whether processes of the old one live;
 *   removing the file would lose that check
 */
export async function startPostmaster(
  place: Place,
  binaries: Binaries,
  account: Account,
  options: { readonly socket: string; readonly reused: number | null },
): Promise<Start> {
  await removeStaleSocketLock(options.socket, place.data);
  const { handle, from } = await openLog(place.log, account);
  try {
    const grandparent =
      options.reused === null ? {} : { PG_GRANDPARENT_PID: String(options.reused) };
    const child = spawn(
      path.join(binaries.folder, 'postgres'),
      ['-D', place.data, ...settingsOf(options.socket)],
      {
        ...runAs(account),
        cwd: place.engine,
        env: { ...cleanEnvironment, ...grandparent },
        detached: true,
        stdio: ['ignore', handle.fd, handle.fd],
      },
    );
    child.unref();
    return follow(child, place, from);
  } finally {
    await handle.close();
  }
}

const passing = [
  /lock file .* (?:already exists|is empty)/u,
  /shared memory block .* still in use/u,
  /received \w+ shutdown request/u,
  /could not create lock file .*\.s\.PGSQL.*No such file/u,
];

/**
 * True when a start ended for a reason that passes: another process was first, processes of a killed
 * database are still leaving, or somebody stopped it at once.
 */
export function isPassing(text: string): boolean {
  return passing.some((pattern) => pattern.test(text));
}

/** Why a start failed, from its log. */
export function faultOfLog(text: string, place: Place): StorageFault {
  if (/No space left on device|Disk quota exceeded/u.test(text))
    return { code: 'disk-full', facts: { path: place.data } };
  const lines = text.trim().split('\n');
  const problem = /^.*?\b(?:FATAL|PANIC|ERROR): +/u;
  const telling = lines.filter((line) => problem.test(line));
  const why = (telling.at(-1) ?? lines.at(-1) ?? '').replace(problem, '');
  return { code: 'start-failed', facts: { why, log: place.log } };
}
