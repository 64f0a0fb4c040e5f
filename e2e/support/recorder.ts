import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { setUpOffice } from './office.ts';
import { startPingyi } from './server.ts';

/** A command with the key under which it may be given again. */
export interface Keyed {
  readonly key: string;
  /** Where it is given, below the address of the API. */
  readonly path: string;
  readonly body: unknown;
}

/** What came of a command. */
export type Told =
  /** Acknowledged: the places of its acts. */
  | { readonly kind: 'done'; readonly places: readonly number[] }
  /** Answered with a problem. */
  | { readonly kind: 'problem'; readonly status: number; readonly code: string }
  /** The connection broke before an answer came. */
  | { readonly kind: 'gone' };

/** A `pingyi serve` of its own that commands are given to. */
export interface Recorder {
  readonly address: string;
  readonly pid: number;
  /** Gives it a command and waits for the answer. */
  give(command: Keyed): Promise<Told>;
  /** What it told a person so far. */
  readonly printed: () => string;
  /** Ends it in order and gives its exit code. */
  stop(): Promise<number | null>;
  /** Kills it as a crash would, at once. */
  kill(): Promise<void>;
}

/** Every server of this file's tests, to be ended by its own number. */
const children: ChildProcess[] = [];

async function post(address: string, cookie: string, command: Keyed): Promise<Told> {
  try {
    const answer = await fetch(`${address}/api/${command.path}`, {
      method: 'POST',
      headers: {
        cookie,
        'pingyi-client': 'e2e',
        'content-type': 'application/json',
        'idempotency-key': command.key,
      },
      body: JSON.stringify(command.body),
    });
    const told = (await answer.json()) as {
      readonly code?: string;
      readonly acts?: readonly { readonly seq: number }[];
    };
    if (answer.status === 201)
      return { kind: 'done', places: (told.acts ?? []).map(({ seq }) => seq) };
    return { kind: 'problem', status: answer.status, code: told.code ?? '' };
  } catch {
    return { kind: 'gone' };
  }
}

/** The environment of a server on a free port of the loopback. */
type Environment = Readonly<Record<string, string>>;

/** Cookies of the office by the data that they are of: a sign-in outlives its server. */
const offices = new Map<string, string>();

/**
 * Starts a server and waits until it is ready; throws what it printed when it ends first. On new data
 * administrator and office are set up first, which makes four internal acts.
 *
 * @param midway called before the fourth of them
 */
export async function openRecorder(
  environment: Environment,
  midway?: (address: string) => Promise<void>,
): Promise<Recorder> {
  const env = { HOST: '127.0.0.1', PORT: '0', ...environment };
  const { child, printed, ended } = startPingyi(['serve'], env);
  children.push(child);
  let ready: RegExpExecArray | null = null;
  for (; ready === null; ready = /is ready: open (http:\S+) /u.exec(printed())) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended with ${await ended}: ${printed()}`);
    await wait(10);
  }
  const [, address = ''] = ready;
  const data = environment['DATABASE_URL'] ?? environment['PINGYI_DATA'] ?? '';
  if (!offices.has(data)) {
    let link: RegExpExecArray | null = null;
    for (; link === null; link = /#set-up=(\S+)/u.exec(printed())) await wait(10);
    offices.set(data, await setUpOffice(address, link[1] ?? '', midway));
  }
  const cookie = offices.get(data) ?? '';
  return {
    address,
    pid: child.pid ?? 0,
    give: (command) => post(address, cookie, command),
    printed,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Ends what tests left, each process by its own number. */
export async function endRecorders(): Promise<void> {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}
