import { describe, expect, it } from 'vitest';
import { isCampaignAct, readAct, type StoredAct } from '../acts/act.ts';
import { catalogue } from '../acts/catalogue.ts';
import { digestOf } from '../json/canonical.ts';
import { frozen } from '../state/testing/frozen.ts';
import { actSentence } from '../words/acts.ts';
import { namesOf } from '../words/campaign-names.ts';
import { apply, replay } from './apply.ts';
import type { Campaign } from './campaign.ts';
import { commandTypes } from './command.ts';
import { isStillTaken } from './decide.ts';
import { isOver } from './gates.ts';
import { computeResult } from './results/numbers.ts';
import { tasksOf } from './tasks.ts';
import { documentOf, shanghai, startStory } from './testing/story.ts';
import { wholeYear } from './testing/whole-year.ts';

const story = wholeYear();

describe('a whole year', () => {
  it('ends with every phase closed and nothing late', () => {
    const campaign = story.campaign();
    expect([...campaign.phases.values()].every((phase) => phase.closed !== null)).toBe(true);
    const tasks = tasksOf(campaign, shanghai('2026-12-31'));
    expect(tasks).toHaveLength(2 + 8 * 7);
    expect(tasks.filter((task) => task.done === null || task.daysLate > 0)).toEqual([]);
  });

  it('can only be read afterwards', () => {
    expect(story.unmet('open-phase', 'office', { phase: 'mobilisation' })).toEqual([
      { code: 'campaign-over', facts: { campaign: 'city-2026' } },
    ]);
  });

  it('takes nothing any more but late objections, talks and the opening of its result', () => {
    const types = commandTypes.filter((type) => type !== 'create-campaign');
    const over = story.campaign();
    expect(types.filter((type) => isStillTaken(over, type))).toEqual([
      'object-to-adjustment',
      'review-late-objection',
      'object-to-result',
      'review-objection',
      'reopen-result',
      'decide-talk',
      'record-talk',
      'record-follow-up',
      'disclose-talk',
    ]);
    const again = startStory(story);
    const { final } = over.yearResult;
    const decision = documentOf('decision');
    again.act('reopen-result', 'leadingGroup', {
      supersedes: final?.seq,
      reason: '有误',
      decision,
    });
    expect(types.every((type) => isStillTaken(again.campaign(), type))).toBe(true);
  });

  it('goes on when the leading group opens its result again, until that is final', () => {
    const again = startStory(story);
    const decision = documentOf('decision');
    const { final } = again.campaign().yearResult;
    const reopening = { supersedes: final?.seq, reason: '发现计票差错', decision };
    expect(isOver(again.campaign())).toBe(true);
    again.act('reopen-result', 'leadingGroup', reopening);
    expect(isOver(again.campaign())).toBe(false);
    expect(again.unmet('finalise-result', 'leader', { result: digestOf('') })).toMatchObject([
      { code: 'notice-missing' },
    ]);
    const publish = () => {
      const { digest: result } = computeResult(again.campaign());
      const notice = { result, outlet: '网站', document: null, statistics: 'staff' };
      again.act('publish-result-notice', 'office', notice);
      again.on('2027-01-20');
      again.act('finalise-result', 'leader', { result });
    };
    publish();
    expect(isOver(again.campaign())).toBe(true);
  });

  it('is the same campaign when its acts are replayed, read back from their JSON text', () => {
    const stored = JSON.stringify(story.acts);
    const read = (JSON.parse(stored) as unknown[]).map((value) => {
      const result = readAct(value);
      if (!result.ok) throw new Error(JSON.stringify(result.faults));
      return result.act;
    });
    expect(replay(read)).toEqual(story.campaign());
    expect(read.map(digestOf)).toEqual(story.acts.map(digestOf));
  });

  it('never changes a state or an act that was handed on', () => {
    let campaign: Campaign | null = null;
    const unseen: StoredAct[] = structuredClone([...story.acts]);
    for (const act of unseen.filter(isCampaignAct)) campaign = frozen(apply(campaign, frozen(act)));
    expect(campaign).toEqual(story.campaign());
  });

  it('is the same to somebody who sees public acts only, in all that rests on them', () => {
    const seen = replay(story.acts.filter((act) => act.visibility === 'public'));
    const whole = story.campaign();
    expect(seen?.units).toEqual(whole.units);
    expect(seen?.results).toEqual(whole.results);
    expect(seen?.phases).toEqual(whole.phases);
    expect(seen?.selfCheckReports).toEqual(whole.selfCheckReports);
    expect(seen?.officers.size).toBe(0);
  });

  it('tells each act in a sentence of both languages, with names instead of ids', () => {
    const names = namesOf(story.campaign());
    const told = story.acts.map((act) => actSentence(act, names));
    for (const { zh, en } of told) {
      expect(zh).toMatch(/。$/u);
      expect(en).toMatch(/\.$/u);
      expect(`${zh}${en}`).not.toMatch(/[{}|]|undefined|\[object/u);
    }
    const sentences = told.map(({ zh }) => zh);
    expect(sentences).toContain('2026年7月2日 召开动员部署会，7 个单位、230 人参加。');
    expect(sentences).toContain(
      '对east单位、west单位、north单位的表决开始（评议会 stations，第 1 次），到会代表 100 人。',
    );
    expect(sentences).toContain('公布east单位评议结果：群众满意度 92.77，此前作废表决 0 次。');
    expect(told.map(({ en }) => en)).toContain(
      'The phase “self-check and self-correction” closes; everything that it requires is done.',
    );
  });

  it('keeps officers, returns and unannounced findings out of the public acts', () => {
    const internal = new Set(
      catalogue
        .filter(({ stream, visibility }) => visibility === 'internal' && stream !== 'accounts')
        .map(({ type }) => type),
    );
    expect([...internal].sort()).toEqual([
      'count-decided',
      'count-entered',
      'daily-line-returned',
      'daily-lines-entered',
      'final-report-returned',
      'inspection-findings-compiled',
      'invitation-withdrawn',
      'minutes-noted',
      'publication-proposed',
      'publication-returned',
      'publication-withdrawn',
      'representative-left',
      'representative-recused',
      'representative-returned',
      'representative-served',
      'representative-signed-in',
      'representatives-invited',
      'representatives-registered',
      'self-check-report-returned',
      'sign-in-withdrawn',
      'talk-decided',
      'talk-followed-up',
      'talk-recorded',
      'unit-officers-named',
      'unit-plan-returned',
    ]);
    const open = JSON.stringify(story.acts.filter((act) => act.visibility === 'public'));
    expect(open).not.toContain('leader-east');
  });
});
