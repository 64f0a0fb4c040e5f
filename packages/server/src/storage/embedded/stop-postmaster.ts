import { rmdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { findPostmaster, type Postmaster } from './postmaster.ts';

/** How long an orderly stop may take, in milliseconds; then the next start recovers. */
const patience = 60_000;

async function isGone(pid: number, data: string, most: number): Promise<boolean> {
  for (const end = Date.now() + most; Date.now() < end; await wait(20)) {
    const seen = await findPostmaster(data);
    if (seen.state === 'dead' || seen.postmaster.pid !== pid) return true;
  }
  return false;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function end(pid: number, data: string): Promise<void> {
  send(pid, 'SIGINT');
  if (await isGone(pid, data, patience)) return;
  send(pid, 'SIGQUIT');
  await isGone(pid, data, patience);
}

/**
 * Stops the database: sessions are ended, everything is written; at once when that takes too long. The
 * socket's folder goes with it, so that the temporary folder keeps nothing.
 */
export async function stopPostmaster(postmaster: Postmaster, data: string): Promise<void> {
  await end(postmaster.pid, data);
  await rmdir(postmaster.socket).catch(() => undefined);
}
