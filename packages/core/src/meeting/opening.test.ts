import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import {
  findingsOf,
  fullPanel,
  publish,
  startStory,
  stations,
  storyUntil,
} from '../campaign/testing/story.ts';
import type { PanelFacts } from '../panel/check-panel.ts';
import { planScheme } from '../rulebook/plan-scheme.ts';
import type { OpeningFacts } from './reasons.ts';
import { minutes, signaturesOf } from './testing/bodies.ts';
import {
  announceAndEnd,
  balance,
  closingOf,
  confirm,
  invite,
  openingOf,
  planned,
  readyToOpen,
  serve,
  startStep,
  stepsBefore,
  votingOnPaper,
} from './testing/hold.ts';
import { type MeetingStory, meetingStory } from './testing/meeting-story.ts';
import { october, poll, stage } from './testing/stages.ts';

const open = (held: MeetingStory) => held.unmet('open-vote', 'chair', openingOf(held));

const giveUp = (held: MeetingStory) =>
  held.act('void-vote', 'chair', { polls: [{ poll, ballots: 12 }], reason: '设备故障' });

/** The departments' meeting at the moment before its vote, although no direct unit was evaluated. */
function tooEarly() {
  const story = storyUntil('evaluating');
  story.on('2026-10-12 09:00');
  for (const unit of ['law', 'arts']) story.act('announce-findings', 'chair', findingsOf(unit));
  return readyToOpen(story, 'departments', ['law', 'arts']);
}

/** A meeting on paper at the moment before its vote, under a panel rule and with a panel of its own. */
function onPaper(
  rule: object,
  panel: Readonly<Record<string, number>>,
  units = stations as readonly string[],
  story = october(),
) {
  const scheme = { ...planScheme, panel: { ...planScheme.panel, ...rule } };
  if (JSON.stringify(scheme) !== JSON.stringify(story.campaign().scheme)) {
    story.act('change-scheme', 'office', { scheme, reason: '调整代表构成' });
    publish(story);
  }
  for (const unit of units) story.act('announce-findings', 'chair', findingsOf(unit));
  const held = planned(story, `of-${units.join('-')}`, units, { ballots: 'paper' });
  serve(held, invite(held, panel), () => 'paper');
  stepsBefore(held, 'vote');
  startStep(held, 'voting');
  balance(held, null);
  return held;
}

const share = (category: string, numbers: readonly (string | number)[]) => {
  const [need, have, needPersons, havePersons, total] = numbers;
  return { checkpoint: 'signedIn', category, need, have, needPersons, havePersons, total };
};

const mixed = { serviceRecipient: 30, deputy: 60, other: 10 };
const others = (bound: object) => ({
  shares: [{ category: 'other', checkedAt: ['signedIn'], warnedAt: [], ...bound }],
});

const reached: Reached<keyof (OpeningFacts & PanelFacts)> = {
  'vote-open-already': () => {
    const held = stage('open');
    return [open(held), { seq: held.meeting().vote.opened?.seq }];
  },
  'vote-given-up': () => {
    const held = stage('open');
    giveUp(held);
    return [open(held), { seq: held.meeting().vote.givenUp?.seq }];
  },
  'vote-interrupted': () => {
    const held = stage('closed');
    held.act('void-poll', 'chair', { poll, ballots: 79, reason: '名单有误' });
    return [
      held.unmet('confirm-result', 'scrutineer-1', { signatures: signaturesOf('scrutineer-1') }),
      { voids: 1 },
    ];
  },
  'nothing-to-open': () => [open(stage('closed')), { need: 1, have: 0 }],
  'unit-in-vote': () => {
    const held = stage('ready');
    const story = startStory(held.story);
    votingOnPaper(story, 'earlier', ['east']);
    return [open(meetingStory(story, 'stations')), { unit: 'east', meeting: 'earlier' }];
  },
  'result-stands': () => {
    const held = stage('counted');
    confirm(held);
    announceAndEnd(held);
    const late = planned(held.story, 'again', ['east'], { ballots: 'paper' });
    const { results } = held.story.campaign();
    return [open(late), { unit: 'east', seq: results.get('east' as never)?.seq }];
  },
  'lower-level-unannounced': () => [
    open(tooEarly()),
    {
      level: 'department',
      below: 'direct',
      need: 2,
      have: 0,
      missing: ['library', 'museum'],
    },
  ],
  'findings-unannounced': () => [open(stage('atDesk')), { unit: 'east' }],
  'vote-not-open': () => [
    stage('ready').unmet('close-vote', 'chair', closingOf(stage('ready'), 0)),
    { need: 1, have: 0 },
  ],
  'vote-not-closed': () => [
    stage('open').unmet('confirm-result', 'scrutineer-1', {
      signatures: signaturesOf('scrutineer-1'),
    }),
    { need: 1, have: 0 },
  ],
  'result-unconfirmed': () => {
    const held = stage('counted');
    held.act('confirm-result', 'scrutineer-1', { signatures: signaturesOf('scrutineer-1') });
    startStep(held, 'result');
    const body = { unit: 'east', correction: null };
    return [held.unmet('announce-result', 'chair', body), { need: 2, have: 1 }];
  },
  'result-confirmed-already': () => {
    const held = stage('counted');
    const body = { signatures: signaturesOf('scrutineer-1') };
    held.act('confirm-result', 'scrutineer-1', body);
    return [held.unmet('confirm-result', 'scrutineer-1', body), { account: 'acc-scrutineer-1' }];
  },
  'results-missing': () => {
    const held = stage('announcing');
    held.act('announce-result', 'chair', { unit: 'east', correction: null });
    return [
      held.unmet('end-meeting', 'chair', { minutes }),
      { need: 3, have: 1, missing: ['west', 'north'] },
    ];
  },
  'panel-too-small': () => [
    open(onPaper({}, { ...fullPanel, deputy: 19 })),
    { checkpoint: 'invited', need: 100, have: 99 },
  ],
  'share-too-low': () => [
    open(onPaper({}, mixed)).filter(
      (each) => each.code === 'share-too-low' && each.facts.checkpoint === 'signedIn',
    ),
    share('serviceRecipient', ['1/2', '3/10', 50, 30, 100]),
  ],
  'share-too-high': () => [
    open(onPaper(others({ atMost: '0.05' }), mixed)),
    share('other', ['1/20', '1/10', 5, 10, 100]),
  ],
  'share-not-exact': () => [
    open(onPaper(others({ exactly: '0.2' }), mixed)),
    share('other', ['1/5', '1/10', 20, 10, 100]),
  ],
  'category-unknown': () => [
    stage('atDesk').unmet('invite-representatives', 'office', {
      persons: [{ person: 'new', category: 'cousin', part: null }],
    }),
    { checkpoint: 'invited', category: 'cousin', persons: 1 },
  ],
};

