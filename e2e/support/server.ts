import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { prepareData } from '../../packages/server/src/testing/prepared-data.ts';
import { lendDataFolder } from './data-folder.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** A `pingyi serve` of its own, on a free port of the loopback. */
export interface RunningServer {
  readonly address: string;
  /** What it told a person so far. */
  readonly printed: () => string;
  /** The environment of its data, for commands beside it. */
  readonly env: Readonly<Record<string, string>>;
  /** Asks it to stop as Ctrl+C does, and gives its exit code. */
  stop(): Promise<number | null>;
}

function addressIn(output: string): string | null {
  return /http:\/\/127\.0\.0\.1:\d+/u.exec(output)?.[0] ?? null;
}

/** Starts a `pingyi` command; what it prints is gathered. */
export function startPingyi(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, ['packages/server/bin/pingyi.js', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gather = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, printed: () => output, ended };
}

/**
 * Starts the server with a new database and waits until it prints where it is.
 *
 * @param args further words after `serve`
 * @param isFromNothing true when the server makes its database itself, which takes seconds
 */
export async function startServer(
  args: readonly string[] = [],
  { isFromNothing = false } = {},
): Promise<RunningServer> {
  const data = lendDataFolder();
  if (!isFromNothing) await prepareData(root, data.folder);
  const env = { HOST: '127.0.0.1', PORT: '0', PINGYI_DATA: data.folder };
  const { child, printed, ended } = startPingyi(['serve', ...args], env);
  void ended.then(data.remove);
  let code: number | null | undefined;
  void ended.then((value) => {
    code = value;
  });
  while (addressIn(printed()) === null) {
    if (code !== undefined) throw new Error(`the server ended with ${code}: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address: addressIn(printed()) ?? '',
    printed,
    env,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
