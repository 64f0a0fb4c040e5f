import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, statfs } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { isRoot } from './holder.ts';

// Root mounts a small file system. An ordinary user mounts one in a namespace of his own, where he counts
// as root, and reaches it from outside through the process that lives in there: PostgreSQL would refuse to
// run inside, as root.

const namespace = isRoot ? ['-m'] : ['-rm'];

/** Whether this user may have a file system of a given size on this machine. */
export const mayLendDisk =
  process.platform === 'linux' &&
  spawnSync('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'pingyi-test', '/mnt']).status === 0;

function optionsOf(megabytes: number): readonly string[] {
  const mode = isRoot ? '0711' : '0700';
  return ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=${mode}`, 'pingyi-test'];
}

async function withMount(
  place: string,
  megabytes: number,
  work: (place: string) => Promise<void>,
): Promise<void> {
  expect(spawnSync('mount', [...optionsOf(megabytes), place]).status).toBe(0);
  try {
    await work(place);
  } finally {
    expect(spawnSync('umount', [place]).status).toBe(0);
  }
}

async function withNamespace(
  place: string,
  megabytes: number,
  work: (place: string) => Promise<void>,
): Promise<void> {
  const script = 'mount "$@" && echo ready && exec sleep 600';
  const keeper = spawn(
    'unshare',
    [...namespace, 'sh', '-c', script, 'sh', ...optionsOf(megabytes), place],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const [said] = (await once(keeper.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('ready\n');
    await work(`/proc/${keeper.pid}/root${place}`);
  } finally {
    keeper.kill('SIGKILL');
    await once(keeper, 'close');
  }
}

/** Lends a file system of the given size in memory, and takes it away afterwards. */
export async function withDisk(
  folder: string,
  megabytes: number,
  work: (place: string) => Promise<void>,
): Promise<void> {
  const place = path.join(folder, `disk-${megabytes}`);
  await mkdir(place);
  await (isRoot ? withMount : withNamespace)(place, megabytes, work);
}

/**
 * Fills a disk with one file, whose name is returned.
 *
 * @param left megabytes that stay free
 */
export async function fill(place: string, left = 0): Promise<string> {
  const filler = path.join(place, 'filler');
  const { bavail, bsize } = await statfs(place);
  const megabytes = left === 0 ? '' : `count=${Math.floor((bavail * bsize) / 2 ** 20) - left}`;
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M', megabytes].filter(Boolean));
  return filler;
}
