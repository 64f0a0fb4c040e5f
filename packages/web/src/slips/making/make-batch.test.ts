import { groupOf, readCredentialList, slipCredential } from '@pingyi/ballot';
import { pollId } from '@pingyi/core';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  contributionOf,
  contributionProgress,
  contributionToSlip,
  faultOfContribution,
} from './contribution.ts';
import { forgetSecrets, makeSecrets, publicLists } from './make-batch.ts';

const group = groupOf('Ed25519');
const polls = ['9KgPnVpWqYrNH7', 'VnMoDg1pAQZpgy'].map((id) => pollId.parse(id));
const contributions = ['1234561234', 'qwertyuiop'].map(contributionOf);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

afterEach(() => vi.restoreAllMocks());

describe('contributions', () => {
  test.each([
    ['12345', 'contribution-short'],
    ['1'.repeat(49), 'contribution-short'],
    ['1 6 3 '.repeat(17), null],
    ['k'.repeat(64), 'contribution-repeats'],
    ['jf9'.repeat(30), 'contribution-repeats'],
    ['qwertyuiopasdfgh'.repeat(4), null],
    ['', 'contribution-short'],
  ])('%s: %s', (typed, fault) => {
    expect(faultOfContribution(typed)).toBe(fault);
  });

  test('of a die count throws, others keys', () => {
    expect(contributionProgress('1 2 3')).toEqual({ have: 3, need: 50 });
    expect(contributionProgress('a b')).toEqual({ have: 3, need: 64 });
    expect(hex(contributionOf('1 2 3'))).toBe(hex(contributionOf('123')));
  });

  test('change with every slip and with everything that was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(10_000), (one, other, number) => {
        const [left, right] = [contributionOf(one), contributionOf(other)];
        fc.pre(hex(left) !== hex(right));
        expect(hex(contributionToSlip(left, number))).not.toBe(
          hex(contributionToSlip(right, number)),
        );
        expect(hex(contributionToSlip(left, number))).not.toBe(
          hex(contributionToSlip(left, number + 1)),
        );
      }),
    );
  });
});

describe('a batch of slips', () => {
  test('has as many different secrets as slips, other ones each time', () => {
    const [first, second] = [makeSecrets(50, contributions), makeSecrets(50, contributions)];
    expect(new Set([...first, ...second].map(hex)).size).toBe(100);
    expect(() => makeSecrets(5, [])).toThrow();
  });

  test('of a device whose randomness never changes still differs within itself and by its makers', () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((target) => target);
    const batch = makeSecrets(50, contributions).map(hex);
    expect(new Set(batch).size).toBe(50);
    const others = makeSecrets(50, [
      contributions[0] ?? new Uint8Array(32),
      contributionOf('other'),
    ]);
    expect(others.map(hex).some((each) => batch.includes(each))).toBe(false);
  });

  test('has a list for each poll, sorted, with the credentials that its slips will vote by', () => {
    const secrets = makeSecrets(12, contributions);
    const told: number[] = [];
    const lists = publicLists(group, polls, secrets, (done, total) => told.push(done / total));
    expect(told.at(-1)).toBe(1);
    for (const { poll, text } of lists) {
      const read = readCredentialList(text, group);
      if (!read.ok) throw new Error(read.fault.code);
      const expected = secrets.map(
        (secret) => slipCredential(group, poll, secret).publicCredential,
      );
      expect(new Set(read.value.keys())).toEqual(new Set(expected));
      const written = JSON.parse(text) as readonly string[];
      expect(written).toEqual([...written].sort((a, b) => group.compareTexts(a, b)));
    }
    const [one, other] = lists;
    expect(JSON.parse(one?.text ?? '[]')).not.toEqual(JSON.parse(other?.text ?? '[]'));
  });

  test('is overwritten when it is forgotten', () => {
    const secrets = makeSecrets(3, contributions);
    forgetSecrets(secrets);
    expect(secrets.every((secret) => secret.every((byte) => byte === 0))).toBe(true);
  });
});
