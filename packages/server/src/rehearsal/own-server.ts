import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A server of the rehearsal's own, with data that go with it. */
export interface OwnServer {
  readonly address: string;
  /** The set-up link for its first administrator. */
  readonly setUpLink: string;
  /** How it ended and what it printed last, if it ended by itself; else null. */
  readonly lastWords: () => string | null;
  /** Ends it in order and removes its data. */
  stop(): Promise<void>;
}

/** How long a server may take until it is ready, in milliseconds. */
const patience = 120_000;

const pause = 50;

/** How much of what it printed is repeated when it is gone, in characters. */
const lastPart = 2000;

/** What a server says when it is ready. */
function readyIn(printed: string): { readonly address: string; readonly setUpLink: string } | null {
  const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed)?.[0];
  const setUpLink = /http:\/\/\S+#set-up=\S+/u.exec(printed)?.[0];
  return address === undefined || setUpLink === undefined ? null : { address, setUpLink };
}

async function untilReady(child: ChildProcess, printed: () => string) {
  for (let waited = 0; waited < patience; waited += pause) {
    const ready = readyIn(printed());
    if (ready !== null) return ready;
    if (child.exitCode !== null) break;
    await wait(pause);
  }
  throw new Error(`the server of the rehearsal did not start: ${printed().slice(-lastPart)}`);
}

/**
 * Starts a server on a free port of the loopback with a database of its own in a temporary place.
 *
 * @param root the folder of the repository
 * @param searchPath where programs are looked for
 */
export async function startOwnServer(root: string, searchPath: string): Promise<OwnServer> {
  const data = await mkdtemp(path.join(tmpdir(), 'pingyi-rehearsal-'));
  // Run by root, the database runs as another account, which must be able to enter.
  await chmod(data, 0o711);
  const env = { PATH: searchPath, HOST: '127.0.0.1', PORT: '0', PINGYI_DATA: data };
  const program = path.join(root, 'packages', 'server', 'bin', 'pingyi.js');
  const child = spawn(process.execPath, [program, 'serve'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  const lastWords = (): string | null => {
    if (child.exitCode === null && child.signalCode === null) return null;
    return `its server ended with ${child.exitCode ?? child.signalCode}: ${output.slice(-lastPart)}`;
  };
  try {
    return { ...(await untilReady(child, () => output)), lastWords, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
