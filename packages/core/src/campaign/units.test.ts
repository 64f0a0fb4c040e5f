import { describe, expect, it } from 'vitest';
import { countOf, meetingOf } from '../meeting/testing/bodies.ts';
import {
  confirm,
  countPaper,
  startStep,
  votedOnPaper,
  votingOnPaper,
} from '../meeting/testing/hold.ts';
import { type MeetingStory, meetingStory } from '../meeting/testing/meeting-story.ts';
import { checkTree, type TreeFacts } from '../units/check-tree.ts';
import { evaluatedUnits } from '../units/tree.ts';
import type { UnitFacts } from './reasons.ts';
import { type Reached, testEachReached } from './testing/reached.ts';
import {
  cityUnits,
  commitmentOf,
  documentOf,
  evaluate,
  findingsOf,
  prepare,
  type Story,
  startStory,
  storyUntil,
} from './testing/story.ts';

const prepared = storyUntil('prepared');
const mobilised = storyUntil('mobilised');
const evaluating = storyUntil('evaluating');
const reason = '机构调整';
const decision = documentOf('decision');

function add(...changes: readonly object[]) {
  const units = changes.map((change) => ({ ...cityUnits[1], id: 'south', ...change }));
  return prepared.unmet('add-units', 'office', { units, reason });
}

function exempt(story: Story, unit: string) {
  return story.unmet('exempt-unit', 'leadingGroup', { unit, reason, decision });
}

function merge(story: Story, units: readonly string[], into: string) {
  return story.unmet('merge-units', 'leadingGroup', { units, into, reason, decision });
}

/** The direct units are being voted on. */
function voting(): { readonly story: Story; readonly meeting: MeetingStory } {
  const story = storyUntil('evaluating');
  for (const unit of ['library', 'museum'])
    story.act('announce-findings', 'chair', findingsOf(unit));
  return { story, meeting: votingOnPaper(story, 'directs', ['library', 'museum']) };
}

const reached: Reached<keyof (UnitFacts & TreeFacts)> = {
  'unit-twice': () => [add({ id: 'east' }), { unit: 'east' }],
  'unit-level-unknown': () => [add({ level: 'village' }), { unit: 'south', level: 'village' }],
  'unit-parent-unknown': () => [add({ parent: 'nobody' }), { unit: 'south', parent: 'nobody' }],
  'unit-role-missing': () => [add({ role: null }), { unit: 'south', parent: 'bureau' }],
  'unit-role-without-parent': () => [add({ parent: null }), { unit: 'south' }],
  'unit-parent-not-above': () => [
    add({ level: 'department', parent: 'library' }),
    { unit: 'south', level: 'department', parent: 'library', parentLevel: 'direct' },
  ],
  'unit-cycle': () => [
    add({ id: 'a', level: 'bureau', parent: 'b' }, { id: 'b', level: 'bureau', parent: 'a' }),
    { units: ['a', 'b'] },
  ],
  'own-level-twice': () => [
    add({ parent: 'library', role: 'own' }),
    { unit: 'library', level: 'direct', own: ['south'] },
  ],
  'unit-unknown': () => [exempt(prepared, 'nobody'), { unit: 'nobody' }],
  'unit-merged': () => {
    const story = storyUntil('prepared');
    story.act('merge-units', 'leadingGroup', { units: ['east'], into: 'west', reason, decision });
    return [exempt(story, 'east'), { unit: 'east', into: 'west' }];
  },
  'unit-exempt': () => {
    const story = storyUntil('prepared');
    story.act('exempt-unit', 'leadingGroup', { unit: 'east', reason, decision });
    return [exempt(story, 'east'), { unit: 'east' }];
  },
  'unit-not-exempt': () => [
    prepared.unmet('readmit-unit', 'leadingGroup', {
      unit: 'east',
      correction: { supersedes: 3, reason },
    }),
    { unit: 'east' },
  ],
  'unit-named-twice': () => [merge(prepared, ['east', 'east'], 'west'), { unit: 'east' }],
  'merge-into-itself': () => [merge(prepared, ['east'], 'east'), { unit: 'east' }],
  'merge-levels-differ': () => [
    merge(prepared, ['east'], 'library'),
    { unit: 'east', level: 'station', into: 'library', intoLevel: 'direct' },
  ],
  'vote-running': () => [
    exempt(voting().story, 'library'),
    { unit: 'library', meeting: 'directs' },
  ],
  'not-own-unit': () => {
    const story = storyUntil('mobilised');
    const liaison = { leader: 'leader-east', liaison: 'someone-else', workingBody: null };
    story.act('name-unit-officers', 'office', { unit: 'east', officers: liaison });
    return [
      story.unmet('publish-commitment', 'liaison', commitmentOf('east')),
      { unit: 'east', account: 'liaison-east' },
    ];
  },
};

