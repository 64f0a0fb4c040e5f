import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../core/src/campaign/testing/story.ts';
import {
  adjustmentFor,
  assess,
  clerk,
  digestNow,
  give,
  group,
  leader,
  publishNotice,
  yearUntil,
} from '../../../../core/src/campaign/testing/year-story.ts';
import { answerPage } from '../answer-page.ts';
import { asked, smallRecord } from '../testing/small-record.ts';

/** December with full sheets: 98 of 100 ballots everywhere, so that ballots tell no unit from another. */
function assessed(): Story {
  const story = yearUntil('december');
  assess(story);
  return story;
}

async function page(story: Story, below: string, language: 'zh' | 'en' = 'zh') {
  const { id } = story.campaign();
  const now = new Date('2026-12-22T10:00:00+08:00').toISOString() as never;
  const path = `/public/campaigns/${id}${below}`;
  const answer = await answerPage(
    asked(path, { now, language }),
    smallRecord({ [id]: story.acts }),
  );
  expect(answer.status).toBe(200);
  const { text } = answer;
  if (typeof text !== 'string') throw new Error('no page');
  expect(text).not.toMatch(/undefined|\[object|NaN/u);
  return text;
}

/** The page without its statistics. */
function withoutStatistics(text: string): string {
  return text
    .replaceAll(/<table class="list statistics">.*?<\/table>/gsu, '')
    .replaceAll(/<section class="statistics">.*?<\/section>/gsu, '');
}

const pages = ['/results', '/units/library', '/units/east'];

describe('statistics on the public site', () => {
  const open = assessed();
  publishNotice(open, 'public');
  const closed = assessed();
  publishNotice(closed, 'staff');

  it('stand beside every unit where the notice says that they are public', async () => {
    const text = await page(open, '/results');
    const east = text.match(/<tr><th scope="row">east单位<\/th>.*?<\/tr>/su)?.[0];
    expect(east).toContain('第 1 名，可能为第 1 至 3 名');
    expect(east).toContain('88.45 至 95.55');
    expect(east).toContain('98.00%（发出 100，收回 98）');
    const library = await page(open, '/units/library');
    expect(library).toContain('2 个单位列入排名');
    expect(library).toContain('第 1 名，可能为第 1 至 2 名');
    const english = await page(open, '/results', 'en');
    expect(english).toContain('No. 1, possibly 1 to 3');
    expect(english).toContain('88.45 to 95.55');
  });

  it('say what they assume and that the official score does not follow them', async () => {
    for (const below of pages) {
      const text = await page(open, below);
      expect(text).toContain('代表是抽取产生的、各人独立投票');
      expect(text).toContain('只按计分办法确定，不因这些数改变');
      const english = await page(open, below, 'en');
      expect(english).toContain('a panel drawn by lot and voters who decide independently');
      expect(english).toContain('They change no published score and no rank');
    }
  });

  it('are the only thing that the choice changes on a page', async () => {
    for (const below of pages)
      for (const language of ['zh', 'en'] as const) {
        const shown = await page(open, below, language);
        const kept = await page(closed, below, language);
        expect(withoutStatistics(shown)).toBe(kept);
        expect(shown).not.toBe(kept);
        expect(kept).not.toMatch(/可能名次|区间|回收率|Possible ranks|interval|Response/u);
      }
  });

  it('follow the newest notice, and go when it keeps them for the staff', async () => {
    const story = assessed();
    publishNotice(story, 'public');
    give(story, clerk, 'enter-adjustment', adjustmentFor('library'));
    story.on('2026-12-16');
    give(story, leader, 'decide-adjustment', {
      adjustment: 'adjustment-library',
      outcome: 'upheld',
      amount: null,
      reasons: '单位没有异议',
    });
    // What was published stays as it was until another notice takes its place.
    expect(await page(story, '/results')).toContain('可能为第 1 至 3 名');
    publishNotice(story, 'staff');
    for (const below of pages) expect(await page(story, below)).not.toMatch(/可能名次|区间/u);
  });

  it('stay once the result is final', async () => {
    const story = assessed();
    publishNotice(story, 'public');
    story.on('2026-12-21');
    give(story, leader, 'finalise-result', { result: digestNow(story) });
    const text = await page(story, '/results');
    expect(text).toContain('最终结果');
    expect(text).toContain('可能为第 1 至 3 名');
  });

  it('credit no ballots with a rank that a rule decides', async () => {
    const story = assessed();
    const veto = { rule: 'falsified', amount: null };
    give(story, clerk, 'enter-adjustment', adjustmentFor('museum', veto));
    story.on('2026-12-16');
    give(story, group, 'decide-adjustment', {
      adjustment: 'adjustment-museum',
      outcome: 'upheld',
      amount: null,
      reasons: '查证属实',
    });
    publishNotice(story, 'public');
    expect(await page(story, '/units/library')).toContain('第 1 名，没有可以按票数比较的单位');
    expect(await page(story, '/units/museum')).toContain('第 2 名，没有可以按票数比较的单位');
    expect(await page(story, '/results')).not.toContain('票数足以区分');
  });
});
