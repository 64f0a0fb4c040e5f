import path from 'node:path';
import { run } from '../run.ts';

/** Programs of one PostgreSQL, tried: they run on this machine. */
export interface Binaries {
  /** The folder of `postgres` and `initdb`. */
  readonly folder: string;
  /** Such as `18.4`. */
  readonly version: string;
  /** Such as `18`; data belongs to one major version. */
  readonly major: string;
}

/** The binaries in a folder, or null when they do not run on this machine. */
export async function tryBinaries(folder: string): Promise<Binaries | null> {
  const { code, output } = await run(path.join(folder, 'postgres'), ['--version']);
  const version = /\(PostgreSQL\) (\d+\S*)/u.exec(output)?.[1];
  if (code !== 0 || version === undefined) return null;
  return { folder, version, major: version.split(/\D/u)[0] ?? version };
}
