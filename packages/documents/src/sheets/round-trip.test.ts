import { digestOf, planScheme, readScoreInput, score, scoreResultOf } from '@pingyi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTemplate, type ScoreJson, type UnitJson } from '../testing/fill-template.ts';
import { readScoreFile } from './read-score-file.ts';
import { writeScoreTemplate } from './write-score-template.ts';

const counts = { satisfied: 70, fairlySatisfied: 20, average: 10, dissatisfied: 6, invalid: 4 };
const bureau: UnitJson = {
  id: 'bureau',
  name: '市文广新局',
  class: 'bureau',
  tally: counts,
  dailyAssessment: { points: '9.2', max: '10' },
  deductions: [{ rule: 'late-report', amount: '0.5', grounds: '自查报告迟交一天' }],
};
const station: UnitJson = {
  id: 'chengdong',
  name: '城东街道文化站',
  class: 'station',
  parent: 'bureau',
  role: 'lower',
  tally: { issued: 120, returned: 110, ...counts, abstained: 0 },
};

async function expectSame(json: ScoreJson): Promise<void> {
  const fromJson = readScoreInput(json);
  if (!fromJson.ok) throw new Error(JSON.stringify(fromJson.faults));
  const fromWorkbook = await readScoreFile(await fillTemplate(json), 'filled.xlsx');
  expect(fromWorkbook).toEqual(fromJson);
  if (!fromWorkbook.ok) return;
  expect(scoreResultOf(score(fromWorkbook.value), 'zh')).toEqual(
    scoreResultOf(score(fromJson.value), 'zh'),
  );
}

test('the template reads as no unit and the plan’s own scheme, to the same digest', async () => {
  const read = await readScoreFile(await writeScoreTemplate(), 'template.xlsx');
  expect(read).toEqual({ ok: true, value: { scheme: planScheme, units: [] } });
  if (read.ok) expect(digestOf(read.value.scheme)).toBe(digestOf(planScheme));
});

test('a filled template gives the numbers of the JSON file', async () => {
  await expectSame({ format: 'pingyi-score/1', units: [station, bureau] });
});

test.each([
  [
    'rater groups',
    {
      raterGroups: [
        { id: 'recipients', label: '服务对象', weight: '0.6' },
        { id: 'others', label: '社会各界', weight: '0.4' },
      ],
    },
    { groups: { recipients: counts, others: { satisfied: 3 } } },
  ],
  [
    'channels',
    {
      channels: [
        { id: 'onSite', label: '现场直评', weight: '0.55' },
        { id: 'hotline', label: '热线平台', weight: '0.45' },
      ],
    },
    { channels: { onSite: counts, hotline: { ...counts, issued: 200 } } },
  ],
  [
    'dimensions that drive the score',
    { score: 'dimensions' },
    {
      dimensions: {
        workStyle: counts,
        lawfulness: counts,
        serviceQuality: { satisfied: 1 },
        openness: counts,
        integrity: { ...counts, abstained: 7, returned: 117 },
      },
    },
  ],
  [
    'an overall count with dimensions that diagnose',
    { score: 'both' },
    { overall: counts, dimensions: { workStyle: counts, integrity: { dissatisfied: 9 } } },
  ],
])('a tally by %s goes through a workbook', async (_, scheme, tally) => {
  await expectSame({
    format: 'pingyi-score/1',
    scheme,
    units: [{ ...station, tally }, bureau].map(({ parent: _parent, role: _role, ...unit }) => ({
      ...unit,
      tally,
    })),
  });
});

