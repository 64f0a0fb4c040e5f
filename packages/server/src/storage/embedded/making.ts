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

/** What this process is making: in a container an earlier one had the same number, mostly. */
const ours = new Set<string>();

/** A new name for something unfinished of this process. */
export function nameOfUnfinished(): string {
  const name = `making-${process.pid}-${randomUUID()}`;
  ours.add(name);
  return name;
}

function isAbandoned(name: string): boolean {
  const maker = Number(/^making-(\d+)-/u.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(maker)) return false;
  return maker === process.pid ? !ours.has(name) : !isAlive(maker);
}

/** Removes from a folder what processes that are gone left unfinished. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (isAbandoned(name))
      await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}
