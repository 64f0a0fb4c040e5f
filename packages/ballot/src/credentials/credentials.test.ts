import { createHash, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOf } from '../groups/pick.ts';
import { must } from '../testing/small-election.ts';
import { beleniosCodeCredential } from './belenios-code.ts';
import { credentialOf } from './credential.ts';
import { readCredentialList, writeCredentialList } from './list.ts';
import { makeSlipSecret, slipCredential } from './slip.ts';
import { readSlipText, writeSlipText } from './slip-text.ts';

const ed25519 = groupOf('Ed25519');
const belenios = groupOf('BELENIOS-2048');
const uuid = '9KgPnVpWqYrNH7';
const secret = Uint8Array.from(Array.from({ length: 16 }, (_, index) => index * 17));

describe('slip credentials', () => {
  test('follow from the poll and the secret alone', () => {
    const source = `pingyi-credential/1|${uuid}|00112233445566778899aabbccddeeff`;
    const digest = createHash('sha512').update(source).digest('hex');
    for (const group of [ed25519, belenios]) {
      const scalar = BigInt(`0x${digest}`) % group.order;
      expect(slipCredential(group, uuid, secret)).toEqual({
        secret: scalar,
        publicCredential: group.format(group.power(group.generator, scalar)),
      });
    }
  });

  test('differ from poll to poll', () => {
    const other = slipCredential(ed25519, 'VnMoDg1pAQZpgy', secret);
    expect(other).not.toEqual(slipCredential(ed25519, uuid, secret));
  });

  test('secrets made from the same contributions differ', () => {
    const contributions = [new Uint8Array(16), new Uint8Array(16)];
    const made = Array.from({ length: 50 }, () => makeSlipSecret(contributions).join());
    expect(new Set(made).size).toBe(50);
    expect(() => makeSlipSecret([new Uint8Array(15)])).toThrow('16 bytes');
  });

  test('a secret of zero makes no credential', () => {
    expect(() => credentialOf(ed25519, 0n)).toThrow('out of range');
    expect(() => credentialOf(ed25519, ed25519.order)).toThrow('out of range');
  });
});

