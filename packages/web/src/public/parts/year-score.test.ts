import { describe, expect, it } from 'vitest';
import { documentOf, type Story } from '../../../../core/src/campaign/testing/story.ts';
import {
  adjustmentFor,
  assess,
  clerk,
  digestNow,
  give,
  leader,
  liaisonOf,
  otherClerk,
  publishNotice,
  yearUntil,
} from '../../../../core/src/campaign/testing/year-story.ts';
import { answerPage } from '../answer-page.ts';
import { asked, smallRecord } from '../testing/small-record.ts';

/** December: sheets, one deduction that the unit objected to, the result in notice. */
function inNotice(): Story {
  const story = yearUntil('december');
  assess(story);
  give(story, clerk, 'enter-adjustment', adjustmentFor('library'));
  story.on('2026-12-07');
  give(story, liaisonOf('library'), 'object-to-adjustment', {
    adjustment: 'adjustment-library',
    unit: 'library',
    objection: 'objection-1',
    document: documentOf('objection'),
  });
  give(story, clerk, 'reply-to-objection', {
    adjustment: 'adjustment-library',
    objection: 'objection-1',
    document: documentOf('reply'),
  });
  story.on('2026-12-11');
  give(story, leader, 'decide-adjustment', {
    adjustment: 'adjustment-library',
    outcome: 'upheld',
    amount: null,
    reasons: '已听取单位意见',
  });
  publishNotice(story);
  return story;
}

async function page(story: Story, below: string, day: string, language: 'zh' | 'en' = 'zh') {
  const { id } = story.campaign();
  const record = smallRecord({ [id]: story.acts });
  const now = new Date(`${day}T10:00:00+08:00`).toISOString() as never;
  const path = `/public/campaigns/${id}${below}`;
  const { status, text } = await answerPage(asked(path, { now, language }), record);
  expect(status).toBe(200);
  expect(text).not.toMatch(/undefined|\[object|NaN/u);
  return text;
}

describe('the result of the year on the public site', () => {
  const story = inNotice();
  const numbers = story.campaign().yearResult.notices.at(-1)?.units ?? [];
  const compositeOf = (unit: string) => numbers.find((each) => each.unit === unit)?.composite;

  it('is not ranked before its notice, even where daily lines are known', async () => {
    const before = yearUntil('december');
    assess(before);
    const text = await page(before, '/results', '2026-12-05');
    expect(text).toContain('年度综合评定结果还没有公示');
    expect(text).not.toContain('名次</th>');
  });

  it('shows ranks, the last day to object and how to, while the notice runs', async () => {
    const text = await page(story, '/results', '2026-12-12');
    expect(text).toContain('公示中');
    expect(text).toContain('怎样提出异议');
    for (const { composite } of numbers) expect(text).toContain(composite ?? '无');
    expect(await page(story, '/results', '2026-12-12', 'en')).toContain('How to object');
  });

  it('leads from a composite to its steps, lines and the deduction with its objection', async () => {
    const text = await page(story, '/units/library', '2026-12-12');
    expect(text).toContain(`为什么综合得分是 ${compositeOf('library')}？`);
    expect(text).toContain('日常考核计分表');
    expect(text).toContain('市级媒体曝光属实');
    expect(text).toMatch(/单位提出异议.*2026年12月7日.*评议办已答复/u);
    expect(text).toContain('已听取单位意见');
  });

  it('never shows a proposed talk', async () => {
    for (const { unit } of numbers)
      expect(await page(story, `/units/${unit}`, '2026-12-12')).not.toMatch(/约谈|诫勉/u);
  });

  it('keeps the old figure visible when a number changes and a new notice follows', async () => {
    const changed = inNotice();
    give(changed, clerk, 'withdraw-adjustment', {
      adjustment: 'adjustment-library',
      reason: '复核后撤回',
    });
    expect(await page(changed, '/results', '2026-12-12')).toContain('正在重新核定');
    publishNotice(changed);
    const text = await page(changed, '/units/library', '2026-12-12');
    expect(text).toContain('此前公布的数');
    expect(text).toContain(`<s class="figures">${compositeOf('library')}</s>`);
    expect(text).toContain('复核后撤回');
  });

  it('shows what was objected after it was final as late, with the review and who decides then', async () => {
    const late = inNotice();
    late.on('2026-12-21');
    give(late, leader, 'finalise-result', { result: digestNow(late) });
    const adjustment = 'adjustment-library';
    give(late, liaisonOf('library'), 'object-to-adjustment', {
      adjustment,
      unit: 'library',
      objection: 'objection-2',
      document: documentOf('late'),
    });
    give(late, liaisonOf('library'), 'object-to-result', {
      objection: 'objection-3',
      unit: 'library',
      from: 'unit',
      document: documentOf('late'),
    });
    const waiting = await page(late, '/units/library', '2026-12-22');
    expect(waiting).toMatch(/2026年12月21日 \(逾期提出\) · 复核意见 待复核/u);
    give(late, otherClerk, 'review-late-objection', {
      adjustment,
      objection: 'objection-2',
      outcome: 'accepted',
      reasons: '补充材料属实',
    });
    const text = await page(late, '/units/library', '2026-12-22');
    expect(text).toMatch(/复核意见 采纳 · 补充材料属实 是否重新核定结果，由局领导小组决定。/u);
    expect(text).toContain(compositeOf('library'));
    expect(await page(late, '/results', '2026-12-22')).toContain('逾期提出');
  });

  it('is final once an act says so', async () => {
    const final = inNotice();
    final.on('2026-12-21');
    give(final, leader, 'finalise-result', { result: digestNow(final) });
    const text = await page(final, '/results', '2026-12-22');
    expect(text).toContain('最终结果');
    expect(text).not.toContain('怎样提出异议');
  });
});
