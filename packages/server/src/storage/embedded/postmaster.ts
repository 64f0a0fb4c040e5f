import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from './making.ts';
import { run } from './run.ts';

/** The running main process of a database. */
export interface Postmaster {
  readonly pid: number;
  /** The folder of its socket, which another `TMPDIR` may have chosen. */
  readonly socket: string;
}

/** What `postmaster.pid` says, checked against the processes of this machine. */
export type Sighting =
  | { readonly state: 'running'; readonly postmaster: Postmaster }
  /** No main process; `reused` is the number in the file when another program has it by now. */
  | { readonly state: 'dead'; readonly reused: number | null };

/** Which folder it is, whatever its path: the same folder has others in a container or a namespace. */
async function identityOf(folder: string): Promise<string | null> {
  const found = await stat(folder, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}

/**
 * True when the process is PostgreSQL running on this data. Every process of PostgreSQL stands in its data
 * folder; a zombie and another program that got the same number do not.
 */
async function servesData(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const [stands, lies] = await Promise.all([identityOf(`/proc/${pid}/cwd`), identityOf(data)]);
    return stands !== null && stands === lies;
  }
  const { code, output } = await run('ps', ['-ww', '-p', String(pid), '-o', 'stat=,command=']);
  return code === 0 && !output.startsWith('Z') && output.includes('postgres');
}

/** Looks for the main process of the database in a data folder. */
export async function findPostmaster(data: string): Promise<Sighting> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return { state: 'dead', reused: null };
  if (!(await servesData(pid, data))) return { state: 'dead', reused: pid };
  // Line 5 is the socket's folder; a process that has just begun has not written it yet.
  return { state: 'running', postmaster: { pid, socket: lines[4] ?? '' } };
}
