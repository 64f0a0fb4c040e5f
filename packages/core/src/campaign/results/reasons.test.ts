import { describe } from 'vitest';
import { type Reached, testEachReached } from '../testing/reached.ts';
import { documentOf, type Story, startStory } from '../testing/story.ts';
import {
  adjustmentFor,
  assess,
  clerk,
  digestNow,
  give,
  group,
  leader,
  publishNotice,
  unmetBy,
  yearUntil,
} from '../testing/year-story.ts';
import { computeResult } from './numbers.ts';
import type { YearResultFacts } from './reasons.ts';

const december = yearUntil('december');
const assessed = startStory(december);
assess(assessed);

function noticed(): Story {
  const story = startStory(assessed);
  publishNotice(story);
  return story;
}

/** Final, with the museum vetoed. */
function final(): Story {
  const story = startStory(assessed);
  give(
    story,
    clerk,
    'enter-adjustment',
    adjustmentFor('museum', { rule: 'falsified', amount: null }),
  );
  story.on('2026-12-11');
  give(story, leader, 'decide-adjustment', {
    adjustment: 'adjustment-museum',
    outcome: 'upheld',
    amount: null,
    reasons: '属实',
  });
  publishNotice(story);
  story.on('2026-12-21');
  give(story, leader, 'finalise-result', { result: digestNow(story) });
  return story;
}

const noticeOf = (story: Story, result = digestNow(story)) =>
  unmetBy(story, clerk, 'publish-result-notice', {
    result,
    outlet: '网站',
    document: null,
    statistics: 'staff',
  });
const finalising = (story: Story) =>
  unmetBy(story, leader, 'finalise-result', { result: digestNow(story) });
const seqOf = (story: Story, type: string) =>
  story.acts.filter((act) => act.type === type).at(-1)?.seq;
const deciding = (story: Story, unit: string) =>
  unmetBy(story, leader, 'decide-talk', { unit, decision: 'hold', reasons: '排名靠后' });
const record = {
  unit: 'museum',
  day: '2026-12-21',
  persons: '馆长',
  causes: '把关不严',
  countermeasures: '专人负责',
  followUp: '2027-01-15',
};

const reached: Reached<keyof YearResultFacts> = {
  'daily-lines-missing': () => [
    noticeOf(december),
    { need: 45, have: 0, units: ['bureau', 'library', 'museum', 'law', 'arts'] },
  ],
  'adjustments-undecided': () => {
    const story = startStory(assessed);
    give(story, clerk, 'enter-adjustment', adjustmentFor('east'));
    return [noticeOf(story), { adjustments: ['adjustment-east'], units: ['east'] }];
  },
  'result-final': () => {
    const story = final();
    return [noticeOf(story), { seq: seqOf(story, 'result-finalised') }];
  },
  'result-not-final': () => [deciding(noticed(), 'museum'), { need: 1, have: 0 }],
  'result-differs': () => {
    const given = computeResult(december.campaign()).digest;
    return [noticeOf(assessed, given), { computed: digestNow(assessed), given }];
  },
  'notice-missing': () => [finalising(assessed), { need: 1, have: 0 }],
  'notice-stands': () => {
    const story = noticed();
    return [noticeOf(story), { seq: seqOf(story, 'result-notice-published') }];
  },
  'notice-outdated': () => {
    const story = noticed();
    const exemption = { unit: 'law', reason: '机构调整', decision: documentOf('decision') };
    give(story, group, 'exempt-unit', exemption);
    return [finalising(story), { seq: seqOf(story, 'result-notice-published') }];
  },
  'objections-open': () => {
    const story = noticed();
    give(story, clerk, 'object-to-result', {
      objection: 'objection-1',
      unit: 'east',
      from: 'citizen',
      document: documentOf('objection'),
    });
    return [finalising(story), { objections: ['objection-1'], units: ['east'] }];
  },
  'collation-missing': () => [
    unmetBy(december, clerk, 'report-to-leading-group', {
      document: documentOf('report'),
      correction: null,
    }),
    { need: 1, have: 0 },
  ],
  'talk-not-proposed': () => [deciding(final(), 'library'), { unit: 'library' }],
  'talk-undecided': () => [unmetBy(final(), leader, 'record-talk', record), { unit: 'museum' }],
  'talk-waived': () => {
    const story = final();
    const waiver = { unit: 'museum', decision: 'waive', reasons: '已另行处理' };
    const [act] = give(story, leader, 'decide-talk', waiver);
    return [unmetBy(story, leader, 'record-talk', record), { unit: 'museum', seq: act?.seq }];
  },
  'talk-not-held': () => {
    const story = final();
    give(story, leader, 'decide-talk', { unit: 'museum', decision: 'hold', reasons: '属实' });
    const disclosure = { unit: 'museum', note: null };
    return [unmetBy(story, leader, 'disclose-talk', disclosure), { unit: 'museum' }];
  },
};

describe('the result of the year, collation and talks', () => {
  testEachReached('refuse with', reached, () => december);
});
