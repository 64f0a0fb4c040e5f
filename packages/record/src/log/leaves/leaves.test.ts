import { createHash } from 'node:crypto';
import { canonicalJson, type StoredAct } from '@pingyi/core';
import { describe, expect, it } from 'vitest';
import { internalAct, publicAct } from '../../testing/acts.ts';
import { codesOf, flipBit, hexOf, must, utf8 } from '../../testing/values.ts';
import { sha256 } from '../hash.ts';
import { leafHash } from '../tree/hashes.ts';
import { randomSalt, readSalt } from './commitment.ts';
import { largestLeaf, logDataOf } from './data.ts';
import { leafLines } from './lines.ts';
import { internalLeaf, publicLeaf } from './make-leaf.ts';
import { checkOpening, readOpening, writeOpening } from './opening.ts';
import { readLeaf } from './read-leaf.ts';
import type { InternalView } from './view.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const salt = readSalt(new Uint8Array(32).fill(7)) ?? randomSalt();

describe('the leaf of a public act', () => {
  it('is the act itself, in canonical JSON', () => {
    const { data } = must(publicLeaf(publicAct(4)));
    expect(text(data)).toBe(
      '{"actor":{"account":"acc-office","role":"office"},"at":"2026-09-10T16:30:00.000Z",' +
        '"payload":{"phase":"self-check"},"seq":4,"stream":"campaign/city-2026","type":"phase-opened",' +
        '"version":1,"visibility":"public"}',
    );
    expect(must(readLeaf(data))).toMatchObject({ visibility: 'public', seq: 4 });
    const hash = createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), data]))
      .digest('hex');
    expect(hexOf(leafHash(sha256, data))).toBe(hash);
  });

  it('is never made of an internal act', () => {
    expect(() => publicLeaf(internalAct(4))).toThrow('internal');
    expect(() => internalLeaf(sha256, publicAct(4), salt)).toThrow('public');
  });
});

describe('the leaf of an internal act', () => {
  const { data, view } = must(internalLeaf(sha256, internalAct(5), salt));

  it('shows place, day and commitment, and nothing that tells what it was', () => {
    const commitment = createHash('sha256')
      .update('pingyi-internal/1')
      .update(salt)
      .update(canonicalJson(internalAct(5)), 'utf8')
      .digest('hex');
    expect(JSON.parse(text(data))).toEqual({
      seq: 5,
      day: '2026-09-10',
      visibility: 'internal',
      commitment: `sha256:${commitment}`,
    });
    expect(must(readLeaf(data))).toEqual({ visibility: 'internal', seq: 5, view });
  });

  it('has the same length for acts of one place, however long they are', () => {
    const long = { ...internalAct(5), stream: `campaign/${'x'.repeat(60)}` };
    expect(must(internalLeaf(sha256, long, randomSalt())).data).toHaveLength(data.length);
  });

  it('hides two equal acts under different commitments', () => {
    const again = must(internalLeaf(sha256, internalAct(5), randomSalt()));
    expect(text(again.data)).not.toBe(text(data));
  });
});

describe('opening an internal act', () => {
  const view = must(internalLeaf(sha256, internalAct(5), salt)).view as InternalView;
  const act = internalAct(5);

  it('shows that it is the act of the leaf', () => {
    const published: unknown = JSON.parse(JSON.stringify(writeOpening({ act, salt })));
    expect(must(checkOpening(sha256, view, must(readOpening(published))))).toEqual(act);
  });

  it('fails with any other act or salt', () => {
    const other = { ...act, actor: { ...act.actor, role: 'leader' } } as StoredAct;
    const otherSalt = readSalt(flipBit(salt, 9)) ?? salt;
    expect(codesOf(checkOpening(sha256, view, { act: other, salt }))).toEqual(['opening-differs']);
    expect(codesOf(checkOpening(sha256, view, { act, salt: otherSalt }))).toEqual([
      'opening-differs',
    ]);
  });

  it('names a place or a day that the leaf gave wrongly', () => {
    const moved = { ...view, seq: 6, day: '2026-09-11' as InternalView['day'] };
    expect(codesOf(checkOpening(sha256, moved, { act, salt }))).toEqual([
      'opening-wrong-seq',
      'opening-wrong-day',
    ]);
    const open = { ...publicAct(5) };
    expect(codesOf(checkOpening(sha256, view, { act: open, salt }))).toEqual([
      'opening-of-public-act',
    ]);
  });

  it('is read strictly', () => {
    const written = writeOpening({ act, salt });
    for (const bad of [null, [], 'x', { ...written, salt: 'AB' }, { ...written, salt: 1 }])
      expect(new Set(codesOf(readOpening(bad)))).toEqual(new Set(['opening-malformed']));
    expect(readOpening({ ...written, act: { ...act, phone: '1' } })).toMatchObject({
      faults: [{ code: 'opening-malformed', path: 'act' }],
    });
  });
});

