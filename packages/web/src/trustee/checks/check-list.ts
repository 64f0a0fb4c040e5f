import { groupOf, readCredentialList } from '@pingyi/ballot';
import { type Digest, digest, digestOfBytes, type PollId, type StoredAct } from '@pingyi/core';
import { type CheckLine, fails, holds, undecided } from './check.ts';
import type { ClosingEvidence } from './evidence.ts';

type Found = ReadonlySet<string> | CheckLine;

const name = 'listBalanced';

/** The lists that acts of one type name for a poll: made slips, or voided ones. */
function namedLists(
  acts: readonly StoredAct[],
  poll: PollId,
  type: 'slips-made' | 'box-voided',
): readonly { readonly digest: Digest; readonly slips: number }[] {
  return acts.flatMap((act) => {
    if (act.type !== type) return [];
    const slips = act.type === 'slips-made' ? act.payload.printed : act.payload.voided;
    return act.payload.lists
      .filter((list) => list.poll === poll)
      .map((list) => ({ digest: list.digest, slips }));
  });
}

/** The credentials that lists hold together, each once; the lists are as long as their acts say. */
function credentialsIn(
  named: ReturnType<typeof namedLists>,
  contents: ReadonlyMap<Digest, string>,
): Found {
  const found = new Set<string>();
  for (const { digest: of, slips } of named) {
    const text = contents.get(of);
    if (text === undefined) return fails(name, 'list-missing', { digest: of });
    const read = readCredentialList(text, groupOf('Ed25519'));
    if (!read.ok || read.value.size !== slips)
      return fails(name, 'list-unreadable', { digest: of, need: slips });
    for (const credential of read.value.keys()) {
      if (found.has(credential)) return fails(name, 'list-twice', { digest: of });
      found.add(credential);
    }
  }
  return found;
}

/** The contents under the digests that they really have. */
function contentsOf({ lists }: ClosingEvidence): ReadonlyMap<Digest, string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  return new Map(lists.map(({ text }) => [digest.parse(digestOfBytes(bytes(text))), text]));
}

function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((each) => !other.has(each)).length;
}

/**
 * The archive's list is exactly the slips made less those voided, as sets, for this poll; and the balance
 * that two scrutineers signed says the same numbers. Where people vote by link there are no slips, and the
 * list stays undecided.
 *
 * @param archived the credentials of the archive; undefined where it could not be read
 */
export function checkList(
  evidence: ClosingEvidence,
  acts: readonly StoredAct[],
  poll: PollId,
  part: string | null,
  archived: ReadonlySet<string> | undefined,
): CheckLine {
  const drafted = acts.find((act) => act.type === 'polls-drafted');
  if (drafted?.payload.credentials !== 'slips') return undecided(name);
  const contents = contentsOf(evidence);
  const made = credentialsIn(namedLists(acts, poll, 'slips-made'), contents);
  // A box that was scanned again is a correction: its newest list stands for the whole box.
  const voided = credentialsIn(namedLists(acts, poll, 'box-voided').slice(-1), contents);
  if ('name' in made) return made;
  if ('name' in voided) return voided;
  const strangers = differing(voided, made);
  if (strangers > 0) return fails(name, 'voided-not-made', { have: strangers });
  const balance = acts.filter((act) => act.type === 'slip-balance-signed').at(-1);
  const row = balance?.payload.parts.find((each) => each.part === part);
  const isSigned = row?.printed === made.size && row.voided === voided.size;
  if (!isSigned)
    return fails(name, 'balance-differs', {
      printed: row?.printed ?? 0,
      made: made.size,
      signed: row?.voided ?? 0,
      voided: voided.size,
    });
  if (archived === undefined) return undecided(name);
  const frozen = new Set([...made].filter((each) => !voided.has(each)));
  const missing = differing(frozen, archived);
  const added = differing(archived, frozen);
  if (missing + added > 0) return fails(name, 'list-differs', { missing, added });
  return holds(name);
}
