import { expect, test } from 'vitest';
import { findingOf } from './findings.ts';

test.each([
  [
    'a leader and the lowest',
    [
      { name: '甲', composite: '93.40', rank: 1 },
      { name: '乙', composite: '68.12', rank: 2 },
    ],
    '甲以 93.40 居首，最低 68.12（乙）',
  ],
  [
    'a vetoed unit ranks last although its score is not the lowest',
    [
      { name: '甲', composite: '86.79', rank: 1 },
      { name: '乙', composite: '55.26', rank: 2 },
      { name: '丙', composite: '96.36', rank: 3 },
    ],
    '甲以 86.79 居首，最低 55.26（乙）',
  ],
  [
    'leaders that are level',
    [
      { name: '甲', composite: '90.00', rank: 1 },
      { name: '乙', composite: '90.00', rank: 1 },
      { name: '丙', composite: '70.00', rank: 3 },
    ],
    '甲、乙以 90.00 并列居首，最低 70.00（丙）',
  ],
  [
    'all level',
    [
      { name: '甲', composite: '90.00', rank: 1 },
      { name: '乙', composite: '90.00', rank: 1 },
    ],
    '甲、乙得分相同，均为 90.00',
  ],
  ['one unit', [{ name: '甲', composite: '100.00', rank: 1 }], '甲综合得分 100.00'],
])('the title of a chart says %s', (_, standings, finding) => {
  expect(findingOf(standings).zh).toBe(finding);
});
