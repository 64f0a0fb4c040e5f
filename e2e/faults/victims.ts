import { sql } from 'kysely';
import type { Database } from '../../packages/server/src/storage/database.ts';
import type { Recorder } from '../support/recorder.ts';
import type { Random } from './random.ts';

/** What is killed, with signal 9; or the database is told to end, with its sessions and in order. */
export const victims = ['server', 'database', 'session', 'both', 'none: an orderly end'] as const;
export type Victim = (typeof victims)[number];

/** The processes of the database that run now: its main one, and those of sessions at work. */
export interface Processes {
  readonly main: number;
  readonly sessions: readonly number[];
}

export async function processesOf({ queries }: Database, main: number): Promise<Processes> {
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()
    order by state = 'active' desc, pid`.execute(queries);
  return { main, sessions: rows.map(({ pid }) => pid) };
}

function end(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Kills the victim; true when the server is dead afterwards. */
export async function strike(
  victim: Victim,
  recorder: Recorder,
  { main, sessions }: Processes,
  random: Random,
): Promise<boolean> {
  switch (victim) {
    case 'server':
      await recorder.kill();
      return true;
    case 'database':
      end(main);
      return false;
    case 'session':
      end(random.pick(sessions));
      return false;
    case 'none: an orderly end':
      end(main, 'SIGINT');
      return false;
    case 'both': {
      const kills = [() => end(main), () => end(recorder.pid)];
      if (random.below(2) === 0) kills.reverse();
      for (const kill of kills) kill();
      await recorder.kill();
      return true;
    }
  }
}
