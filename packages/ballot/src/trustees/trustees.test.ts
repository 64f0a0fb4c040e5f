import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOutline } from '../archive/outline.ts';
import { readElection } from '../elections/election.ts';
import { groupOf } from '../groups/pick.ts';
import { must } from '../testing/small-election.ts';
import { pollTrusteeSecret, trusteeKeyOf } from './single.ts';
import { passesTestDecryption } from './test-decryption.ts';
import { lagrangeAtZero } from './threshold.ts';
import { chooseCombination, electionKeyOf, readTrustees, writeTrustees } from './trustees.ts';

const group = groupOf('Ed25519');

describe('single trustees', () => {
  const keys = [5n, 6n, 7n].map((secret) => trusteeKeyOf(group, secret));

  test('the key of a poll follows from the poll and the seed alone', () => {
    const seed = Uint8Array.from(Array.from({ length: 32 }, (_, index) => index));
    const hex = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
    const digest = createHash('sha512').update(`pingyi-trustee/1|9KgPnVpWqYrNH7|${hex}`);
    const expected = BigInt(`0x${digest.digest('hex')}`) % group.order;
    expect(pollTrusteeSecret(group, '9KgPnVpWqYrNH7', seed)).toBe(expected);
    expect(pollTrusteeSecret(group, 'VnMoDg1pAQZpgy', seed)).not.toBe(expected);
    expect(() => pollTrusteeSecret(group, '9KgPnVpWqYrNH7', seed.slice(1))).toThrow('32 bytes');
  });

  test('their product is the election key', () => {
    const trustees = must(readTrustees(writeTrustees(keys), group));
    const expected = group.power(group.generator, 5n + 6n + 7n);
    expect(group.isEqual(trustees.electionKey, expected)).toBe(true);
    expect(group.isEqual(electionKeyOf(group, keys), expected)).toBe(true);
    expect(trustees.publicKeys.map(group.format)).toEqual(keys.map((key) => key.public_key));
  });

  test('a key decrypts what is encrypted under its own public part, and nothing else passes', () => {
    const [own, other] = keys.map((key) => key.public_key);
    expect(passesTestDecryption(group, 5n, own ?? '')).toBe(true);
    expect(passesTestDecryption(group, 5n, other ?? '')).toBe(false);
    expect(passesTestDecryption(group, 5n, 'no element')).toBe(false);
  });

  test('all of them are needed', () => {
    const trustees = must(readTrustees(writeTrustees(keys), group));
    expect(chooseCombination(trustees, [3, 1], group.order)).toBeUndefined();
    expect(chooseCombination(trustees, [3, 1, 2], group.order)).toHaveLength(3);
  });

  test.each([
    ['[', { code: 'unreadable-trustees', detail: 'not-json' }],
    ['[["Other",{}]]', { code: 'unreadable-trustees', detail: '[0][0]' }],
    [
      writeTrustees(keys).replace(':{"ch', ': {"ch'),
      { code: 'unreadable-trustees', detail: 'not-canonical' },
    ],
    [writeTrustees([...keys, ...keys]), { code: 'repeated-trustee-key', place: 'trustee 4' }],
    [writeTrustees([...keys, trusteeKeyOf(group, 0n)]), { code: 'invalid-trustee', place: '[3]' }],
    [
      writeTrustees(keys).replace(keys[1]?.pok.response ?? '', '1'),
      { code: 'invalid-trustee', place: '[1]' },
    ],
  ])('%s is refused', (source, fault) => {
    expect(readTrustees(source, group)).toEqual({ ok: false, fault });
  });

  test('a proof of possession of another group is refused', () => {
    const other = groupOf('BELENIOS-2048');
    expect(readTrustees(writeTrustees(keys), other)).toMatchObject({ ok: false });
  });
});

