import { describe, expect, it } from 'vitest';
import { ballotsFor, resultOf, scoreFile, sheet, station, unitOf } from './testing/files.ts';

/** The worked examples of the scheme, number by number. */

const bureau = { id: 'bureau', name: '市局', class: 'bureau' };
const below = { parent: 'bureau', role: 'lower' };
const within = { parent: 'bureau', role: 'own' };

describe('satisfaction', () => {
  it('divides by valid ballots of those returned, not issued', () => {
    const unit = unitOf(scoreFile([station('a', sheet)]), 'a');
    expect(unit).toMatchObject({ satisfaction: '86.79', satisfactionExact: '4600/53' });
  });

  it.each([
    ['excluded', '85.42'],
    ['counted', '77.36'],
  ])('with 10 abstentions %s is %s, and the steps show both', (abstention, shown) => {
    const tally = {
      satisfied: 60,
      fairlySatisfied: 20,
      average: 10,
      dissatisfied: 6,
      abstained: 10,
      invalid: 4,
    };
    const unit = unitOf(scoreFile([station('a', tally)], { abstention }), 'a');
    expect(unit.satisfaction).toBe(shown);
    const text = unit.steps.find((step) => step.code === 'abstentions')?.text;
    expect(text).toContain('85.42');
    expect(text).toContain('77.36');
  });

  it('of 59 satisfied and 2 fairly satisfied is 99.34', () => {
    const unit = unitOf(scoreFile([station('a', { satisfied: 59, fairlySatisfied: 2 })]), 'a');
    expect(unit.satisfaction).toBe('99.34');
  });

  it('shows the exact value wherever rounding lost something', () => {
    const tally = { satisfied: 19_999, dissatisfied: 1 };
    const texts = unitOf(scoreFile([station('a', tally)]), 'a').steps.map((step) => step.text);
    expect(texts[0]).toContain('= 100.00（精确值 99.995）');
  });

  it('keeps every count in the inputs, also of grades named like the step’s own numbers', () => {
    const grades = [
      { id: 'valid', label: '满意', coefficient: '1' },
      { id: 'denominator', label: '不满意', coefficient: '0' },
    ];
    const file = scoreFile([station('a', { valid: 3, denominator: 1 })], { grades });
    expect(unitOf(file, 'a').steps[0]?.inputs).toEqual({
      'id:valid': '3/1',
      'id:denominator': '1/1',
      valid: '4/1',
      denominator: '4/1',
    });
  });

  it('without a valid ballot there is no score, never zero', () => {
    const unit = unitOf(scoreFile([station('a', { invalid: 3, abstained: 2 })]), 'a');
    expect(unit).toMatchObject({
      satisfaction: null,
      composite: null,
      rank: null,
      reason: { code: 'no-valid-ballots' },
    });
  });

  it('leaves a grade outside that does not count', () => {
    const grades = [
      { id: 'yes', label: '满意', coefficient: '1' },
      { id: 'no', label: '不满意', coefficient: '0.55' },
      { id: 'unknown', label: '不了解', coefficient: '0', counts: false },
    ];
    const tally = { yes: 1, no: 1, unknown: 98, returned: 100 };
    expect(unitOf(scoreFile([station('a', tally)], { grades }), 'a').satisfaction).toBe('77.50');
  });
});

describe('lower level', () => {
  const stations = [
    station('a', ballotsFor(95), below),
    station('b', { satisfied: 6, dissatisfied: 4 }, below),
  ];

  it.each([
    ['simple', '77.50'],
    ['pooled', '91.82'],
  ])('%s mean of 95 (100 ballots) and 60 (10 ballots) is %s', (mean, shown) => {
    const file = scoreFile([...stations, { ...bureau, tally: ballotsFor(80) }], {
      lowerLevel: { mean },
    });
    expect(unitOf(file, 'bureau').lowerLevel).toBe(shown);
  });

  it('pools counts beyond 2^53 exactly', () => {
    const many = 2 ** 53 - 1;
    const file = scoreFile(
      [
        station('a', { satisfied: many, dissatisfied: 1 }, below),
        station('b', { satisfied: many, dissatisfied: 1 }, below),
        { ...bureau, tally: ballotsFor(80) },
      ],
      { lowerLevel: { mean: 'pooled' } },
    );
    expect(unitOf(file, 'bureau').lowerLevelExact).toBe(`${25n * (2n ** 53n - 1n)}/${2n ** 51n}`);
  });

  it('takes the clamped composites of the children when the scheme says so', () => {
    const file = scoreFile(
      [
        station('a', ballotsFor(90), {
          ...below,
          class: 'direct',
          dailyAssessment: { points: '5', max: '10' },
        }),
        { ...bureau, tally: ballotsFor(80), dailyAssessment: { points: '9', max: '10' } },
      ],
      { lowerLevel: { of: 'composite' } },
    );
    expect(unitOf(file, 'bureau').lowerLevel).toBe('86.00');
  });
});

