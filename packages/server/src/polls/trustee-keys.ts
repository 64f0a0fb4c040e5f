import {
  type Element,
  electionKeyOf,
  groupOf,
  parseTrusteeKey,
  type TrusteeKeyJson,
} from '@pingyi/ballot';
import { type MeetingId, meetingStreamOf, type PollId } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { actsOfType } from '../meetings/acts-of-type.ts';
import { readContents } from '../meetings/content-store.ts';
import type { Tables } from '../storage/tables.ts';
import { groupNameOf } from './poll-group.ts';

/** A key in its canonical text, as a trustees structure holds it. */
export function keyText({ pok, public_key }: TrusteeKeyJson): string {
  const { challenge, response } = pok;
  return JSON.stringify({ pok: { challenge, response }, public_key });
}

/** Reads a key's text; null for another shape or form. */
function readKeyText(text: string): TrusteeKeyJson | null {
  try {
    const json = JSON.parse(text) as TrusteeKeyJson;
    return keyText(json) === text ? json : null;
  } catch {
    return null;
  }
}

/** Why a key's text is not the key that an act names, or null. */
export function faultOfKey(text: string, key: string) {
  const json = readKeyText(text);
  if (json === null) return 'not-canonical' as const;
  if (json.public_key !== key) return 'key-differs' as const;
  return parseTrusteeKey(json, groupOf(groupNameOf(key))) === undefined
    ? ('proof-fails' as const)
    : null;
}

/** The registered keys of a poll by owner, with their proofs. */
export async function registeredKeys(
  database: Kysely<Tables>,
  meeting: MeetingId,
  poll: PollId,
): Promise<readonly TrusteeKeyJson[]> {
  const acts = (
    await actsOfType(database, meetingStreamOf(meeting), 'trustee-key-registered')
  ).filter(({ payload }) => payload.poll === poll);
  const sorted = [...acts].sort((one, other) => one.payload.owner - other.payload.owner);
  const contents = await readContents(
    database,
    meeting,
    sorted.map(({ payload }) => payload.proof),
  );
  return sorted.map(({ payload }) => {
    const json = readKeyText(contents.get(payload.proof) ?? '');
    if (json === null) throw new Error(`poll ${poll}: the proof of key ${payload.owner} is gone`);
    return json;
  });
}

/** The election key that follows from the keys of all owners, in the group of the first. */
export function electionKey(keys: readonly TrusteeKeyJson[]): {
  readonly element: Element;
  readonly text: string;
} {
  const group = groupOf(groupNameOf(keys[0]?.public_key ?? ''));
  const element = electionKeyOf(group, keys);
  return { element, text: group.format(element) };
}
