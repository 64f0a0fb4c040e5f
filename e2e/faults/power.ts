import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { giveBack, lendFolder, postmasterOf } from '../database/holder.ts';
import { startPingyi } from '../support/server.ts';

/** A machine of its own for the tests of a file, whose power can be cut. */
interface Machine {
  /** Starts the server and waits until it is ready, the first time also for the token of the set-up. */
  readonly serve: () => Promise<{ readonly address: string; readonly token: string }>;
  /** Ends server and database at once, as a power cut does. */
  readonly cutPower: () => Promise<void>;
}

/** Prepares a machine before the tests of a file, and takes it away after them. */
export function useMachine(): Machine {
  let folder = '';
  let data = '';
  let isFirst = true;
  let running: ReturnType<typeof startPingyi>;
  beforeAll(async () => {
    folder = await lendFolder();
    data = path.join(folder, 'data');
  });
  afterAll(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
    await giveBack(folder, [data]);
  });
  return {
    serve: async () => {
      running = startPingyi(['serve'], { HOST: '127.0.0.1', PORT: '0', PINGYI_DATA: data });
      for (;;) {
        const address = /is ready: open (http:\S+) /u.exec(running.printed())?.[1];
        const token = /#set-up=(\S+)/u.exec(running.printed())?.[1] ?? '';
        if (address !== undefined && (token !== '' || !isFirst)) {
          isFirst = false;
          return { address, token };
        }
        if (running.child.exitCode !== null) throw new Error(running.printed());
        await wait(20);
      }
    },
    cutPower: async () => {
      const postmaster = await postmasterOf(data);
      running.child.kill('SIGKILL');
      if (postmaster !== null) process.kill(postmaster, 'SIGKILL');
      await running.ended;
    },
  };
}