describe('leaf policies: own 90, daily 95, deduction 2', () => {
  const unit = {
    id: 'library',
    name: '图书馆',
    class: 'direct',
    tally: ballotsFor(90),
    dailyAssessment: { points: '9.5', max: '10' },
    deductions: [{ rule: 'late-report', amount: '2', grounds: '迟交' }],
  };

  it.each([
    ['satisfaction-only', '88.00', '88/1'],
    ['redistribute', '88.50', '177/2'],
    ['renormalise', '89.25', '357/4'],
  ])('%s gives %s', (policy, composite, compositeExact) => {
    const file = scoreFile([unit], { leaf: { direct: policy } });
    expect(unitOf(file, 'library')).toMatchObject({ composite, compositeExact });
  });

  it('by default a station counts satisfaction only, others redistribute', () => {
    const file = scoreFile([
      unit,
      station('a', ballotsFor(90), { dailyAssessment: { points: '1', max: '10' } }),
    ]);
    expect(unitOf(file, 'library').composite).toBe('88.50');
    expect(unitOf(file, 'a').composite).toBe('90.00');
  });
});

describe('composite', () => {
  it('of the contract’s example is 9177/106', () => {
    const file = scoreFile([
      station('chengdong', sheet, below),
      {
        ...bureau,
        tally: { satisfied: 60, fairlySatisfied: 25, average: 10, dissatisfied: 5 },
        dailyAssessment: { points: '9.2', max: '10' },
        deductions: [{ rule: 'late-report', amount: '0.5', grounds: '自查报告迟交一天' }],
      },
    ]);
    expect(unitOf(file, 'bureau')).toMatchObject({
      satisfaction: '86.00',
      lowerLevelExact: '4600/53',
      daily: '92.00',
      deducted: '0.50',
      composite: '86.58',
      compositeExact: '9177/106',
      unclamped: '86.58',
      rank: 1,
      reason: null,
    });
  });

  it('takes the own level of a bureau from its departments', () => {
    const file = scoreFile([
      station('a', ballotsFor(80), below),
      { id: 'd1', name: '办公室', class: 'department', tally: ballotsFor(90), ...within },
      { id: 'd2', name: '艺术科', class: 'department', tally: ballotsFor(70, 9), ...within },
      { ...bureau, dailyAssessment: { points: '10', max: '10' } },
    ]);
    expect(unitOf(file, 'bureau')).toMatchObject({ satisfaction: '80.00', composite: '82.00' });
  });

  it('is clamped to 0..100 with the unclamped value beside it', () => {
    const rules = [
      { id: 'gift', kind: 'bonus', label: '加分', amount: '30' },
      { id: 'fault', kind: 'deduction', label: '扣分', amount: '30' },
    ];
    const line = (rule: string) => [{ rule, grounds: '事由' }];
    const file = scoreFile(
      [
        station('high', ballotsFor(90), { bonuses: line('gift') }),
        station('low', ballotsFor(10), { deductions: line('fault') }),
      ],
      { rules },
    );
    expect(unitOf(file, 'high')).toMatchObject({ composite: '100.00', unclamped: '120.00' });
    expect(unitOf(file, 'low')).toMatchObject({ composite: '0.00', unclamped: '-20.00' });
    expect(unitOf(file, 'low').steps.map((step) => step.code)).toContain('clamped');
  });

  it('caps deductions per rule and in all, and shows both figures', () => {
    const deductions = [
      { rule: 'late-report', amount: '1.5', grounds: '七月' },
      { rule: 'late-report', amount: '1.5', grounds: '八月' },
      { rule: 'other', grounds: '九月' },
    ];
    const rules = [
      { id: 'late-report', kind: 'deduction', label: '迟报', amount: '0.5', cap: '2' },
      { id: 'other', kind: 'deduction', label: '其他', amount: '1' },
    ];
    const file = (deductionCap: string | null) =>
      scoreFile([station('a', ballotsFor(90), { deductions })], { rules, deductionCap });
    expect(unitOf(file(null), 'a')).toMatchObject({
      deducted: '3.00',
      deductedUncapped: '4.00',
      composite: '87.00',
    });
    expect(unitOf(file('2.5'), 'a')).toMatchObject({
      deducted: '2.50',
      deductedUncapped: '4.00',
      composite: '87.50',
    });
  });

  it('needs no input of weight zero', () => {
    const composite = { ownLevel: '0.4', lowerLevel: '0.6', dailyAssessment: '0' };
    const file = scoreFile([{ id: 'x', name: '馆', class: 'direct', tally: ballotsFor(90) }], {
      composite,
    });
    expect(unitOf(file, 'x')).toMatchObject({ composite: '90.00', reason: null });
  });
});