describe('threshold trustees', async () => {
  const name = 'belenios-2048-threshold-2-of-3-and-single.bel';
  const bytes = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
  const outline = await readOutline([bytes]);
  if (outline.setup === undefined) throw new Error('the fixture has no setup');
  const { trustees: source, election: electionText } = outline.setup;
  const election = must(readElection(electionText));

  /** The second item of the structure, changed. */
  function changed(change: (pedersen: ReturnType<typeof JSON.parse>) => void): string {
    const json = JSON.parse(source);
    const index = json.findIndex((item: readonly unknown[]) => item[0] === 'Pedersen');
    change(json[index][1]);
    return JSON.stringify(json);
  }

  test('an archive of the independent program is accepted', () => {
    const trustees = must(readTrustees(source, election.group));
    expect(trustees.publicKeys).toHaveLength(4);
    expect(election.group.isEqual(trustees.electionKey, election.publicKey)).toBe(true);
  });

  test('any two of the three members are enough, one is not', () => {
    const trustees = must(readTrustees(source, election.group));
    const choose = (present: readonly number[]) =>
      chooseCombination(trustees, present, election.group.order)?.map(({ owner }) => owner);
    expect(choose([1, 2, 3])).toEqual([1, 2, 3]);
    expect(choose([4, 2, 1])).toEqual([1, 4, 2]);
    expect(choose([1, 3])).toBeUndefined();
    expect(choose([2, 3, 4])).toBeUndefined();
    expect(choose([4, 3, 2, 1])).toEqual([1, 4, 3]);
  });

  test.each<[string, (pedersen: ReturnType<typeof JSON.parse>) => void, string]>([
    [
      'a higher threshold',
      (p) => {
        p.threshold = 3;
      },
      'coefexps[0]',
    ],
    [
      'a lower threshold',
      (p) => {
        p.threshold = 1;
      },
      'coefexps[0]',
    ],
    [
      'a threshold above the members',
      (p) => {
        p.threshold = 4;
      },
      'threshold',
    ],
    ['a certificate less', (p) => p.certs.pop(), 'certs'],
    ['a commitment less', (p) => p.coefexps.pop(), 'coefexps'],
    ['certificates in another order', (p) => p.certs.reverse(), 'coefexps[0]'],
    [
      'a certificate twice',
      (p) => {
        p.certs[1] = p.certs[0];
      },
      'certs[1]',
    ],
    [
      'an altered signature',
      (p) => {
        p.certs[2].signature.response = '1';
      },
      'certs[2]',
    ],
    [
      'an altered certificate',
      (p) => {
        p.certs[0].message = p.certs[0].message.replace('1', '2');
      },
      'certs[0]',
    ],
    ['commitments in another order', (p) => p.coefexps.reverse(), 'coefexps[0]'],
    [
      'commitments not signed',
      (p) => {
        p.coefexps[1].signature.challenge = '1';
      },
      'coefexps[1]',
    ],
    ['keys in another order', (p) => p.verification_keys.reverse(), 'verification_keys[0]'],
    [
      'a key without proof',
      (p) => {
        p.verification_keys[1].pok.response = '1';
      },
      'verification_keys[1]',
    ],
  ])('%s: refused', (_, change, place) => {
    expect(readTrustees(changed(change), election.group)).toEqual({
      ok: false,
      fault: { code: 'invalid-trustee', place: `[1].${place}` },
    });
  });

  test.each<[string, (pedersen: ReturnType<typeof JSON.parse>) => void]>([
    [
      'a context in the certificates',
      (p) => {
        const keys = JSON.parse(p.certs[0].message);
        p.certs[0].message = JSON.stringify({ context: { group: 'Ed25519' }, ...keys });
      },
    ],
    [
      'signatures of the keys',
      (p) => {
        p.verification_keys[0].signature = p.certs[0].signature;
      },
    ],
  ])('%s: of a later version, not broken', (_, change) => {
    expect(readTrustees(changed(change), election.group)).toMatchObject({
      ok: false,
      fault: { code: 'unsupported-trustees' },
    });
  });

  test('Lagrange coefficients give back a polynomial’s value at zero', () => {
    const order = 1_000_003n;
    const polynomial = (x: bigint): bigint => 42n + 7n * x + 99n * x * x;
    for (const members of [
      [1, 2, 3],
      [5, 2, 9],
      [10, 1, 4],
    ]) {
      const weights = lagrangeAtZero(members, order);
      const sum = members.reduce(
        (total, member, index) => total + (weights[index] ?? 0n) * polynomial(BigInt(member)),
        0n,
      );
      expect(sum % order).toBe(42n);
    }
  });
});
