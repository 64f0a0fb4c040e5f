import { readAct, type StoredAct } from '@pingyi/core';
import {
  appendLeaf,
  cosignText,
  emptyFrontier,
  type Frontier,
  internalLeaf,
  leafHash,
  makeSigner,
  type NodeReader,
  type Outcome,
  proveConsistency,
  proveInclusion,
  publicLeaf,
  readCheckpoint,
  readSalt,
  rootOf,
  sha256,
  signCheckpoint,
  writeNote,
  writeOpening,
  writeProof,
  writeVerifierKey,
} from '@pingyi/record';

// The example of docs/log.md: seven acts of a fictional city, made by the code that a server uses.
// Its keys and its salt are repeated bytes, known to everybody; real ones are random.

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

const repeated = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const documentOf = (id: string, byte: string) => ({ id, digest: `sha256:${byte.repeat(32)}` });

const minutes = documentOf('minutes-1', 'a1');
const plan = documentOf('plan-library-1', 'b2');
const betterPlan = documentOf('plan-library-2', 'c3');
const remarks = documentOf('remarks-1', 'd4');
const day = '2026-07-01';
const promise = { outlet: '市图书馆门户网站', text: documentOf('commitment-1', 'e5') };
const proof = documentOf('screenshot-1', 'f6');

const happened = [
  ['08:00:00.000', 'office', 'phase-opened', { phase: 'mobilisation' }],
  [
    '10:15:00.000',
    'office',
    'mobilisation-meeting-held',
    { day, units: ['library'], persons: 86, minutes, correction: null },
  ],
  [
    '14:02:11.250',
    'liaison',
    'commitment-published',
    { unit: 'library', day, ...promise, proof, correction: null },
  ],
  ['14:20:40.007', 'liaison', 'unit-plan-handed-in', { unit: 'library', document: plan }],
  ['15:41:05.918', 'office', 'unit-plan-returned', { unit: 'library', handedIn: 3, remarks }],
  ['16:30:59.000', 'liaison', 'unit-plan-handed-in', { unit: 'library', document: betterPlan }],
  ['17:05:00.431', 'office', 'unit-plan-approved', { unit: 'library', handedIn: 5 }],
] as const;

const acts: readonly StoredAct[] = happened.map(([time, role, type, payload], seq) => {
  const read = readAct({
    seq,
    stream: 'campaign/city-2026',
    version: 1,
    type,
    at: `${day}T${time}Z`,
    actor: { role, account: role === 'office' ? 'acc-7' : 'acc-31' },
    payload,
    visibility: type === 'unit-plan-returned' ? 'internal' : 'public',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.written;
});

/** The files of the example by their names. */
export async function exampleFiles(): Promise<Readonly<Record<string, string>>> {
  const log = must(makeSigner('pingyi/demo', 'ed25519', repeated(0x11)));
  const witness = must(makeSigner('auditor.example/witness', 'cosignature-v1', repeated(0x22)));
  const salt = readSalt(repeated(0x33));
  if (salt === null) throw new Error('no salt');
  const leaves = acts.map((act) =>
    act.visibility === 'public' ? must(publicLeaf(act)) : must(internalLeaf(sha256, act, salt)),
  );
  const table = new Map<string, Uint8Array>();
  const frontiers: Frontier[] = [emptyFrontier];
  for (const { data } of leaves) {
    const before = frontiers.at(-1) ?? emptyFrontier;
    const { frontier, completed } = appendLeaf(sha256, before, leafHash(sha256, data));
    for (const { level, index, hash } of completed) table.set(`${level}/${index}`, hash);
    frontiers.push(frontier);
  }
  const nodes: NodeReader = {
    readNode: (level, index) => table.get(`${level}/${index}`) ?? new Uint8Array(),
  };
  const checkpointAt = (size: number): string =>
    signCheckpoint(log, { size, root: rootOf(sha256, frontiers[size] ?? emptyFrontier) });
  const { note } = must(readCheckpoint(bytesOf(checkpointAt(7))));
  const cosigned = cosignText(witness, note.text, Date.UTC(2026, 6, 1, 17, 6) / 1_000);
  const returned = acts[4];
  if (returned === undefined) throw new Error('no act 4');
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  return {
    'acts.ndjson': leaves.map(({ data }) => `${Buffer.from(data).toString('utf8')}\n`).join(''),
    'checkpoint-3': checkpointAt(3),
    'checkpoint-7': writeNote({ text: note.text, signatures: [...note.signatures, cosigned] }),
    'log.vkey': `${writeVerifierKey(log.key)}\n`,
    'witness.vkey': `${writeVerifierKey(witness.key)}\n`,
    'inclusion-4-of-7.json': json(writeProof(must(await proveInclusion(sha256, nodes, 4, 7)))),
    'consistency-3-to-7.json': json(writeProof(must(await proveConsistency(sha256, nodes, 3, 7)))),
    'opening-4.json': json(writeOpening({ act: returned, salt })),
  };
}
