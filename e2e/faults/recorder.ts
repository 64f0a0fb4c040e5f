import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { InstallationSettings } from '../../packages/server/src/installation/open-installation.ts';
import type { Outcome } from '../../packages/server/src/ledger/submission.ts';
import { root } from '../support/pingyi.ts';

/** A command with the key under which it may be given again. */
export interface Keyed {
  readonly key: string;
  readonly type: string;
  readonly body: unknown;
}

/** What came of a command; `gone` when the process ended before it told. */
export type Told = Outcome<readonly number[], unknown> | { readonly kind: 'gone' };

/** A process of its own that records commands, as a server does. */
export interface Recorder {
  readonly pid: number;
  /** Gives it a command and waits for what comes of it. */
  give(command: Keyed): Promise<Told>;
  /** What it told a person so far. */
  readonly said: () => string;
  /** Ends it in order and gives its exit code. */
  stop(): Promise<number | null>;
  /** Kills it as a crash would, at once. */
  kill(): Promise<void>;
}

export type Opened =
  | { readonly ok: true; readonly recorder: Recorder }
  | { readonly ok: false; readonly sentence: string; readonly code: number | null };

interface Line {
  readonly open?: number;
  readonly refused?: string;
  readonly key?: string;
  readonly outcome?: Told;
}

const script = fileURLToPath(new URL('record.mjs', import.meta.url));

/** Every child of this file's tests, to be ended by its own number. */
const children: ChildProcess[] = [];

/** Starts a recorder and waits until its installation is open, or refused. */
export async function openRecorder(settings: InstallationSettings): Promise<Opened> {
  const built = path.join(root, 'packages/server/dist');
  const child = spawn(process.execPath, [script, built, JSON.stringify(settings)], {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  // A process that was killed takes no more commands; that it is gone is told by its end.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const waiting = new Map<string, (told: Told) => void>();
  void ended.then(() => {
    for (const tell of waiting.values()) tell({ kind: 'gone' });
  });
  const first = await new Promise<Line>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      if (line.key === undefined) return resolve(line);
      if (line.outcome !== undefined) waiting.get(line.key)?.(line.outcome);
      waiting.delete(line.key);
    });
    void ended.then(() => resolve({ refused: said }));
  });
  if (first.open === undefined)
    return { ok: false, sentence: first.refused ?? '', code: await ended };
  const give = (command: Keyed): Promise<Told> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve({ kind: 'gone' });
      waiting.set(command.key, resolve);
      child.stdin.write(`${JSON.stringify(command)}\n`);
    });
  const recorder: Recorder = {
    pid: first.open,
    give,
    said: () => said,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
  return { ok: true, recorder };
}

/** Starts a recorder whose installation must open. */
export async function mustOpen(settings: InstallationSettings): Promise<Recorder> {
  const opened = await openRecorder(settings);
  if (!opened.ok) throw new Error(opened.sentence);
  return opened.recorder;
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
