import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

// What takes long to make is made beside its place under a name that says who makes it, and renamed into
// its place when it is whole. What a dead process left is then known by its name and removed.

/** True when a process of this number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A new name for something unfinished of this process. */
export function nameOfUnfinished(): string {
  return `making-${process.pid}-${randomUUID()}`;
}

/** Removes from a folder what processes that are gone left unfinished. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = /^making-(\d+)-/u.exec(name)?.[1];
    if (maker !== undefined && !isAlive(Number(maker)))
      await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}
