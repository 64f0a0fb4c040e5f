import { readAct, type StoredAct } from '@pingyi/core';
import { type Ask, wellAnswered } from './ask.ts';

/** What acts amount to, folded by the same functions as on the server, and how far that is. */
export interface Folded<State> {
  readonly state: State;
  /** The version that a command is decided on. */
  readonly version: number;
  readonly acts: readonly StoredAct[];
}

function readLine(line: string): StoredAct {
  const read = readAct(JSON.parse(line));
  if (!read.ok) throw new Error(`an act of the server cannot be read: ${read.faults[0]?.detail}`);
  return read.act;
}

function versionOf(response: Response): number {
  return Number((response.headers.get('etag') ?? '""').slice(1, -1));
}

/**
 * The newest state of a stream; only what came after the known one is asked for.
 *
 * @param address of its acts, one a line
 * @throws ProblemError
 */
export async function fetchFolded<State>(
  ask: Ask,
  address: string,
  apply: (state: State | null, act: StoredAct) => State,
  known: Folded<State> | undefined,
): Promise<Folded<State>> {
  const last = known?.acts.at(-1)?.seq;
  const after = last === undefined ? '' : `?after=${last}`;
  const response = await wellAnswered(await ask(`${address}${after}`));
  const text = await response.text();
  const later = text
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
  let state: State | null = known === undefined ? null : known.state;
  for (const act of later) state = apply(state, act);
  if (state === null) throw new Error(`${address} has no acts`);
  const acts =
    later.length === 0 && known !== undefined ? known.acts : [...(known?.acts ?? []), ...later];
  return { state, version: versionOf(response), acts };
}
