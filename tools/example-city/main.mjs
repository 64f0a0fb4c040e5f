// Makes examples/city/score.json: the fictional city of Yunhe (云河市), whose campaign every example,
// screenshot and test uses. Counts are drawn by a small seeded generator, so that the same file comes
// out everywhere; `npm run generate` writes it, a test compares.

/** A linear congruential generator (Numerical Recipes constants): even enough for made-up ballots. */
function generatorOf(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const stations = [
  ['chengdong', '城东街道文化站', 93],
  ['chengxi', '城西街道文化站', 88],
  ['heping', '和平街道文化站', 90],
  ['longquan', '龙泉镇文化站', 86],
  ['qingshui', '清水镇文化站', 91],
  ['baiyan', '白雁镇文化站', 84],
  ['shuangqiao', '双桥镇文化站', 88],
  ['taohua', '桃花乡文化站', 79],
  ['songlin', '松林乡文化站', 87],
  ['yuntai', '云台乡文化站', 71],
  ['hukou', '湖口镇文化站', 89],
  ['nanping', '南坪镇文化站', 82],
];

const directUnits = [
  ['library', '市图书馆', 94],
  ['culture-centre', '市文化馆', 91],
  ['museum', '市博物馆', 92],
  ['theatre', '市大剧院', 85],
  ['market-inspection', '市文化市场综合执法支队', 80],
  ['broadcasting', '市广播电视发射中心', 87],
];

const departments = [
  ['office', '办公室', 90],
  ['arts', '艺术科', 91],
  ['public-culture', '公共文化科', 93],
  ['market', '文化市场科', 84],
  ['press', '新闻出版科', 88],
];

/**
 * A count sheet around a wanted satisfaction.
 * @param {(below: number) => number} draw
 * @param {number} wanted 0..100
 * @param {number} issued ballots
 */
function tallyOf(draw, wanted, issued) {
  const unreturned = draw(4);
  const invalid = draw(4);
  const abstained = draw(3);
  const valid = issued - unreturned - invalid - abstained;
  const dissatisfied = Math.round(valid * Math.max(0, (94 - wanted) / 160)) + draw(2);
  const average = Math.round(valid * Math.max(0.01, (97 - wanted) / 130)) + draw(3);
  const rest = valid - dissatisfied - average;
  const fairlySatisfied = Math.round(rest * Math.max(0.05, (100 - wanted) / 45)) + draw(4);
  return {
    issued,
    returned: issued - unreturned,
    satisfied: rest - fairlySatisfied,
    fairlySatisfied,
    average,
    dissatisfied,
    abstained,
    invalid,
  };
}

/** Deductions that the story of the city needs, by unit. */
const deductions = {
  theatre: [{ rule: 'late-report', amount: '1', grounds: '自查自纠报告迟交两天' }],
  'market-inspection': [
    { rule: 'ticket-overdue', amount: '0.2', grounds: '群众诉求 2026-0713 逾期一天答复' },
    { rule: 'ticket-overdue', amount: '0.2', grounds: '群众诉求 2026-0809 逾期三天答复' },
    { rule: 'covert-finding', grounds: '暗访发现办事大厅午间无人值守' },
  ],
  market: [{ rule: 'open-finding', grounds: '明查发现办事指南未更新' }],
  bureau: [{ rule: 'late-report', grounds: '一个科室的评议方案迟交一天' }],
};

/** @type {Readonly<Record<string, readonly object[]>>} */
const bonuses = {
  library: [{ rule: 'hot-issue-early', amount: '0.5', grounds: '延长夜间开放，热点问题提前办结' }],
};

export function exampleCity() {
  const draw = generatorOf(2026);
  const unit = (
    /** @type {string} */ id,
    /** @type {string} */ name,
    /** @type {string} */ unitClass,
    /** @type {'own' | 'lower'} */ role,
    /** @type {number} */ wanted,
    /** @type {number} */ issued,
  ) => ({
    id,
    name,
    class: unitClass,
    parent: 'bureau',
    role,
    tally: tallyOf(draw, wanted, issued),
    ...(unitClass === 'station'
      ? {}
      : { dailyAssessment: { points: (8 + draw(20) / 10).toFixed(1), max: '10' } }),
    ...(Object.hasOwn(deductions, id) ? { deductions: Reflect.get(deductions, id) } : {}),
    ...(Object.hasOwn(bonuses, id) ? { bonuses: bonuses[id] } : {}),
  });
  return {
    format: 'pingyi-score/1',
    scheme: {
      name: '云河市文化系统四位一体评议计分办法（示例）',
      rules: [
        { id: 'late-report', kind: 'deduction', label: '迟报', amount: '0.5', cap: '2' },
        { id: 'ticket-overdue', kind: 'deduction', label: '诉求逾期', amount: '0.2', cap: '2' },
        { id: 'open-finding', kind: 'deduction', label: '明查发现问题', amount: '0.2' },
        { id: 'covert-finding', kind: 'deduction', label: '暗访发现问题', amount: '0.3' },
        {
          id: 'hot-issue-early',
          kind: 'bonus',
          label: '热点问题提前办结',
          amount: '0.5',
          cap: '1',
        },
        { id: 'interference', kind: 'veto', label: '干扰评议投票' },
      ],
    },
    units: [
      ...stations.map(([id, name, wanted]) =>
        unit(String(id), String(name), 'station', 'lower', Number(wanted), 110 + draw(15)),
      ),
      ...directUnits.map(([id, name, wanted]) =>
        unit(String(id), String(name), 'direct', 'lower', Number(wanted), 120 + draw(20)),
      ),
      ...departments.map(([id, name, wanted]) =>
        unit(String(id), String(name), 'department', 'own', Number(wanted), 130),
      ),
      {
        id: 'bureau',
        name: '市文广新局',
        class: 'bureau',
        dailyAssessment: { points: '9.2', max: '10' },
        deductions: deductions.bureau,
      },
    ],
  };
}

/** What the generator writes, by path from the root of the repository. */
export function outputs() {
  return { 'examples/city/score.json': `${JSON.stringify(exampleCity(), null, 2)}\n` };
}