describe('the text of a slip', () => {
  const text = writeSlipText(secret);

  test('is 26 characters of the secret and 2 of its SHA-256, in groups of four', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const base32 = (bits: bigint, count: number): string =>
      Array.from({ length: count }, (_, index) =>
        alphabet.charAt(Number((bits >> BigInt(5 * (count - 1 - index))) & 31n)),
      ).join('');
    const number = BigInt(`0x${Buffer.from(secret).toString('hex')}`);
    const check = createHash('sha256').update(secret).digest().readUInt16BE(0) >> 6;
    const whole = base32(number << 2n, 26) + base32(BigInt(check), 2);
    expect(text.replaceAll('-', '')).toBe(whole);
    expect(text).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('every secret is read back, however it is typed', () => {
    const sloppy = fc.constantFrom(
      (one: string) => one,
      (one: string) => one.toLowerCase(),
      (one: string) => one.replaceAll('-', ''),
      (one: string) => ` ${one.replaceAll('-', ' \u2013 ')}\n`,
      (one: string) => one.replaceAll('0', 'O').replaceAll('1', 'l'),
      (one: string) => one.replaceAll('0', 'o').replaceAll('1', 'I'),
      (one: string) =>
        one.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      (one: string) => one.replaceAll('-', '\u3000'),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), sloppy, (bytes, type) => {
        expect(readSlipText(type(writeSlipText(bytes)))).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  test.each([
    ['', { code: 'slip-wrong-length', have: 0, need: 28 }],
    [text.slice(0, -1), { code: 'slip-wrong-length', have: 27, need: 28 }],
    [`${text}7`, { code: 'slip-wrong-length', have: 29, need: 28 }],
    [`U${text.slice(1)}`, { code: 'slip-foreign-character', character: 'U', position: 1 }],
    [`${text.slice(0, 6)}评`, { code: 'slip-foreign-character', character: '评', position: 6 }],
  ])('%j is refused', (typed, fault) => {
    expect(readSlipText(typed)).toEqual({ ok: false, fault });
  });

  test('typing mistakes are found, but for the one in a thousand that ten bits let through', () => {
    const characters = [...text.replaceAll('-', '')];
    const mistakes = characters.flatMap((right, index) => {
      const wrong = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].filter((one) => one !== right);
      const around = (one: string): string =>
        [...characters.slice(0, index), one, ...characters.slice(index + 1)].join('');
      const substituted = wrong.map(around);
      const swapped = [...characters];
      const neighbour = characters[index + 1];
      if (neighbour === undefined || neighbour === right) return substituted;
      swapped[index] = neighbour;
      swapped[index + 1] = right;
      return [...substituted, swapped.join('')];
    });
    const unseen = mistakes.filter((typed) => readSlipText(typed).ok);
    expect(mistakes.length).toBeGreaterThan(850);
    expect(unseen.length).toBeLessThanOrEqual(3);
    expect(readSlipText(mistakes[0] ?? '')).toEqual({
      ok: false,
      fault: { code: 'slip-mistyped' },
    });
  });
});

describe('codes of Belenios itself', () => {
  test('version 2.4: the published credential of the first test archive', () => {
    const made = must(beleniosCodeCredential(ed25519, uuid, 'zTgCM-aknHbb-3wgA5-PUfNAD'));
    const archive = readFileSync(
      new URL('../../fixtures/ed25519-3-questions-5-answers-7-ballots.bel', import.meta.url),
      'utf8',
    );
    const firstBallot = archive.slice(archive.indexOf('{"election_uuid"'));
    expect(firstBallot).toContain(`"credential":"${made.publicCredential}"`);
    expect(firstBallot.indexOf('"credential":')).toBe(
      firstBallot.indexOf(`"credential":"${made.publicCredential}"`),
    );
  });

  test('version 2.0: PBKDF2 over the code with its dashes', () => {
    const code = 'Sfs-6ye-vVj-6Rj-p9N';
    const poll = 'rpYcEtNU3gvGVm';
    const key = pbkdf2Sync(code, poll, 1000, 32, 'sha256').toString('hex');
    const made = must(beleniosCodeCredential(belenios, poll, code));
    expect(made.secret).toBe(BigInt(`0x${key}`) % belenios.order);
  });

  test.each([
    ['Sfs-6ye-vVj-6Rj-p9M', 'code-mistyped'],
    ['Sfs-6ye-vVj-6Rk-p9N', 'code-mistyped'],
    ['fSs-6ye-vVj-6Rj-p9N', 'code-mistyped'],
    ['Sfs-6ye-vVj-6Rj-p9', 'code-wrong-format'],
    ['Sfs6yevVj6Rjp9N', 'code-wrong-format'],
    ['Sfs-6ye-vVj-6Rj-p90', 'code-wrong-format'],
    ['', 'code-wrong-format'],
  ])('%j is refused as %s', (code, fault) => {
    expect(beleniosCodeCredential(belenios, uuid, code)).toEqual({
      ok: false,
      fault: { code: fault },
    });
  });
});

describe('the public list', () => {
  const texts = [3n, 1n, 2n].map((exponent) =>
    ed25519.format(ed25519.power(ed25519.generator, exponent)),
  );
  const [one = '', two = ''] = texts;
  const identity = ed25519.format(ed25519.identity);

  test('is written sorted, whatever the order in which the slips were made', () => {
    const written = writeCredentialList(ed25519, texts);
    expect(writeCredentialList(ed25519, [...texts].reverse())).toBe(written);
    expect([...must(readCredentialList(written, ed25519)).keys()].sort()).toEqual(
      [...texts].sort(),
    );
  });

  test('is read in any order, with progress', () => {
    const seen: string[] = [];
    const source = JSON.stringify(texts);
    const list = must(readCredentialList(source, ed25519, (...step) => seen.push(step.join('/'))));
    expect(list.size).toBe(3);
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });

  test.each([
    ['{}', { code: 'unreadable-credentials', detail: 'wrong-shape' }],
    [`["${one}", "${two}"]`, { code: 'unreadable-credentials', detail: 'not-canonical' }],
    [JSON.stringify([one, two, one]), { code: 'repeated-credential', index: 2 }],
    [JSON.stringify([one, identity]), { code: 'identity-credential', index: 1 }],
    [JSON.stringify([`${one},2`]), { code: 'unsupported-weight', index: 0 }],
    [JSON.stringify([two, one.toUpperCase()]), { code: 'invalid-credential', index: 1 }],
    [JSON.stringify(['']), { code: 'invalid-credential', index: 0 }],
  ])('%s is refused', (source, fault) => {
    expect(readCredentialList(source, ed25519)).toEqual({ ok: false, fault });
  });
});
