import { groupOf, parseTrusteeKey } from '@pingyi/ballot';
import { meetingId, pollId } from '@pingyi/core';
import { describe, expect, test } from 'vitest';
import {
  entryOf,
  makeTrusteeKey,
  openKeyFile,
  publicPartFor,
  withDecrypted,
  withPolls,
  writeKeyFile,
} from './key-file.ts';

const meeting = meetingId.parse('stations');
const [poll, spare] = ['9KgPnVpWqYrNH7', 'VnMoDg1pAQZpgy'].map((id) => pollId.parse(id)) as [
  ReturnType<typeof pollId.parse>,
  ReturnType<typeof pollId.parse>,
];
const passphrase = '四月的雨落在旧码头上 1958';

describe('a trustee’s key file', () => {
  test('opens with its passphrase and says what was put in, version after version', async () => {
    const first = await writeKeyFile(makeTrusteeKey(), passphrase);
    const opened = await openKeyFile(JSON.stringify(first.file), passphrase);
    if (!opened.ok) throw new Error(opened.fault);
    expect(opened.value).toEqual(first.opened);
    const key = withPolls(opened.value.key, meeting, [poll, spare, poll]);
    const second = await writeKeyFile({ ...opened.value, key }, passphrase);
    expect(second.file).toMatchObject({ name: first.file.name, version: 2 });
    const again = await openKeyFile(JSON.stringify(second.file), passphrase);
    expect(again).toEqual({ ok: true, value: second.opened });
    expect(second.opened.key.polls.map((each) => each.poll)).toEqual([poll, spare]);
  });

  test('opens when the passphrase is typed with full-width characters', async () => {
    const { file } = await writeKeyFile(makeTrusteeKey(), 'twelve letters');
    expect(await openKeyFile(JSON.stringify(file), 'ｔｗｅｌｖｅ letters')).toMatchObject({
      ok: true,
    });
  });

  test('does not open with another passphrase, and holds its seed nowhere in the clear', async () => {
    const made = makeTrusteeKey();
    const { file } = await writeKeyFile(made, passphrase);
    const text = JSON.stringify(file);
    expect(await openKeyFile(text, `${passphrase} `)).toEqual({
      ok: false,
      fault: 'passphrase-wrong',
    });
    expect(text).not.toContain(made.key.seed);
  });

  test('that was damaged or altered says so, whatever the passphrase', async () => {
    const { file } = await writeKeyFile(makeTrusteeKey(), passphrase);
    const { sealed } = file.sealed;
    const flipped = (sealed.startsWith('0') ? '1' : '0') + sealed.slice(1);
    const damaged = { ...file, sealed: { ...file.sealed, sealed: flipped } };
    expect(await openKeyFile(JSON.stringify(damaged), passphrase)).toEqual({
      ok: false,
      fault: 'damaged',
    });
    // An old version cannot be given out as a newer one: the version is sealed along.
    const renamed = { ...file, version: 7 };
    expect(await openKeyFile(JSON.stringify(renamed), passphrase)).toMatchObject({ ok: false });
    for (const text of ['', '{', '{}', JSON.stringify({ ...file, format: 'pingyi-trustee-key/9' })])
      expect(await openKeyFile(text, passphrase)).toEqual({
        ok: false,
        fault: 'key-file-unreadable',
      });
  });
});

describe('what a key is used for', () => {
  test('is decrypting once for each poll, ever', () => {
    const { key } = makeTrusteeKey();
    const used = withDecrypted(key, meeting, poll, 'ab'.repeat(32));
    expect(entryOf(used, poll)?.decrypted).toBe('ab'.repeat(32));
    expect(() => withDecrypted(used, meeting, poll, 'cd'.repeat(32))).toThrow('before');
    expect(entryOf(withPolls(used, meeting, [poll]), poll)?.decrypted).toBe('ab'.repeat(32));
    expect(entryOf(withDecrypted(used, meeting, spare, 'cd'.repeat(32)), spare)).toBeDefined();
  });

  test('differs from poll to poll, and each public part proves that its owner holds the secret', () => {
    const { key } = makeTrusteeKey();
    const [one, other] = [publicPartFor(key, poll), publicPartFor(key, spare)];
    expect(one.public_key).not.toBe(other.public_key);
    expect(publicPartFor(key, poll).public_key).toBe(one.public_key);
    expect(parseTrusteeKey(one, groupOf('Ed25519'))).toBeDefined();
  });
});