describe('units', () => {
  testEachReached('refuse', reached, () => prepared);

  it('are added all together or not at all, in any order', () => {
    const story = startStory();
    prepare(story);
    const units = [
      {
        id: 'point',
        name: '文化点',
        class: 'point',
        level: 'station',
        parent: 'hall',
        role: 'lower',
      },
      {
        id: 'hall',
        name: '文化馆',
        class: 'direct',
        level: 'direct',
        parent: 'bureau',
        role: 'lower',
      },
    ];
    expect(story.act('add-units', 'office', { units, reason })).toHaveLength(2);
    const mixed = [
      { ...units[1], id: 'good' },
      { ...units[1], id: 'bad', parent: 'nobody' },
    ];
    expect(story.unmet('add-units', 'office', { units: mixed, reason })).toEqual([
      { code: 'unit-parent-unknown', facts: { unit: 'bad', parent: 'nobody' } },
    ]);
    expect(story.campaign().units.has('good' as never)).toBe(false);
  });

  it('change and move by acts that leave a sound tree', () => {
    const story = startStory();
    prepare(story);
    const change = { unit: 'east', name: '东街文化站', class: 'station', level: 'station', reason };
    story.act('change-unit', 'office', change);
    story.act('move-unit', 'office', { unit: 'east', parent: 'library', role: 'lower', reason });
    expect(story.campaign().units.get('east' as never)).toMatchObject({
      name: '东街文化站',
      parent: 'library',
    });
    expect(
      story
        .unmet('change-unit', 'office', { ...change, unit: 'library', level: 'station' })
        .map(({ code }) => code),
    ).toEqual(['unit-parent-not-above']);
  });
});

describe('exemption', () => {
  it('takes a unit out of every duty and of the order of levels', () => {
    const story = storyUntil('evaluating');
    story.act('exempt-unit', 'leadingGroup', { unit: 'museum', reason, decision });
    evaluate(story, 'directs', ['library']);
    evaluate(story, 'departments', ['law']);
    expect(story.campaign().results.has('law' as never)).toBe(true);
    const museum = meetingOf('museum', ['museum']);
    expect(meetingStory(story, 'museum').unmet('plan-meeting', 'office', museum)).toEqual([
      { code: 'unit-exempt', facts: { unit: 'museum' } },
    ]);
  });

  it('is lifted only by naming the act that made it, and only before the first vote', () => {
    const story = storyUntil('prepared');
    const [act] = story.act('exempt-unit', 'leadingGroup', { unit: 'east', reason, decision });
    const lift = (supersedes: number) => ({ unit: 'east', correction: { supersedes, reason } });
    expect(story.unmet('readmit-unit', 'leadingGroup', lift(0))).toEqual([
      { code: 'supersedes-another', facts: { need: act?.seq, have: 0 } },
    ]);
    story.act('readmit-unit', 'leadingGroup', lift(act?.seq ?? -1));
    expect(evaluatedUnits(story.campaign().units)).toHaveLength(cityUnits.length);
    const [late] = evaluating.acts.filter(({ type }) => type === 'vote-opened');
    expect(evaluating.unmet('readmit-unit', 'leadingGroup', lift(late?.seq ?? 0))).toMatchObject([
      { code: 'rules-frozen' },
    ]);
  });

  it('waits until a running vote has its result or is voided', () => {
    const { story, meeting } = voting();
    expect(exempt(story, 'museum')).toMatchObject([{ code: 'vote-running' }]);
    meeting.act('void-vote', 'chair', { polls: [], reason });
    expect(exempt(story, 'museum')).toEqual([]);
  });
});

describe('between count and announcement', () => {
  it('nobody is exempted or merged away, only afterwards', () => {
    const story = storyUntil('evaluating');
    for (const unit of ['library', 'museum'])
      story.act('announce-findings', 'chair', findingsOf(unit));
    const meeting = votedOnPaper(story, 'directs', ['library', 'museum']);
    for (const unit of ['library', 'museum']) countPaper(meeting, countOf(unit));
    confirm(meeting);
    startStep(meeting, 'result');
    meeting.act('announce-result', 'chair', { unit: 'library', correction: null });
    expect(exempt(story, 'library')).toEqual([]);
    const running = [{ code: 'vote-running', facts: { unit: 'museum', meeting: 'directs' } }];
    expect(exempt(story, 'museum')).toEqual(running);
    expect(merge(story, ['museum'], 'library')).toEqual(running);
  });
});

describe('merger', () => {
  it('hands children on, keeps finished votes, and leaves a sound tree', () => {
    const story = storyUntil('evaluating');
    const results = story.campaign().results;
    expect(merge(story, ['east', 'north'], 'west')).toEqual([]);
    story.act('merge-units', 'leadingGroup', {
      units: ['east', 'north'],
      into: 'west',
      reason,
      decision,
    });
    const campaign = story.campaign();
    expect(campaign.results).toEqual(results);
    expect(evaluatedUnits(campaign.units).map(({ id }) => id)).not.toContain('east');
    expect(checkTree(evaluatedUnits(campaign.units), campaign.plan.levels)).toEqual([]);
  });

  it('is the leading group’s alone', () => {
    const body = { units: ['east'], into: 'west', reason, decision };
    expect(mobilised.unmet('merge-units', 'office', body)).toMatchObject([
      { code: 'role-may-not' },
    ]);
  });
});
