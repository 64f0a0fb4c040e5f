import { access, link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BackupFault } from './fault.ts';

/** Errors of the file system that a person can mend. */
const mendable = new Set([
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/** File systems without hard links, such as those of memory sticks, say one of these. */
const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** The fault behind an error of writing `file`, or null: then it is something else. */
export function faultOfWriting(error: unknown, file: string): BackupFault | null {
  const { code = '', syscall = '' } = (error ?? {}) as NodeJS.ErrnoException;
  if (!mendable.has(code) || syscall === '' || syscall === 'connect') return null;
  return { code: 'not-written', facts: { file, why: code } };
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/** Gives a finished file its name, for good; never in place of a file that is there. */
export async function putInPlace(draft: string, file: string): Promise<'put' | 'exists'> {
  try {
    await link(draft, file);
    await rm(draft);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return 'exists';
    if (!linkless.has(code)) throw error;
    if (await exists(file)) return 'exists';
    await rename(draft, file);
  }
  await syncFolder(path.dirname(file));
  return 'put';
}

/** Makes the names in a folder survive a loss of power. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
