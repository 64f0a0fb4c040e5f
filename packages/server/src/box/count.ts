import {
  combineDecryptions,
  decryptTally,
  type Election,
  type EncryptedTally,
  faultOfStrongProofs,
  type groupOf,
  groupsWith,
  isGroupName,
  openKernel,
  readCredentialList,
  readElection,
  readEncryptedTally,
  readPartialDecryption,
  readStrongProofs,
  readTrustees,
  type Trustees,
  tallyOf,
  writeCredentialList,
  writeEncryptedTally,
  writeStrongProofs,
} from '@pingyi/ballot';
import type { ListFault, PartFault, TallyTexts, Tasks } from './tasks.ts';

/** Work on lists, tallies and decryptions, inside a thread. */

type Groups = typeof groupOf;

let groups: Promise<Groups> | null = null;

/** One kernel for all of it: what it reserves does not grow with the work. */
function openGroups(): Promise<Groups> {
  groups ??= openKernel().then((kernel) => groupsWith(kernel));
  return groups;
}

function electionIn(source: string, from: Groups): Election {
  const read = readElection(source, from);
  if (!read.ok) throw new Error(`an election that was written here: ${read.fault.code}`);
  return read.value;
}

function tallyIn(election: Election, source: string): EncryptedTally {
  const tally = readEncryptedTally(election, source);
  if (tally === undefined) throw new Error('a tally that was written here cannot be read');
  return tally;
}

interface Opened {
  readonly election: Election;
  readonly trustees: Trustees;
  readonly tally: EncryptedTally;
}

async function openTally({ election: source, trustees, tally }: TallyTexts): Promise<Opened> {
  const election = electionIn(source, await openGroups());
  const read = readTrustees(trustees, election.group);
  if (!read.ok) throw new Error(`trustees that were written here: ${read.fault.code}`);
  return { election, trustees: read.value, tally: tallyIn(election, tally) };
}

/** Examines a list: members of the group, none the identity, none twice, sorted, canonical. */
export async function examineList({
  group: name,
  source,
}: Tasks['list']['ask']): Promise<ListFault | null> {
  if (!isGroupName(name)) return { why: 'unreadable', index: null };
  const group = (await openGroups())(name);
  const read = readCredentialList(source, group);
  if (!read.ok) {
    const { fault } = read;
    switch (fault.code) {
      case 'unreadable-credentials':
        return { why: 'unreadable', index: null };
      case 'unsupported-weight':
        return { why: 'invalid-credential', index: fault.index };
      default:
        return { why: fault.code, index: fault.index };
    }
  }
  const isCanonical = writeCredentialList(group, [...read.value.keys()]) === source;
  return isCanonical ? null : { why: 'not-canonical', index: null };
}

/** The product of tallies of one election. */
export async function productOf({
  election: source,
  tallies,
}: Tasks['product']['ask']): Promise<string> {
  const election = electionIn(source, await openGroups());
  const read = tallies.map((tally) => tallyIn(election, tally));
  return writeEncryptedTally(election, tallyOf(election, read));
}

/** Verifies one trustee's part against the tally. */
export async function verifyPart(asked: Tasks['decryption']['ask']): Promise<PartFault | null> {
  const { election, trustees, tally } = await openTally(asked);
  const publicKey = trustees.publicKeys[asked.owner - 1];
  if (publicKey === undefined) throw new Error(`there is no owner ${asked.owner}`);
  const partial = readPartialDecryption(election, tally, asked.owner, publicKey, asked.decryption);
  if (!partial.ok) {
    const { fault } = partial;
    return { why: fault.code, place: 'place' in fault ? fault.place : fault.detail };
  }
  const strong = readStrongProofs(asked.strong);
  const [own] = strong.ok ? strong.value.proofs : [];
  const isCanonical = own !== undefined && writeStrongProofs([own]) === asked.strong;
  if (own?.owner !== asked.owner || !isCanonical)
    return { why: 'unreadable-strong-proofs', place: 'proofs' };
  const place = faultOfStrongProofs(election, tally, publicKey, partial.value, own);
  return place === undefined ? null : { why: 'invalid-strong-proof', place };
}

/** Decrypts with a key that the server keeps. */
export async function decryptPart(
  asked: Tasks['decrypt']['ask'],
): Promise<Tasks['decrypt']['answer']> {
  const { election, tally } = await openTally(asked);
  const { text, strong } = decryptTally(election, tally, asked.owner, asked.secret);
  return { decryption: text, strong: writeStrongProofs([strong]) };
}

/** The counts that the parts of all owners give; every part was verified before. */
export async function countsOf(asked: Tasks['counts']['ask']): Promise<Tasks['counts']['answer']> {
  const { election, trustees, tally } = await openTally(asked);
  const partials = asked.parts.map(({ owner, decryption }) => {
    const publicKey = trustees.publicKeys[owner - 1];
    if (publicKey === undefined) throw new Error(`there is no owner ${owner}`);
    const partial = readPartialDecryption(election, tally, owner, publicKey, decryption);
    if (!partial.ok) throw new Error(`part ${owner}: ${partial.fault.code}`);
    return partial.value;
  });
  const counts = combineDecryptions(election, tally, trustees, partials, asked.counted);
  if (!counts.ok) throw new Error(`the parts give no counts: ${counts.fault.code}`);
  return counts.value;
}
