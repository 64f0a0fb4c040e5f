import { describe, expect, it } from 'vitest';
import { type FaultCode, faultCodes } from '../faults/fault.ts';
import { faultSentence } from '../words/faults.ts';
import { readScoreInput, readScoreJson } from './read-input.ts';
import { ballotsFor, type Json, refusalsOf, scoreFile, sheet, station } from './testing/files.ts';

interface Case {
  readonly code: FaultCode;
  readonly path: string;
  readonly file: unknown;
}

const a = station('a', sheet);
const groups = [{ id: 'g', label: '组', weight: '1' }];
const withTally = (tally: unknown, scheme?: Json) => scoreFile([{ ...a, tally }], scheme);
const withScheme = (scheme: Json) => scoreFile([], scheme);
const withUnit = (more: Json) => scoreFile([{ ...a, ...more }]);
const line = { rule: 'late-report', amount: '1', grounds: '事由' };
const child = { parent: 'a', role: 'own' };

const cases: readonly Case[] = [
  { code: 'wrong-type', path: '', file: [] },
  { code: 'missing-field', path: 'format', file: { units: [] } },
  { code: 'unknown-format', path: 'format', file: { format: 'pingyi-score/2', units: [] } },
  { code: 'missing-field', path: 'units', file: { format: 'pingyi-score/1' } },
  { code: 'wrong-type', path: 'units', file: { format: 'pingyi-score/1', units: {} } },
  { code: 'unknown-field', path: 'unit', file: { ...scoreFile([]), unit: [] } },
  { code: 'unknown-format', path: 'scheme.format', file: withScheme({ format: 'x' }) },
  { code: 'unknown-field', path: 'scheme.grade', file: withScheme({ grade: [] }) },
  { code: 'wrong-type', path: 'scheme', file: scoreFile([], [] as unknown as Json) },
  { code: 'unknown-value', path: 'scheme.abstention', file: withScheme({ abstention: 'no' }) },
  { code: 'unknown-value', path: 'scheme.leaf.x', file: withScheme({ leaf: { x: 'y' } }) },
  { code: 'wrong-type', path: 'scheme.deductionCap', file: withScheme({ deductionCap: 2 }) },
  {
    code: 'negative-amount',
    path: 'scheme.deductionCap',
    file: withScheme({ deductionCap: '-2' }),
  },
  {
    code: 'not-a-decimal',
    path: 'scheme.talk.below',
    file: withScheme({ talk: { below: '75分' } }),
  },
  {
    code: 'not-an-integer',
    path: 'scheme.talk.bottom',
    file: withScheme({ talk: { bottom: 1.5 } }),
  },
  {
    code: 'coefficient-out-of-range',
    path: 'scheme.grades[0].coefficient',
    file: withScheme({ grades: [{ id: 'x', label: '好', coefficient: '1.2' }] }),
  },
  {
    code: 'duplicate-id',
    path: 'scheme.raterGroups[1].id',
    file: withScheme({
      raterGroups: [
        { id: 'g', label: '甲', weight: '0.5' },
        { id: 'g', label: '乙', weight: '0.5' },
      ],
    }),
  },
  {
    code: 'reserved-id',
    path: 'scheme.grades[0].id',
    file: withScheme({ grades: [{ id: 'invalid', label: '废', coefficient: '0' }] }),
  },
  { code: 'missing-field', path: 'scheme.grades', file: withScheme({ grades: [] }) },
  {
    code: 'weights-do-not-sum-to-one',
    path: 'scheme.composite',
    file: withScheme({ composite: { ownLevel: '0.4' } }),
  },
  {
    code: 'weights-do-not-sum-to-one',
    path: 'scheme.channels',
    file: withScheme({ channels: [{ id: 'c', label: '网', weight: '0.9' }] }),
  },
  {
    code: 'weights-do-not-sum-to-one',
    path: 'scheme.leaf.x',
    file: withScheme({
      composite: { ownLevel: '0', lowerLevel: '1', dailyAssessment: '0' },
      leaf: { x: 'renormalise' },
    }),
  },
  {
    code: 'mean-impossible',
    path: 'scheme.lowerLevel',
    file: withScheme({ lowerLevel: { of: 'composite', mean: 'pooled' } }),
  },
  {
    code: 'splits-combined',
    path: 'scheme',
    file: withScheme({ raterGroups: groups, score: 'both' }),
  },
  {
    code: 'missing-field',
    path: 'scheme.panel.shares[0].atLeast',
    file: withScheme({ panel: { shares: [{ category: 'other' }] } }),
  },
  {
    code: 'unknown-value',
    path: 'scheme.rounding.decimals',
    file: withScheme({ rounding: { decimals: 1e9 } }),
  },
  {
    code: 'splits-combined',
    path: 'scheme',
    file: withTally({ groups: { g: {} } }, { raterGroups: groups, score: 'both' }),
  },
  {
    code: 'too-large',
    path: 'units[0].parent',
    file: scoreFile(
      Array.from({ length: 102 }, (_, i) =>
        station(`u${i}`, sheet, i === 101 ? {} : { parent: `u${i + 1}`, role: 'lower' }),
      ),
      { lowerLevel: { of: 'composite' } },
    ),
  },
  { code: 'missing-field', path: 'units[0].name', file: scoreFile([{ id: 'a', class: 'b' }]) },
  { code: 'missing-field', path: 'units[0].class', file: withUnit({ class: ' ' }) },
  { code: 'unknown-field', path: 'units[0].score', file: withUnit({ score: 90 }) },
  { code: 'wrong-type', path: 'units[0]', file: scoreFile(['a'] as unknown as Json[]) },
  { code: 'wrong-type', path: 'units[0].exempt', file: withUnit({ exempt: '是' }) },
  { code: 'reserved-id', path: 'units[0].id', file: withUnit({ id: '__proto__' }) },
  { code: 'duplicate-id', path: 'units[1].id', file: scoreFile([a, a]) },
  { code: 'unknown-parent', path: 'units[0].parent', file: withUnit({ parent: 'b', role: 'own' }) },
  {
    code: 'missing-role',
    path: 'units[1].role',
    file: scoreFile([a, station('b', null, { parent: 'a' })]),
  },
  {
    code: 'unknown-role',
    path: 'units[1].role',
    file: scoreFile([a, station('b', null, { parent: 'a', role: 'x' })]),
  },
  { code: 'missing-field', path: 'units[0].parent', file: withUnit({ role: 'own' }) },
  {
    code: 'cycle',
    path: 'units[0].parent',
    file: scoreFile([
      station('x', null, { parent: 'y', role: 'lower' }),
      station('y', null, { parent: 'x', role: 'lower' }),
    ]),
  },
  {
    code: 'cycle',
    path: 'units[0].parent',
    file: scoreFile([station('x', null, { parent: 'x', role: 'lower' })]),
  },
  {
    code: 'own-level-twice',
    path: 'units[0].tally',
    file: scoreFile([a, station('b', sheet, child)]),
  },
  {
    code: 'mean-impossible',
    path: 'units[1]',
    file: scoreFile(
      [
        { ...a, dailyAssessment: { points: '1', max: '1' } },
        station('b', null, { parent: 'a', role: 'lower' }),
        station('c', sheet, { parent: 'b', role: 'own' }),
      ],
      { lowerLevel: { mean: 'pooled' } },
    ),
  },
  { code: 'wrong-type', path: 'units[0].tally', file: withTally(null) },
  { code: 'wrong-type', path: 'units[0].tally.satisfied', file: withTally({ satisfied: '70' }) },
  { code: 'not-an-integer', path: 'units[0].tally.satisfied', file: withTally({ satisfied: 1.5 }) },
  { code: 'negative-count', path: 'units[0].tally.invalid', file: withTally({ invalid: -1 }) },
  { code: 'count-too-large', path: 'units[0].tally.issued', file: withTally({ issued: 2 ** 53 }) },
  { code: 'unknown-grade', path: 'units[0].tally.good', file: withTally({ good: 1 }) },
  { code: 'unknown-grade', path: 'units[0].tally.toString', file: withTally({ toString: 1 }) },
  {
    code: 'returned-exceeds-issued',
    path: 'units[0].tally',
    file: withTally({ ...sheet, issued: 100 }),
  },
  {
    code: 'returned-exceeds-issued',
    path: 'units[0].tally',
    file: withTally({ satisfied: 3, issued: 2 }),
  },
  {
    code: 'counts-do-not-balance',
    path: 'units[0].tally',
    file: withTally({ ...sheet, returned: 111 }),
  },
  { code: 'wrong-tally-shape', path: 'units[0].tally', file: withTally({ groups: { g: {} } }) },
  {
    code: 'wrong-tally-shape',
    path: 'units[0].tally',
    file: withTally(sheet, { raterGroups: groups }),
  },
  {
    code: 'unknown-group',
    path: 'units[0].tally.groups.h',
    file: withTally({ groups: { h: {} } }, { raterGroups: groups }),
  },
  {
    code: 'unknown-channel',
    path: 'units[0].tally.channels.h',
    file: withTally({ channels: { h: {} } }, { channels: groups }),
  },
  {
    code: 'unknown-dimension',
    path: 'units[0].tally.dimensions.h',
    file: withTally({ dimensions: { h: {} } }, { score: 'dimensions' }),
  },
  {
    code: 'counts-do-not-balance',
    path: 'units[0].tally.overall',
    file: withTally({ overall: { returned: 1 }, dimensions: {} }, { score: 'both' }),
  },
  {
    code: 'unknown-rule',
    path: 'units[0].deductions[0].rule',
    file: withUnit({ deductions: [{ ...line, rule: 'x' }] }),
  },
  {
    code: 'wrong-rule-kind',
    path: 'units[0].bonuses[0].rule',
    file: withUnit({ bonuses: [line] }),
  },
  {
    code: 'wrong-rule-kind',
    path: 'units[0].vetoes[0].rule',
    file: withUnit({ vetoes: [{ rule: 'late-report', grounds: '事由' }] }),
  },
  {
    code: 'negative-amount',
    path: 'units[0].deductions[0].amount',
    file: withUnit({ deductions: [{ ...line, amount: '-1' }] }),
  },
  {
    code: 'missing-field',
    path: 'units[0].deductions[0].grounds',
    file: withUnit({ deductions: [{ rule: 'late-report' }] }),
  },
  {
    code: 'daily-exceeds-max',
    path: 'units[0].dailyAssessment.points',
    file: withUnit({ dailyAssessment: { points: '11', max: '10' } }),
  },
  {
    code: 'max-not-positive',
    path: 'units[0].dailyAssessment.max',
    file: withUnit({ dailyAssessment: { points: '0', max: '0' } }),
  },
  {
    code: 'negative-amount',
    path: 'units[0].dailyAssessment.points',
    file: withUnit({ dailyAssessment: { points: '-1', max: '10' } }),
  },
];