test('every option of a scheme goes through a workbook', async () => {
  const scheme = {
    format: 'pingyi-scheme/1',
    name: '=某县“四位一体”计分办法',
    grades: [
      { id: 'good', label: '满意', coefficient: '1.00' },
      { id: 'fair', label: '基本满意', coefficient: '0.75', counts: true },
      { id: 'bad', label: '不满意', coefficient: '0.55' },
      { id: 'unknown', label: '不了解', coefficient: '0', counts: false },
      { id: '弃', label: '弃权', coefficient: '0.123456789012345678' },
    ],
    abstention: 'counted',
    score: 'overall',
    dimensions: [],
    composite: { ownLevel: '0.25', lowerLevel: '0.5', dailyAssessment: '0.25' },
    lowerLevel: { of: 'composite', mean: 'simple' },
    leaf: {
      station: 'renormalise',
      direct: 'redistribute',
      医院: 'satisfaction-only',
      '*': 'renormalise',
    },
    rules: [
      { id: 'late', kind: 'deduction', label: '迟报', amount: '0.5', cap: '2' },
      { id: 'media', kind: 'bonus', label: '迟报', amount: '0.50' },
      { id: 'exposed', kind: 'deduction', label: '媒体曝光', cap: null },
      { id: 'forged', kind: 'veto', label: '弄虚作假' },
    ],
    deductionCap: '3',
    rounding: { decimals: 3, mode: 'half-up' },
    talk: { bottom: 2, below: '70.5', classes: [], minimumClass: 1 },
    panel: {
      minimum: 50,
      scope: 'campaign',
      shares: [
        {
          category: 'serviceRecipient',
          atLeast: '0.5',
          atMost: '0.8',
          checkedAt: [],
          warnedAt: ['served'],
        },
        { category: '企业代表', exactly: '0.25', checkedAt: ['invited'], warnedAt: [] },
        {
          category: 'deputy',
          atMost: '0.3',
          checkedAt: ['invited', 'signedIn', 'served'],
          warnedAt: [],
        },
      ],
      minimumCohort: 10,
    },
  };
  const tally = { good: 5, fair: 4, bad: 3, unknown: 2, 弃: 1, abstained: 1, invalid: 1 };
  await expectSame({
    format: 'pingyi-score/1',
    scheme,
    units: [
      {
        ...bureau,
        tally,
        deductions: [{ rule: 'late', grounds: '迟交' }],
        bonuses: [{ rule: 'media', grounds: '通报表扬' }],
      },
      { ...station, tally, exempt: true, vetoes: [{ rule: 'forged', grounds: '已查实' }] },
      {
        ...station,
        id: 'west',
        name: '城西',
        tally,
        deductions: [{ rule: 'exposed', amount: '1.25', grounds: '曝光' }],
      },
      { id: '__proto__x', name: '__proto__', class: 'constructor', tally: { good: 1 } },
      {
        id: 'toString',
        name: '@SUM(A1)',
        class: '医院',
        dailyAssessment: { points: '9.20', max: '10.0' },
      },
    ],
  });
});

const id = fc.stringMatching(/^[a-z]{1,6}$/u);
const decimal = fc.tuple(fc.nat(99), fc.nat(999)).map(([whole, rest]) => `${whole}.${rest}`);
const tally = fc.record(
  {
    satisfied: fc.nat(500),
    fairlySatisfied: fc.nat(500),
    average: fc.nat(500),
    dissatisfied: fc.nat(500),
    abstained: fc.nat(50),
    invalid: fc.nat(50),
  },
  { requiredKeys: [] },
);
const unit = fc.record(
  {
    id,
    name: fc.constantFrom(
      '城东',
      '=1+1',
      '-3',
      '@cmd',
      '+86',
      '１２０',
      '0012',
      'constructor',
      '甲,乙',
      '_x0041_',
      'a\u0001b',
      '<&>"\'',
      '𠮷𠮷',
      '上下\n两行',
    ),
    class: fc.constantFrom('station', 'direct', 'department', 'bureau', '医院'),
    exempt: fc.boolean(),
    tally,
    dailyAssessment: fc.record({ points: decimal, max: fc.constant('100') }),
    deductions: fc.array(
      fc.record(
        { rule: fc.constant('late-report'), amount: decimal, grounds: fc.constant('迟交一天') },
        { requiredKeys: ['rule', 'grounds'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['id', 'name', 'class'] },
);

test('any units go through a workbook unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(unit, { selector: (each) => each.id, maxLength: 6 }),
      async (units) => expectSame({ format: 'pingyi-score/1', units }),
    ),
    { numRuns: 40 },
  );
});
