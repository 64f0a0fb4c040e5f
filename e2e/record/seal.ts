import { createHash } from 'node:crypto';
import type { StoredAct } from '@pingyi/core';
import {
  archiveName,
  internalLeaf,
  makeSigner,
  type NoteSigner,
  readSalt,
  sha256,
  strongName,
} from '@pingyi/record';
import type { Editing } from '../../packages/server/src/tampering/editing.ts';
import type { RecordLeaf, RecordParts } from '../../packages/server/src/tampering/record-parts.ts';
import {
  type SealedRecord,
  type SealingKeys,
  sealRecord,
} from '../../packages/server/src/tampering/seal-record.ts';
import type { HeldCampaign } from './held-campaign.ts';

/** Makes a bundle of a held campaign, with keys that everybody knows. */

const installation = 'demo';

function seedOf(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text).digest());
}

/** A log key of the demonstration; another name gives another key of the same log. */
export function logSigner(name = 'log'): NoteSigner<'ed25519'> {
  const signer = makeSigner(`pingyi/${installation}`, 'ed25519', seedOf(name));
  if (!signer.ok) throw new Error('no signer');
  return signer.value;
}

/** The keys of the demonstration. */
const knownKeys: SealingKeys = { log: logSigner(), officerOf: seedOf };

/** The salt of an internal act. */
export const saltOf = (seq: number): Uint8Array => seedOf(`salt ${seq}`);

function leafOf(act: StoredAct): RecordLeaf {
  if (act.visibility === 'public') return { is: 'act', act };
  const salt = readSalt(saltOf(act.seq));
  const leaf = salt === null ? null : internalLeaf(sha256, act, salt);
  if (leaf?.ok !== true) throw new Error(`act ${act.seq} is no leaf`);
  return { is: 'sealed', seq: act.seq, line: Buffer.from(leaf.value.data).toString('utf8') };
}

/** What a held campaign's record is made of. */
function partsOf({ acts, election }: HeldCampaign): RecordParts {
  const { poll, archive, strong } = election;
  return {
    campaign: 'city-2026' as never,
    installation,
    keys: [],
    leaves: acts.map(leafOf),
    members: new Map([
      [archiveName(poll), archive],
      [strongName(poll), new Uint8Array(Buffer.from(strong, 'utf8'))],
    ]),
  };
}

/** A bundle of a held campaign, as the server would make it. */
export function seal(
  held: HeldCampaign,
  editing: Editing = {},
  keys: Partial<SealingKeys> = {},
): Promise<SealedRecord> {
  return sealRecord(partsOf(held), { ...knownKeys, ...keys }, editing);
}
