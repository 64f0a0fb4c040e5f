import { describe, expect, it } from 'vitest';
import { digestOf } from '../json/canonical.ts';
import { describeScheme } from '../words/scheme.ts';
import { planScheme } from './plan-scheme.ts';
import { readScheme } from './read-scheme.ts';
import { usualRules } from './usual-rules.ts';

function read(value: unknown) {
  const { scheme, faults } = readScheme(value);
  if (scheme === null) throw new Error(JSON.stringify(faults));
  return scheme;
}

describe('a scheme', () => {
  it('that says nothing is the plan’s, with the plan’s digest', () => {
    expect(read({})).toEqual(planScheme);
    expect(digestOf(read({}))).toBe(digestOf(planScheme));
    expect(digestOf(read({ abstention: 'excluded', talk: { bottom: 1 } }))).toBe(
      digestOf(planScheme),
    );
  });

  it('keeps the plan’s other values inside a field that is given in part', () => {
    const scheme = read({ talk: { below: '80' }, leaf: { '*': 'renormalise' } });
    expect(scheme.talk).toEqual({ ...planScheme.talk, below: '80' });
    expect(scheme.leaf).toEqual({ station: 'satisfaction-only', '*': 'renormalise' });
  });

  it('replaces a list whole', () => {
    expect(read({ rules: [] }).rules).toEqual([]);
    expect(read({ talk: { classes: [] } }).talk.classes).toEqual([]);
  });

  it('takes the plan’s moments of checking for a share that names none', () => {
    const { shares } = read({ panel: { shares: [{ category: 'deputy', atMost: '0.2' }] } }).panel;
    expect(shares).toEqual([
      {
        category: 'deputy',
        atMost: '0.2',
        checkedAt: ['invited', 'signedIn'],
        warnedAt: ['served'],
      },
    ]);
  });

  it('reads the schemes used elsewhere', () => {
    const elsewhere = [
      {
        grades: [
          { id: 'a', label: '满意', coefficient: '1' },
          { id: 'b', label: '基本满意', coefficient: '0.75' },
          { id: 'c', label: '不满意', coefficient: '0.55' },
          { id: 'd', label: '不了解', coefficient: '0', counts: false },
        ],
        channels: [
          { id: 'phone', label: '电话', weight: '0.6' },
          { id: 'questionnaire', label: '问卷', weight: '0.4' },
        ],
      },
      { composite: { ownLevel: '0.6', lowerLevel: '0', dailyAssessment: '0.4' } },
      { score: 'dimensions', talk: { bottom: 3, below: '60', classes: ['direct'] } },
    ];
    for (const scheme of elsewhere) expect(readScheme(scheme).faults).toEqual([]);
  });
});

describe('a scheme in words', () => {
  it('says the plan’s weights, grades and shares in both languages', () => {
    const zh = describeScheme(planScheme, 'zh').join('');
    for (const part of [
      '本级满意度占 30%',
      '下级满意度占 60%',
      '日常考核占 10%',
      '比较满意（系数 0.8）',
      '不少于 100 人',
      '服务对象不少于 50%',
      '弃权票（空白票）视同废票',
    ])
      expect(zh).toContain(part);
    const en = describeScheme(planScheme, 'en').join(' ');
    for (const part of [
      '30% own',
      '60% satisfaction of the level below',
      '10% daily',
      'At least 100',
    ])
      expect(en).toContain(part);
  });

  it('says every option that a number depends on: a changed option changes the words', () => {
    const changes: readonly object[] = [
      { abstention: 'counted' },
      { score: 'dimensions' },
      { score: 'both' },
      { raterGroups: [{ id: 'g', label: '组', weight: '1' }] },
      { channels: [{ id: 'g', label: '网', weight: '1' }] },
      { composite: { ownLevel: '0.2', lowerLevel: '0.7' } },
      { lowerLevel: { of: 'composite' } },
      { lowerLevel: { mean: 'pooled' } },
      { leaf: { '*': 'renormalise' } },
      { rules: [] },
      { rules: [{ id: 'b', kind: 'bonus', label: '创新', amount: '1' }] },
      { rules: [{ id: 'v', kind: 'veto', label: '事故' }] },
      { deductionCap: '5' },
      { rounding: { decimals: 1 } },
      { talk: { bottom: 2 } },
      { talk: { below: '60' } },
      { talk: { classes: ['direct'] } },
      { talk: { minimumClass: 5 } },
      { panel: { minimum: 50 } },
      { panel: { scope: 'unit' } },
      { panel: { minimumCohort: 8 } },
      { panel: { shares: [{ category: 'deputy', exactly: '0.1' }] } },
    ];
    for (const language of ['zh', 'en'] as const) {
      const plan = describeScheme(planScheme, language).join('\n');
      const texts = changes.map((change) => describeScheme(read(change), language).join('\n'));
      for (const [place, text] of texts.entries())
        expect(text, JSON.stringify(changes[place])).not.toBe(plan);
      expect(new Set(texts).size).toBe(changes.length);
      for (const text of texts) expect(text).not.toMatch(/undefined|null|\[object/u);
    }
  });
});

describe('the usual rules', () => {
  it('are the plan’s and more, and every one can be read and said', () => {
    const scheme = read({ rules: usualRules });
    expect(scheme.rules).toEqual(usualRules);
    expect(usualRules.slice(0, planScheme.rules.length)).toEqual(planScheme.rules);
    const text = describeScheme(scheme, 'zh').join('\n');
    for (const { label } of usualRules) expect(text).toContain(label);
  });
});