describe('rater groups, channels and dimensions', () => {
  const raterGroups = [
    { id: 'recipients', label: '服务对象', weight: '0.7' },
    { id: 'officials', label: '机关', weight: '0.3' },
    { id: 'online', label: '网络', weight: '0' },
  ];

  it('weighs groups, and shows each', () => {
    const tally = { groups: { recipients: ballotsFor(90), officials: ballotsFor(60) } };
    const unit = unitOf(scoreFile([station('a', tally)], { raterGroups }), 'a');
    expect(unit.satisfaction).toBe('81.00');
    expect(unit.parts).toEqual([
      { kind: 'group', id: 'recipients', satisfaction: '90.00', satisfactionExact: '90/1' },
      { kind: 'group', id: 'officials', satisfaction: '60.00', satisfactionExact: '60/1' },
      { kind: 'group', id: 'online', satisfaction: null, satisfactionExact: null },
    ]);
  });

  it('a weighted group without ballots makes the score impossible, not zero', () => {
    const tally = { groups: { recipients: ballotsFor(90) } };
    const unit = unitOf(scoreFile([station('a', tally)], { raterGroups }), 'a');
    expect(unit).toMatchObject({
      satisfaction: null,
      reason: { code: 'group-without-ballots', facts: { groups: ['officials'] } },
    });
  });

  it('weighs channels', () => {
    const channels = [
      { id: 'hall', label: '现场', weight: '0.5' },
      { id: 'phone', label: '电话', weight: '0.5' },
    ];
    const tally = { channels: { hall: ballotsFor(90), phone: { invalid: 3 } } };
    expect(unitOf(scoreFile([station('a', tally)], { channels }), 'a').reason?.code).toBe(
      'channel-without-ballots',
    );
  });

  const dimensions = [
    { id: 'workStyle', label: '作风', weight: '2' },
    { id: 'openness', label: '公开', weight: '1' },
  ];

  it('takes dimension weights as relative', () => {
    const tally = { dimensions: { workStyle: ballotsFor(90), openness: ballotsFor(60) } };
    const file = scoreFile([station('a', tally)], { score: 'dimensions', dimensions });
    expect(unitOf(file, 'a').satisfaction).toBe('80.00');
  });

  it('lets the overall count drive and dimensions diagnose under both', () => {
    const tally = { overall: ballotsFor(88), dimensions: { workStyle: ballotsFor(10) } };
    const unit = unitOf(scoreFile([station('a', tally)], { score: 'both', dimensions }), 'a');
    expect(unit).toMatchObject({ satisfaction: '88.00', composite: '88.00', reason: null });
    expect(unit.parts?.map((part) => part.satisfaction)).toEqual(['10.00', null]);
  });

  it('names a dimension without ballots', () => {
    const tally = { dimensions: { workStyle: ballotsFor(90) } };
    const file = scoreFile([station('a', tally)], { score: 'dimensions', dimensions });
    expect(unitOf(file, 'a').reason?.code).toBe('dimension-without-ballots');
  });
});

