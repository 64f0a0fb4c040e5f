import { createPublicKey, verify as verifyWithNode } from 'node:crypto';
import {
  accountId,
  digest,
  meetingId,
  officerMessage,
  officerMessageDigest,
  type SignedDraft,
} from '@pingyi/core';
import { describe, expect, it } from 'vitest';
import { checkOfficerSignatures } from './check-signatures.ts';
import { officerKeyOf, signAsOfficer } from './officer-key.ts';

const meeting = meetingId.parse('stations');
const [first, second] = ['scrutineer-1', 'scrutineer-2'].map((id) => accountId.parse(id)) as [
  ReturnType<typeof accountId.parse>,
  ReturnType<typeof accountId.parse>,
];
const seeds = new Map([
  [first, new Uint8Array(32).fill(1)],
  [second, new Uint8Array(32).fill(2)],
]);
const keys = new Map([...seeds].map(([account, seed]) => [account, { key: officerKeyOf(seed) }]));

const numbers = { drawn: 80, links: 0, papers: 20, declined: 0, signedIn: 100 };

function balance(change: object = {}): SignedDraft {
  return {
    type: 'slip-balance-signed',
    payload: {
      parts: [{ part: null, printed: 120, voided: 40, drawn: 80 }],
      ...numbers,
      explanation: null,
      signatures: [],
      ...change,
    },
  };
}

/** The act with the signatures of these accounts over the act as it is. */
function signed(draft: SignedDraft, accounts = [first, second]): SignedDraft {
  const message = officerMessage(meeting, draft);
  const signatures = accounts.map((account) => ({
    account,
    signature: signAsOfficer(seeds.get(account) ?? new Uint8Array(32), message),
  }));
  return { ...draft, payload: { ...draft.payload, signatures } } as SignedDraft;
}

const states = (act: SignedDraft, of = meeting) =>
  checkOfficerSignatures(of, act, keys).map(({ state }) => state);

describe('what officers sign', () => {
  it('is the act itself in canonical JSON, without its signatures', () => {
    const text =
      '{"act":"slip-balance-signed","format":"pingyi-officer/1","meeting":"stations","payload":' +
      '{"declined":0,"drawn":80,"explanation":null,"links":0,"papers":20,' +
      '"parts":[{"drawn":80,"part":null,"printed":120,"voided":40}],"signedIn":100}}';
    expect(officerMessage(meeting, balance())).toBe(text);
    expect(officerMessage(meeting, signed(balance()))).toBe(text);
  });

  it('has a digest that common tools make of the same text', () => {
    // printf '%s' '{"act":…}' | sha256sum
    expect(officerMessageDigest(meeting, balance())).toBe(
      'sha256:db9bcc723f526b8b9e17bf94e5ae7665f5f38b203ebbc136c4f1a375cb2409a5',
    );
  });

  it('holds under both listed keys, checked by node:crypto too', () => {
    const act = signed(balance());
    expect(states(act)).toEqual(['holds', 'holds']);
    const { key } = keys.get(first) ?? {};
    const der = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(key ?? '', 'hex'),
    ]);
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const [signature] = act.payload.signatures;
    const message = Buffer.from(officerMessage(meeting, act), 'utf8');
    const bytes = Buffer.from(signature?.signature ?? '', 'hex');
    expect(verifyWithNode(null, message, publicKey, bytes)).toBe(true);
  });

  it('fails when any number differs, for another act, and for another meeting', () => {
    const { signatures } = signed(balance()).payload;
    expect(states(balance({ signatures, drawn: 81 }))).toEqual(['fails', 'fails']);
    expect(states(balance({ signatures, explanation: '说明' }))).toEqual(['fails', 'fails']);
    const result = digest.parse(`sha256:${'0'.repeat(64)}`);
    expect(states({ type: 'result-confirmed', payload: { result, signatures } })).toEqual([
      'fails',
      'fails',
    ]);
    expect(states(signed(balance()), meetingId.parse('departments'))).toEqual(['fails', 'fails']);
  });

  it('fails under another officer’s name, and says of whom no key is listed', () => {
    const [one] = signed(balance()).payload.signatures;
    const signatures = [
      { account: second, signature: one?.signature ?? '' },
      { account: accountId.parse('stranger'), signature: one?.signature ?? '' },
    ];
    expect(states(balance({ signatures }))).toEqual(['fails', 'key-unlisted']);
  });

  it('never holds under a key that is no point, and no seed of another length signs', () => {
    const broken = new Map([[first, { key: 'f'.repeat(64) as never }]]);
    const act = signed(balance(), [first]);
    expect(checkOfficerSignatures(meeting, act, broken)).toEqual([
      { account: first, state: 'fails' },
    ]);
    expect(() => signAsOfficer(new Uint8Array(31), 'text')).toThrow(TypeError);
    expect(() => officerKeyOf(new Uint8Array(33))).toThrow(TypeError);
  });
});
