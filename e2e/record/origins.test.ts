import {
  cosignText,
  keyFingerprint,
  makeSigner,
  type Report,
  readNote,
  readTrust,
  type Trust,
  writeNote,
  writeOpening,
  writeVerifierKey,
} from '@pingyi/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachAct } from '../../packages/server/src/tampering/editing.ts';
import type { SealedRecord } from '../../packages/server/src/tampering/seal-record.ts';
import { type HeldCampaign, holdCampaign } from './held-campaign.ts';
import { claimOf, codesOf, judged, statesOf, statesWithout } from './judged.ts';
import { logSigner, saltOf, seal } from './seal.ts';

let held: HeldCampaign;
let sealed: SealedRecord;
let honest: Report;

beforeAll(async () => {
  held = await holdCampaign();
  sealed = await seal(held);
  honest = await judged(sealed.bytes);
});

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

/** A file of trust as a person writes it. */
function trusting(what: object): Trust {
  const read = readTrust(utf8(JSON.stringify({ format: 'pingyi-trust/1', ...what })));
  if (!read.ok) throw new Error(read.place);
  return read.trust;
}

function witnessOf(name: string) {
  const made = makeSigner(name, 'cosignature-v1', new Uint8Array(32).fill(9));
  if (!made.ok) throw new Error('no witness');
  return made.value;
}

const witness = witnessOf('auditor.example/witness');

/** Puts the witness's signature of a moment under every checkpoint. */
function cosigned(at: (size: number) => string) {
  return (text: string, size: number): string => {
    const note = readNote(utf8(text));
    if (!note.ok) throw new Error('no note');
    const seen = cosignText(witness, note.value.text, Date.parse(at(size)) / 1000);
    return writeNote({ ...note.value, signatures: [...note.value.signatures, seen] });
  };
}

describe('where the log is from', () => {
  const key = logSigner().key;

  it.each([
    ['the printed fingerprint', { keys: [keyFingerprint(key).toUpperCase()] }],
    ['the vkey', { keys: [writeVerifierKey(key)] }],
  ])('holds by %s', async (_, trust) => {
    const report = await judged(sealed.bytes, { trust: trusting(trust) });
    expect(statesOf(report)).toEqual({ ...statesOf(honest), 'log-origin': 'holds' });
  });

  it('fails for a log that another key signed, and only there', async () => {
    const other = await seal(held, {}, { log: logSigner('other') });
    const report = await judged(other.bytes, {
      trust: trusting({ keys: [writeVerifierKey(key)] }),
    });
    expect(codesOf(report, 'log-origin')).toEqual(['key-differs']);
    expect(statesOf(report)).toEqual(statesWithout(honest, 'log-origin'));
  });

  it('fails when the log does not begin with a checkpoint that somebody kept', async () => {
    const kept: string[] = [];
    const keep = (note: string): string => {
      kept.push(note);
      return note;
    };
    const editLeaf = (data: string, seq: number): string =>
      seq === 30 ? data.replace('T0', 'T1') : data;
    await seal(held, { editLeaf }, { cosign: keep });
    const trust = trusting({ checkpoint: kept[0] });
    const report = await judged(sealed.bytes, { trust });
    expect(codesOf(report, 'log-origin')).toEqual(['trusted-checkpoint-differs']);
    expect(statesOf(report)).toEqual(statesWithout(honest, 'log-origin'));
  });

  it('holds with a kept checkpoint of the same log, whether the bundle has it or not', async () => {
    const kept: string[] = [];
    const keep = (note: string): string => {
      kept.push(note);
      return note;
    };
    await seal(held, {}, { cosign: keep });
    const report = await judged(sealed.bytes, { trust: trusting({ checkpoint: kept[0] }) });
    expect(claimOf(report, 'log-origin').state).toBe('holds');
  });
});

