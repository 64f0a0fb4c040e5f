import { accountId, meetingId, officerMessage, type SignedDraft } from '@pingyi/core';
import { checkOfficerSignatures } from '@pingyi/record';
import { describe, expect, test } from 'vitest';
import { readHandedSignature, writeHandedSignature } from './handed-signature.ts';
import { keepOfficerKey, keptOfficerKey, keptOfficerKeys } from './kept-officer-keys.ts';
import { makeOfficerKey, readOfficerKey, signWith } from './officer-key.ts';
import { faultOfPassphrase } from './passphrase.ts';

const meeting = meetingId.parse('stations');
const account = accountId.parse('wang');
const passphrase = 'a boat on the slow river';

const draft = {
  type: 'result-confirmed',
  payload: { result: `sha256:${'0'.repeat(64)}`, signatures: [] },
} as unknown as SignedDraft;
const message = officerMessage(meeting, draft);

/** A storage as browsers have it. */
function storageOf(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (place) => [...kept.keys()][place] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('an officer’s key', () => {
  test('signs what holds under the listed key, after it was kept and read again', async () => {
    const storage = storageOf();
    keepOfficerKey(await makeOfficerKey({ meeting, account }, passphrase), storage);
    const kept = keptOfficerKey({ meeting, account }, storage);
    if (kept === undefined) throw new Error('not kept');
    const signed = await signWith(kept, passphrase, [message]);
    if (!signed.ok) throw new Error(signed.fault);
    const [signature = ''] = signed.value;
    const act = {
      ...draft,
      payload: { ...draft.payload, signatures: [{ account, signature }] },
    } as SignedDraft;
    const keys = new Map([[account, { key: kept.key }]]);
    expect(checkOfficerSignatures(meeting, act, keys)).toEqual([{ account, state: 'holds' }]);
  });

  test('signs nothing with a wrong passphrase, and not under another name', async () => {
    const file = await makeOfficerKey({ meeting, account }, passphrase);
    expect(await signWith(file, 'another boat altogether', [message])).toEqual({
      ok: false,
      fault: 'passphrase-wrong',
    });
    const renamed = { ...file, account: accountId.parse('li') };
    expect(await signWith(renamed, passphrase, [message])).toMatchObject({ ok: false });
  });

  test('lies beside those of others on one device, and not among those of another meeting', async () => {
    const storage = storageOf();
    const others = ['li', 'zhao'].map((name) => ({ meeting, account: accountId.parse(name) }));
    for (const owner of [...others, { meeting: meetingId.parse('directs'), account }])
      keepOfficerKey(await makeOfficerKey(owner, passphrase), storage);
    storage.setItem('pingyi-officer-key/stations/broken', '{"format":"other"}');
    const found = keptOfficerKeys(meeting, storage).map((file) => file.account);
    expect(found).toEqual(['li', 'zhao']);
    expect(readOfficerKey('nothing')).toBeUndefined();
  });
});

describe('a signature that is handed over', () => {
  const signature = { account, signature: 'ab'.repeat(64) };

  test('is taken for the message it was made for, and for no other', () => {
    const text = writeHandedSignature(signature, message);
    expect(readHandedSignature(text, message)).toEqual({ ok: true, value: signature });
    expect(readHandedSignature(text, `${message} `)).toEqual({
      ok: false,
      fault: 'signature-of-other-message',
    });
    expect(readHandedSignature('{}', message)).toEqual({
      ok: false,
      fault: 'signature-unreadable',
    });
  });
});

test.each([
  ['short', 'short', 'passphrase-short'],
  ['aaaaaaaaaaaaaa', 'aaaaaaaaaaaaaa', 'passphrase-repeats'],
  ['四月的雨落在旧码头上一九', '四月的雨落在旧码头上', 'passphrase-differs'],
  ['四月的雨落在旧码头上一九', '四月的雨落在旧码头上一九', null],
])('the passphrase %s repeated as %s: %s', (typed, repeated, fault) => {
  expect(faultOfPassphrase(typed, repeated)).toBe(fault);
});