describe('values that the log cannot carry', () => {
  it.each([
    ['an integer of 2^53', { a: [2 ** 53] }, 'a[0]', 'not-a-safe-integer'],
    ['a fraction', { a: 0.5 }, 'a', 'not-a-safe-integer'],
    ['no number', { a: Number.NaN }, 'a', 'not-a-safe-integer'],
    ['half a surrogate pair', { a: { b: '\ud842' } }, 'a.b', 'lone-surrogate'],
    ['half a surrogate pair in a key', { a: { '\udfb7': 1 } }, 'a', 'lone-surrogate'],
    ['nothing', { a: undefined }, 'a', 'no-json-form'],
    ['a big integer', { a: 1n }, 'a', 'no-json-form'],
    ['a date', { a: new Date(0) }, 'a', 'no-json-form'],
    ['a key that reaches a prototype', JSON.parse('{"__proto__":1}'), '', 'forbidden-key'],
  ])('are refused at their place: %s', (_what, value, path, why) => {
    expect(logDataOf(value)).toEqual({
      ok: false,
      faults: [{ code: 'not-i-json', path, facts: { why } }],
    });
  });

  it('are refused when they never end, and when they are too large', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(codesOf(logDataOf(circle))).toEqual(['not-i-json']);
    expect(codesOf(logDataOf(['x'.repeat(largestLeaf)]))).toEqual(['leaf-too-large']);
  });

  it('do not include rare characters or the largest exact integer', () => {
    const value = { 姓: '𠮷䶮', n: Number.MAX_SAFE_INTEGER, z: -Number.MAX_SAFE_INTEGER };
    expect(text(must(logDataOf(value)))).toBe(
      '{"n":9007199254740991,"z":-9007199254740991,"姓":"𠮷䶮"}',
    );
  });
});

describe('reading leaf data', () => {
  const good = text(must(publicLeaf(publicAct(4))).data);
  const internal = text(must(internalLeaf(sha256, internalAct(5), salt)).data);

  it.each([
    ['nothing', 'leaf-not-json', ''],
    ['an open brace', 'leaf-not-json', '{'],
    ['endless nesting', 'leaf-not-json', '['.repeat(100_000)],
    ['a space before', 'leaf-not-canonical', ` ${good}`],
    ['a byte order mark', 'leaf-not-canonical', `\uFEFF${good}`],
    ['a number in another notation', 'leaf-not-canonical', good.replace('"seq":4', '"seq":4.0')],
    ['a key that stands twice', 'leaf-not-canonical', good.replace('"seq":4', '"seq":3,"seq":4')],
    ['a needless escape', 'leaf-not-canonical', good.replace('office', '\\u006fffice')],
    [
      'a key that reaches a prototype',
      'not-i-json',
      good.replace('"payload"', '"__proto__":{},"payload"'),
    ],
    ['a number beyond exact ones', 'not-i-json', good.replace('"seq":4', '"seq":1e+30')],
    ['a fraction', 'not-i-json', good.replace('"seq":4', '"seq":0.5')],
    ['half a surrogate pair', 'not-i-json', good.replace('self-check', '\\ud842')],
    ['a number alone', 'leaf-malformed', '7'],
    ['a list', 'leaf-malformed', '[]'],
    ['a negative number', 'leaf-malformed', good.replace('"seq":4', '"seq":-4')],
    ['a field too few', 'leaf-malformed', good.replace('"version":1,', '')],
    [
      'an unknown visibility',
      'leaf-malformed',
      good.replace('"visibility":"public"', '"visibility":"secret"'),
    ],
    ['a field too many', 'leaf-malformed', good.replace('"public"}', '"public","voter":"x"}')],
    [
      'an internal act with its type',
      'leaf-malformed',
      internal.replace('"seq":5', '"seq":5,"type":"tip"'),
    ],
    ['a day that does not exist', 'leaf-malformed', internal.replace('2026-09-10', '2026-09-31')],
    ['an unknown digest', 'leaf-malformed', internal.replace('sha256:', 'sha512:')],
  ])('refuses %s with %s', (_what, code, data) => {
    expect(codesOf(readLeaf(utf8(data)))).toEqual([code]);
  });

  it('refuses what is too large unread', () => {
    expect(codesOf(readLeaf(new Uint8Array(largestLeaf + 1)))).toEqual(['leaf-too-large']);
  });
});

describe('lines of leaf data', () => {
  const linesOf = async (pieces: Iterable<Uint8Array>) => {
    const lines: string[] = [];
    for await (const line of leafLines(pieces)) lines.push(text(line));
    return lines;
  };

  it('are the same however the bytes come in pieces', async () => {
    const whole = utf8('{"a":1}\n\n{"评":"议"}\n{"c":3}');
    const expected = ['{"a":1}', '', '{"评":"议"}', '{"c":3}'];
    for (let size = 1; size <= whole.length; size += 1) {
      const buffer = new Uint8Array(size);
      const pieces = function* () {
        for (let at = 0; at < whole.length; at += size) {
          const piece = whole.subarray(at, at + size);
          buffer.set(piece);
          yield buffer.subarray(0, piece.length);
        }
      };
      expect(await linesOf(pieces())).toEqual(expected);
    }
    expect(await linesOf([utf8('{}\n')])).toEqual(['{}']);
    expect(await linesOf([])).toEqual([]);
  });

  it('are cut where no leaf can be so long, so that memory has a bound', async () => {
    const piece = new Uint8Array(largestLeaf).fill(0x78);
    const long = [piece, piece, piece, utf8('\n{}\n')];
    expect((await linesOf(long)).map((line) => line.length)).toEqual([largestLeaf + 1, 2]);
  });
});
