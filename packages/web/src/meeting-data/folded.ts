import { readAct, type StoredAct } from '@pingyi/core';
import { type Ask, wellAnswered } from './ask.ts';
import { inPieces } from './breath.ts';

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

/** The place of the newest act that is known, after which most addresses tell what came later. */
function lastPlace(known: Folded<unknown> | undefined): number | undefined {
  return known?.acts.at(-1)?.seq;
}

/**
 * The newest state of a stream; only what came after the known one is asked for.
 *
 * @param address of its acts, one a line
 * @param after what the address counts from: a place in the log unless said otherwise
 * @throws ProblemError
 */
export async function fetchFolded<State>(
  ask: Ask,
  address: string,
  apply: (state: State | null, act: StoredAct) => State,
  known: Folded<State> | undefined,
  after: number | undefined = lastPlace(known),
): Promise<Folded<State>> {
  const place = after === undefined ? address : `${address}?after=${after}`;
  const response = await wellAnswered(await ask(place));
  const text = await response.text();
  const lines = text.split('\n').filter((line) => line !== '');
  const later: StoredAct[] = [];
  let state: State | null = known === undefined ? null : known.state;
  await inPieces(lines, (line) => {
    const act = readLine(line);
    later.push(act);
    state = apply(state, act);
  });
  if (state === null) throw new Error(`${address} has no acts`);
  const acts =
    later.length === 0 && known !== undefined ? known.acts : [...(known?.acts ?? []), ...later];
  return { state, version: versionOf(response), acts };
}
