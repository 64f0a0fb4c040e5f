import { blockLength, tarMember } from '../archive/tar.ts';
import { hexDigest } from '../bytes/digest.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import { joined } from './small-election.ts';

// Takes archives apart and puts them together again, right or wrong, without the code under test
// that reads them.

export interface Member {
  readonly name: string;
  readonly content: Uint8Array;
  /** Where it begins, in bytes. */
  readonly at: number;
}

/** The time in the headers of every archive of the tests. */
export const timestamp = 1_795_369_535;

/** The members of an archive. */
export function membersOf(bytes: Uint8Array): readonly Member[] {
  const latin = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(from, to));
  const members: Member[] = [];
  for (let at = 0; at < bytes.length; ) {
    const name = latin(at, at + 100);
    const length = Number.parseInt(latin(at + 124, at + 135), 8);
    const content = bytes.slice(at + blockLength, at + blockLength + length);
    members.push({ name: name.slice(0, name.indexOf('\0')), content, at });
    at += blockLength + Math.ceil(length / blockLength) * blockLength;
  }
  return members;
}

/** Writes members as they are, whatever their names say. */
export function written(members: readonly Pick<Member, 'name' | 'content'>[]): Uint8Array {
  return joined(members.map(({ name, content }) => tarMember(name, content, timestamp)));
}

/** A member whose name is the hash of its content. */
export function named(
  content: Uint8Array,
  kind: 'data' | 'event' = 'data',
): Pick<Member, 'name' | 'content'> {
  return { name: `${hexDigest(content)}.${kind}.json`, content };
}

interface Event {
  readonly parent?: string;
  readonly height: number;
  readonly type: string;
  readonly payload?: string;
}

/** An event with the data before it. */
export interface Step {
  readonly data: readonly Uint8Array[];
  readonly event: Event;
}

export function stepsOf(bytes: Uint8Array): readonly Step[] {
  const steps: Step[] = [];
  let data: Uint8Array[] = [];
  for (const { name, content } of membersOf(bytes).slice(1)) {
    if (name.endsWith('.data.json')) {
      data.push(content);
      continue;
    }
    steps.push({ data, event: JSON.parse(String.fromCharCode(...content)) });
    data = [];
  }
  return steps;
}

/** Puts steps together, each event chained to the one before. */
export function chained(steps: readonly Step[]): Uint8Array {
  let parent: string | undefined;
  const linked = steps.map(({ data, event }, height): Step => {
    const { type, payload } = event;
    const rest = payload === undefined ? { height, type } : { height, type, payload };
    const next = parent === undefined ? rest : { parent, ...rest };
    parent = hexDigest(utf8Bytes(JSON.stringify(next)));
    return { data, event: next };
  });
  return asTheyAre(linked);
}

/** Puts steps together as they are, whatever their events say. */
export function asTheyAre(steps: readonly Step[]): Uint8Array {
  const header = utf8Bytes(`{"version":1,"timestamp":"${timestamp}"}`);
  const members = steps.flatMap(({ data, event }) => [
    ...data.map((content) => named(content)),
    named(utf8Bytes(JSON.stringify(event)), 'event'),
  ]);
  return written([{ name: 'BELENIOS', content: header }, ...members]);
}