/** Codes that only a text or a workbook can be refused with; their tests stand with those readers. */
const codesOfOtherReaders: readonly FaultCode[] = [
  'bad-json',
  'duplicate-key',
  'not-readable',
  'too-large',
  'not-xlsx',
  'encrypted-workbook',
  'formula-cell',
  'missing-sheet',
  'unknown-heading',
];

describe('refusals of a score file', () => {
  it.each(cases)('$code at "$path"', ({ code, path, file }) => {
    expect(refusalsOf(file)).toEqual([`${code} ${path}`]);
  });

  it('reach every code that a value can be refused with', () => {
    const reached = new Set([...cases.map((each) => each.code), ...codesOfOtherReaders]);
    expect(faultCodes.filter((code) => !reached.has(code))).toEqual([]);
  });

  it.each(cases)('say $code at "$path" in plain Chinese and English', ({ file }) => {
    const read = readScoreInput(file);
    if (read.ok) throw new Error('not refused');
    for (const fault of read.faults) {
      expect(faultSentence(fault, 'zh')).toMatch(/\p{Script=Han}.*。$/u);
      expect(faultSentence(fault, 'en')).toMatch(/[a-z].*\.$/u);
      for (const language of ['zh', 'en'] as const)
        expect(faultSentence(fault, language)).not.toMatch(/undefined|\[object|NaN/u);
    }
  });

  it('come all together, scheme and units, text and meaning', () => {
    const text = `{"format":"pingyi-score/1","scheme":{"abstention":"x","abstention":"x"},
      "units":[{"id":"a","name":"甲","class":"c","tally":{"satisfied":-1,"good":2},
      "deductions":[{"rule":"zzz","grounds":"g"},{"rule":"late-report","amount":1,"grounds":"g"}]}]}`;
    const read = readScoreJson(new Uint8Array(Buffer.from(text)));
    expect(read.ok ? [] : read.faults.map((fault) => `${fault.code} ${fault.path}`)).toEqual([
      'duplicate-key scheme.abstention',
      'unknown-value scheme.abstention',
      'wrong-type units[0].deductions[1].amount',
      'unknown-grade units[0].tally.good',
      'negative-count units[0].tally.satisfied',
      'unknown-rule units[0].deductions[0].rule',
    ]);
  });

  it('of counts and ids are found beside other faults of the scheme', () => {
    const grades = [
      { id: 'x', label: '好', coefficient: '2' },
      { id: 'x', label: '差', coefficient: '1' },
    ];
    expect(refusalsOf(withScheme({ grades }))).toEqual([
      'coefficient-out-of-range scheme.grades[0].coefficient',
      'duplicate-id scheme.grades[1].id',
    ]);
    expect(refusalsOf(withTally({ satisfied: -1, foo: 2 }, { score: 'maybe' }))).toEqual([
      'unknown-value scheme.score',
      'unknown-grade units[0].tally.foo',
      'negative-count units[0].tally.satisfied',
    ]);
    expect(refusalsOf(withUnit({ dailyAssessment: { points: '-1', max: '0' } }))).toEqual([
      'negative-amount units[0].dailyAssessment.points',
      'max-not-positive units[0].dailyAssessment.max',
    ]);
  });

  it('stay small however long a file makes its names and lists', () => {
    const long = 'h'.repeat(100_000);
    const grades = Array.from({ length: 500 }, (_, i) => ({
      id: `g${i}`,
      label: `等次${i}`,
      coefficient: '1',
    }));
    const read = readScoreInput(withTally({ [`h${long}`]: 1 }, { grades }));
    const facts = read.ok ? [] : read.faults.map((fault) => JSON.stringify(fault.facts).length);
    expect(facts).toHaveLength(1);
    expect(Math.max(...facts)).toBeLessThan(500);
  });

  it('name a number that only rounding would make an integer', () => {
    const numbers = ['9007199254740991.4', '1.00000000000000000001', '1e-400', '-1e400', '1.50e1'];
    const codes = numbers.map((number) => {
      const text = `{"format":"pingyi-score/1","units":[{"id":"a","name":"甲","class":"station","tally":{"satisfied":${number}}}]}`;
      const read = readScoreJson(new Uint8Array(Buffer.from(text)));
      return read.ok ? 'accepted' : read.faults.map((fault) => fault.code).join();
    });
    expect(codes).toEqual([
      'not-an-integer',
      'not-an-integer',
      'not-an-integer',
      'negative-count',
      'accepted',
    ]);
  });

  it('never touch a prototype: such names are ordinary where they may stand', () => {
    const rules = [{ id: 'constructor', kind: 'deduction', label: '建', amount: '1' }];
    const file = scoreFile(
      [
        station('constructor', ballotsFor(90), {
          class: 'toString',
          deductions: [{ rule: 'constructor', grounds: 'hasOwnProperty' }],
          dailyAssessment: { points: '9', max: '10' },
        }),
      ],
      { rules },
    );
    expect(refusalsOf(file)).toEqual([]);
    const hostile = JSON.parse(
      '{"format":"pingyi-score/1","units":[],"__proto__":{"x":1}}',
    ) as unknown;
    expect(refusalsOf(hostile)).toEqual(['unknown-field __proto__']);
    const inScheme = JSON.parse(
      '{"format":"pingyi-score/1","units":[],"scheme":{"leaf":{"__proto__":"x"}}}',
    ) as unknown;
    expect(refusalsOf(inScheme)).toEqual(['unknown-field scheme.leaf.__proto__']);
    expect(({} as Json)['x']).toBeUndefined();
  });

  it('1e9 ballots are accepted', () => {
    const text =
      '{"format":"pingyi-score/1","units":[{"id":"a","name":"甲","class":"station","tally":{"satisfied":1e9}}]}';
    expect(readScoreJson(new Uint8Array(Buffer.from(text))).ok).toBe(true);
  });
});