describe('the vote of a meeting', () => {
  testEachReached('is refused with', reached, () => stage('ready').story);

  it('reports every unmet condition of its opening at once', () => {
    expect(open(planned(october(), 'stations', stations)).map(({ code }) => code)).toEqual([
      'findings-unannounced',
      'findings-unannounced',
      'findings-unannounced',
      'panel-too-small',
      'share-too-low',
      'panel-too-small',
      'share-too-low',
      'balance-unsigned',
      'outside-step',
      'nothing-to-open',
    ]);
  });

  it('waits for the rules when they were amended and not published again', () => {
    const held = stage('ready');
    held.story.act('change-scheme', 'office', {
      scheme: { ...planScheme, name: '修订办法' },
      reason: '修订',
    });
    expect(open(held).map(({ code }) => code)).toEqual(['rules-amended']);
  });

  it('freezes the rules of the campaign from its first opening on', () => {
    const held = stage('open');
    expect(held.story.campaign().firstVote).toEqual(held.meeting().vote.opened);
  });

  it('that was given up leaves its units to another meeting, which tells of the void', () => {
    const held = stage('open');
    giveUp(held);
    held.act('end-step', 'chair', { step: 'voting', unit: null, minutes });
    held.act('end-meeting', 'chair', { minutes });
    const again = votingOnPaper(held.story, 'repeat', stations);
    expect(again.meeting().vote.state).toBe('open');
    expect(held.story.campaign().votes.get('stations' as never)?.voids).toBe(2);
  });

  it('names its announcer and its confirmers apart', () => {
    const held = stage('counted');
    confirm(held);
    startStep(held, 'result');
    const body = { unit: 'east', correction: null };
    expect(held.unmet('announce-result', 'scrutineer-1', body)).toMatchObject([
      { code: 'role-may-not' },
    ]);
    expect(held.unmet('announce-result', 'chair', body)).toEqual([]);
  });
});

describe('a panel rule over a whole level', () => {
  const small = { serviceRecipient: 20, deputy: 20 };

  it('only warns of who signed in until no other meeting of the level is left', () => {
    const held = onPaper({ scope: 'level', minimum: 40 }, small, ['east']);
    expect(open(held)).toEqual([]);
    held.act('record-leaving', 'office', { person: 'p1' });
    const decision = held.ask('open-vote', 'chair', openingOf(held));
    expect(decision.ok && decision.warnings.map(({ code }) => code)).toEqual([
      'panel-too-small',
      'share-too-low',
    ]);
  });

  it('counts each person of the level’s meetings once, and is hard at the last', () => {
    const rule = { scope: 'level', minimum: 40 };
    const held = onPaper(rule, small, ['east']);
    held.act('open-vote', 'chair', openingOf(held));
    const few = { serviceRecipient: 10 };
    const other = onPaper(rule, few, ['west', 'north'], held.story);
    expect(open(other)).toMatchObject([
      { code: 'panel-too-small', facts: { checkpoint: 'invited', need: 40, have: 10 } },
      { code: 'panel-too-small', facts: { checkpoint: 'signedIn', need: 40, have: 10 } },
    ]);
    const last = meetingStory(held.story, other.id, [held]);
    expect(open(last)).toEqual([]);
    held.act('record-leaving', 'office', { person: 'p40' });
    expect(open(last)).toMatchObject([
      { code: 'panel-too-small', facts: { checkpoint: 'signedIn', need: 40, have: 39 } },
    ]);
  });
});