describe('what witnesses saw', () => {
  const trust = () => trusting({ witnesses: [writeVerifierKey(witness.key)] });
  const size = () => held.acts.length;
  /** A day after the record ends. */
  const dayAfter = () =>
    new Date(Date.parse(held.acts.at(-1)?.at ?? '') + 86_400_000).toISOString();

  it('bounds the times of acts', async () => {
    const cosign = cosigned((of) => (of === size() ? dayAfter() : '2026-10-10T01:02:00Z'));
    const { bytes } = await seal(held, {}, { cosign });
    const report = await judged(bytes, { trust: trust() });
    expect(claimOf(report, 'deadlines')).toMatchObject({ state: 'holds', facts: { witnessed: 2 } });
    expect(claimOf(report, 'log-origin')).toMatchObject({ state: 'holds' });
  });

  it.each([
    ['saw before it is said to have happened', '2026-10-01T00:00:00Z', 'time-after-witness'],
    [
      'had not seen when it is said to have happened',
      '2026-11-01T00:00:00Z',
      'time-before-witness',
    ],
  ])('an act that a witness %s fails deadlines', async (_, at, code) => {
    const cosign = cosigned((of) => (of === size() ? dayAfter() : at));
    const { bytes } = await seal(held, {}, { cosign });
    const report = await judged(bytes, { trust: trust() });
    expect(codesOf(report, 'deadlines')).toEqual([code]);
  });

  it('are asked for: a trusted witness who never signed fails log-origin', async () => {
    const report = await judged(sealed.bytes, { trust: trust() });
    expect(codesOf(report, 'log-origin')).toEqual(['witness-missing']);
  });
});

describe('receipts', () => {
  it('that are in the archive hold, and one that is not fails', async () => {
    // The first voter cast again at the end.
    const [code = ''] = held.election.codes;
    const newest = held.election.codes.at(-1) ?? '';
    const found = await judged(sealed.bytes, { receipts: [code, newest] });
    expect(claimOf(found, 'receipts-kept')).toMatchObject({
      state: 'holds',
      facts: { receipts: 2, counted: 1, superseded: 1 },
    });
    const report = await judged(sealed.bytes, { receipts: [code, '0123456789ABCDEF'] });
    expect(codesOf(report, 'receipts-kept')).toEqual(['receipt-missing']);
    expect(statesOf(report)).toEqual(statesWithout(honest, 'receipts-kept'));
  });
});

describe('internal acts that are opened', () => {
  const opening = (salt: Uint8Array): readonly [string, Uint8Array] => {
    const act = held.acts.find(({ visibility }) => visibility === 'internal');
    if (act === undefined) throw new Error('no internal act');
    return [
      `openings/${act.seq}.json`,
      utf8(JSON.stringify(writeOpening({ act, salt: salt as never }))),
    ];
  };

  it('are the ones that were sealed, or fail', async () => {
    const seq = held.acts.find(({ visibility }) => visibility === 'internal')?.seq ?? 0;
    const right = await seal(held, {
      editMembers: (members) => void members.set(...opening(saltOf(seq))),
    });
    expect(claimOf(await judged(right.bytes), 'opened-equals-sealed').state).toBe('holds');
    const wrong = await seal(held, {
      editMembers: (members) => void members.set(...opening(saltOf(seq + 1))),
    });
    const report = await judged(wrong.bytes);
    expect(codesOf(report, 'opened-equals-sealed')).toEqual(['opening-differs']);
    expect(statesOf(report)).toEqual(statesWithout(honest, 'opened-equals-sealed'));
  });
});

describe('secrecy', () => {
  it('is not claimed where the server holds the keys, and never fails', async () => {
    const { bytes } = await seal(held, {
      edit: eachAct((act) =>
        act.type === 'poll-opened'
          ? { ...act, payload: { ...act.payload, keys: 'server' as const } }
          : act,
      ),
    });
    expect(statesOf(await judged(bytes))).toEqual({
      ...statesOf(honest),
      secrecy: 'not-applicable',
    });
  });
});