describe('ranks, ties, vetoes, talks', () => {
  const veto = [{ id: 'v', kind: 'veto', label: '弄虚作假' }];
  const vetoes = [{ rule: 'v', grounds: '查实' }];
  const four = [90, 90, 60, 60].map((value, i) => station(`s${i}`, ballotsFor(value)));

  it('ties share a rank, and all at the last place are flagged', () => {
    const units = resultOf(scoreFile(four)).units;
    expect(units.map((unit) => [unit.rank, unit.tied, unit.talkProposed])).toEqual([
      [1, true, false],
      [1, true, false],
      [3, true, true],
      [3, true, true],
    ]);
  });

  it('ranks by the exact composite, not by the rounded one', () => {
    const units = resultOf(
      scoreFile([
        station('a', { satisfied: 99_999, dissatisfied: 1 }),
        station('b', { satisfied: 99_998, dissatisfied: 2 }),
      ]),
    ).units;
    expect(units.map((unit) => [unit.composite, unit.rank])).toEqual([
      ['100.00', 1],
      ['100.00', 2],
    ]);
  });

  it('a vetoed unit ranks after all others, its score visible and counting in its parent', () => {
    const file = scoreFile(
      [
        ...four,
        station('v1', ballotsFor(99), { vetoes, parent: 'bureau', role: 'lower' }),
        { ...bureau, tally: ballotsFor(80), dailyAssessment: { points: '9', max: '10' } },
      ],
      { rules: veto },
    );
    expect(unitOf(file, 'v1')).toMatchObject({
      rank: 5,
      vetoed: true,
      talkProposed: true,
      composite: '99.00',
    });
    expect(unitOf(file, 'bureau').lowerLevel).toBe('99.00');
    expect(unitOf(file, 's3')).toMatchObject({ rank: 3, talkProposed: false });
  });

  it('proposes no talk in a class below the minimum or outside the rule, but for a veto', () => {
    const two = [station('a', ballotsFor(90)), station('b', ballotsFor(50), { vetoes })];
    expect(
      resultOf(scoreFile(two, { rules: veto })).units.map((unit) => unit.talkProposed),
    ).toEqual([false, true]);
    const outside = four.map((unit) => ({ ...unit, class: 'school' }));
    const leaf = { '*': 'satisfaction-only' };
    expect(resultOf(scoreFile(outside, { leaf })).units.some((unit) => unit.talkProposed)).toBe(
      false,
    );
  });

  it('a low rank with satisfaction at the line is not flagged', () => {
    const units = [90, 80, 75].map((value, i) => station(`s${i}`, ballotsFor(value)));
    expect(resultOf(scoreFile(units)).units.some((unit) => unit.talkProposed)).toBe(false);
  });
});

describe('exemptions and what is missing', () => {
  it('an exempt unit is shown, and counts nowhere', () => {
    const file = scoreFile([
      station('a', ballotsFor(90), below),
      station('b', ballotsFor(10), { ...below, exempt: true }),
      { ...bureau, tally: ballotsFor(80), dailyAssessment: { points: '9', max: '10' } },
    ]);
    expect(unitOf(file, 'b')).toMatchObject({
      satisfaction: '10.00',
      composite: null,
      unclamped: null,
      rank: null,
      reason: { code: 'exempt', facts: {} },
    });
    expect(unitOf(file, 'bureau').lowerLevel).toBe('90.00');
  });

  it('with all lower children exempt a unit is a leaf', () => {
    const file = scoreFile([
      station('a', ballotsFor(10), { ...below, exempt: true }),
      { ...bureau, tally: ballotsFor(80), dailyAssessment: { points: '9', max: '10' } },
    ]);
    expect(unitOf(file, 'bureau')).toMatchObject({ lowerLevel: null, composite: '81.00' });
  });

  it('stations have ranks while the bureau still waits, and says for whom', () => {
    const file = scoreFile([
      station('a', ballotsFor(90), below),
      station('b', null, below),
      { id: 'd', name: '科室', class: 'department', ...within },
      { ...bureau, dailyAssessment: { points: '9', max: '10' } },
    ]);
    expect(unitOf(file, 'a').rank).toBe(1);
    expect(unitOf(file, 'b').reason).toEqual({ code: 'no-tally', facts: {} });
    expect(unitOf(file, 'bureau').reason).toEqual({
      code: 'own-level-incomplete',
      facts: { children: ['d'] },
    });
  });

  it('names the children that the lower level lacks', () => {
    const file = scoreFile([
      station('a', null, below),
      { ...bureau, tally: ballotsFor(80), dailyAssessment: { points: '9', max: '10' } },
    ]);
    expect(unitOf(file, 'bureau').reason).toEqual({
      code: 'lower-level-incomplete',
      facts: { children: ['a'] },
    });
    const steps = unitOf(file, 'bureau').steps.map((step) => step.text);
    expect(steps).toContain('下级还缺以下单位的结果：a文化站。');
  });

  it('never reads a missing daily assessment as zero', () => {
    const unit = unitOf(
      scoreFile([{ id: 'x', name: '馆', class: 'direct', tally: ballotsFor(90) }]),
      'x',
    );
    expect(unit).toMatchObject({ composite: null, reason: { code: 'daily-assessment-missing' } });
  });
});
