import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StorageSettings } from '../settings.ts';

/** Where the parts of one embedded database lie. */
export interface Place {
  /** Everything that must be kept: `PINGYI_DATA` or its default. */
  readonly folder: string;
  /** What belongs to the account that PostgreSQL runs as. */
  readonly engine: string;
  /** Data and password, made whole and put here by one rename. */
  readonly cluster: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
  /** The folder of the socket, mode 700. */
  readonly socket: string;
  /** Copies of the binaries, where they cannot be used in place. */
  readonly binaries: string;
}

/** Longest path of a socket's file that is used, in bytes; systems cut at 104 or 108. */
const longestSocketPath = 100;

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function defaultFolder(root: string, isRoot: boolean): string {
  const real = realpathSync(root);
  return isRoot ? path.join('/var/lib/pingyi', digestOf(real)) : path.join(real, '.pingyi');
}

function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(path.join(folder, '.s.PGSQL.5432')) <= longestSocketPath;
}

/** The socket's folder: beside the data, or in the temporary folder when its path would be too long. */
function socketFolder(engine: string): string {
  const name = `pingyi-${digestOf(engine)}`;
  const folders = [path.join(engine, 'socket'), path.join(tmpdir(), name)];
  return folders.find(fitsSocket) ?? path.join('/tmp', name);
}

/** Where the embedded database of these settings lies, whether it exists or not. */
export function placeOf(settings: StorageSettings): Place {
  const isRoot = process.getuid?.() === 0;
  const { dataFolder, root, cwd } = settings;
  const folder =
    dataFolder === undefined ? defaultFolder(root, isRoot) : path.resolve(cwd, dataFolder);
  const engine = path.join(folder, 'postgres');
  const cluster = path.join(engine, 'cluster');
  return {
    folder,
    engine,
    cluster,
    data: path.join(cluster, 'data'),
    password: path.join(cluster, 'password'),
    log: path.join(engine, 'server.log'),
    socket: socketFolder(engine),
    binaries: path.join(folder, 'binaries'),
  };
}
