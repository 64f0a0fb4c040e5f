import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import { stations } from '../campaign/testing/story.ts';
import { draftOf, hexOf, listsOf, officers, signaturesOf } from '../meeting/testing/bodies.ts';
import {
  invite,
  keysReady,
  openingOf,
  planned,
  pollsReady,
  serve,
} from '../meeting/testing/hold.ts';
import type { MeetingStory } from '../meeting/testing/meeting-story.ts';
import { october, poll, spare, stage } from '../meeting/testing/stages.ts';
import { balanceOf } from './balance.ts';
import type { PollKeyFacts } from './reasons.ts';

const draft = (change: object = {}, held = stage('planned')) =>
  held.unmet('draft-polls', 'office', draftOf('stations', change));

const open = (held: MeetingStory) => held.unmet('open-vote', 'chair', openingOf(held));

const registering = (held: MeetingStory, by: string, change: object = {}) =>
  held.unmet('register-trustee-key', by, {
    poll: spare,
    key: hexOf('another key'),
    proof: `sha256:${hexOf('proof')}`,
    ...change,
  });

const slips = (change: object = {}) => ({
  part: null,
  printed: 10,
  lists: listsOf('stations'),
  makers: 2,
  ...change,
});

const box = (change: object = {}) => ({
  part: null,
  voided: 40,
  lists: listsOf('stations'),
  correction: null,
  ...change,
});

const sign = (explanation: string | null) => ({
  explanation,
  signatures: signaturesOf('scrutineer-1', 'scrutineer-2'),
});

/** Polls with slips; 80 of 120 drawn, 20 on paper, the box not voided. */
function served(withOf = (place: number) => (place < 80 ? 'slip' : 'paper')): MeetingStory {
  const held = planned(october(), 'stations', stations);
  pollsReady(held, 120);
  serve(held, invite(held), withOf);
  return held;
}

/** The same with so many slips voided. */
function voided(slipsVoided: number): MeetingStory {
  const held = served();
  held.act('void-box', 'scrutineer-1', box({ voided: slipsVoided }));
  return held;
}

/** Polls with links, drafted and without slips. */
function withLinks(): MeetingStory {
  const held = planned(october(), 'stations', stations, { mode: 'hotline' });
  held.act('draft-polls', 'office', draftOf('stations', { credentials: 'links' }));
  return held;
}

const seqOfKey = (held: MeetingStory) =>
  held
    .meeting()
    .electronic.polls.get(poll as never)
    ?.keys.get(1)?.seq;

const reached: Reached<keyof PollKeyFacts> = {
  'polls-drafted-already': () => {
    const held = stage('atDesk');
    return [draft({}, held), { seq: held.meeting().electronic.drafted?.seq }];
  },
  'polls-undrafted': () => [
    stage('planned').unmet('record-slips', 'scrutineer-1', slips()),
    { need: 1, have: 0 },
  ],
  'ballots-on-paper-only': () => [
    draft({}, planned(october(), 'stations', stations, { ballots: 'paper' })),
    { need: 0, have: 1 },
  ],
  'poll-parts-wrong': () => [
    draft({ polls: draftOf('stations', {}, ['recipients']).polls }),
    { need: [''], have: ['recipients'] },
  ],
  'poll-uuid-twice': () => {
    const [first] = draftOf('stations').polls;
    return [draft({ polls: [{ ...first, spares: [spare, spare] }] }), { poll: spare }];
  },
  'links-need-trustees': () => [
    draft({ credentials: 'links', keys: 'server' }),
    { need: 1, have: 0 },
  ],
  'poll-unknown': () => [
    stage('atDesk').unmet('settle-keys', 'office', {
      poll: 'zzzzzzzzzzzzzz',
      publicKey: hexOf('key'),
    }),
    { poll: 'zzzzzzzzzzzzzz' },
  ],
  'poll-state-wrong': () => [
    stage('atDesk').unmet('settle-keys', 'office', { poll, publicKey: hexOf('key') }),
    { poll, need: ['drafted'], have: 'ready' },
  ],
  'trustees-unnamed': () => {
    const held = stage('planned');
    held.act('name-meeting-officers', 'office', {
      ...officers,
      trustees: [],
      correction: { supersedes: held.meeting().officers?.seq, reason: '不设' },
    });
    return [draft({}, held), { need: 1, have: 0 }];
  },
  'owner-unknown': () => {
    const held = stage('planned');
    held.act('draft-polls', 'office', draftOf('stations'));
    return [
      held.unmet('record-test-decryption', 'trustee-2', { poll }),
      { poll, owner: 2, need: 0 },
    ];
  },
  'key-holder-wrong': () => [
    registering(stage('atDesk'), 'office'),
    { poll: spare, need: 'trustee', have: 'server' },
  ],
  'trustee-key-registered-already': () => {
    const held = stage('atDesk');
    return [registering(held, 'trustee-1', { poll }), { poll, owner: 1, seq: seqOfKey(held) }];
  },
  'trustee-keys-missing': () => [
    stage('atDesk').unmet('settle-keys', 'office', { poll: spare, publicKey: hexOf('key') }),
    { poll: spare, need: 2, have: 0 },
  ],
  'trustee-key-taken': () => [
    registering(stage('atDesk'), 'trustee-1', { key: hexOf(`trustee-2 ${poll}`) }),
    { poll, owner: 2 },
  ],
  'test-decryptions-missing': () => {
    const held = stage('ready');
    held.story.on('2026-10-10 10:01');
    return [open(held), { poll, need: 2, have: 0, minutes: 60 }];
  },
  'slips-not-used': () => [
    withLinks().unmet('record-slips', 'scrutineer-1', slips()),
    { need: 'links', have: 'slips' },
  ],
  'slips-unmade': () => {
    const held = stage('planned');
    held.act('draft-polls', 'office', draftOf('stations'));
    return [
      held.unmet('void-box', 'scrutineer-1', box({ voided: 0 })),
      { part: '', need: 1, have: 0 },
    ];
  },
  'slip-lists-wrong': () => [
    stage('atDesk').unmet('record-slips', 'scrutineer-1', slips({ lists: [] })),
    { need: listsOf('stations').map(({ poll: id }) => id), have: [] },
  ],
  'slips-fixed': () => {
    const held = stage('open');
    return [
      held.unmet('record-slips', 'scrutineer-1', slips()),
      { seq: held.meeting().electronic.polls.get(poll as never)?.opened?.seq },
    ];
  },
  'voided-exceed-printed': () => [
    served().unmet('void-box', 'scrutineer-1', box({ voided: 121 })),
    { part: '', need: 120, have: 121 },
  ],
  'box-unvoided': () => [
    served().unmet('sign-slip-balance', 'scrutineer-1', sign(null)),
    { part: '', need: 1, have: 0 },
  ],
  'slips-unbalanced': () => [
    voided(39).unmet('sign-slip-balance', 'scrutineer-1', sign(null)),
    { part: '', printed: 120, voided: 39, drawn: 80, need: 120, have: 119 },
  ],
  'desk-unbalanced': () => {
    const held = stage('atDesk');
    held.act('sign-in-representative', 'office', { person: 'p1' });
    return [
      held.unmet('sign-slip-balance', 'scrutineer-1', sign(null)),
      { drawn: 0, links: 0, papers: 0, declined: 0, need: 1, have: 0 },
    ];
  },
  'explanation-missing': () => [
    voided(39).unmet('sign-slip-balance', 'scrutineer-1', sign(null)),
    { need: 1, have: 0 },
  ],
  'explanation-needless': () => [
    voided(40).unmet('sign-slip-balance', 'scrutineer-1', sign('一切正常')),
    { need: 0, have: 1 },
  ],
  'balance-unsigned': () => [open(voided(40)), { need: 2, have: 0 }],
  'balance-outdated': () => {
    const held = stage('ready');
    const served = held.meeting().representatives.get('p1' as never)?.served?.seq;
    held.act('serve-representative', 'office', {
      person: 'p1',
      with: 'paper',
      correction: { supersedes: served, reason: '票条破损' },
    });
    return [open(held), { seq: held.meeting().electronic.balance?.seq }];
  },
};

describe('a poll before it opens', () => {
  testEachReached('is refused with', reached, () => stage('ready').story);

  it('has its questions fixed by units and scheme, in order', () => {
    expect(stage('atDesk').meeting().electronic.drafted?.questions).toEqual(
      stations.map((unit) => ({ unit, item: 'overall' })),
    );
  });

  it('opens with an imbalance that two scrutineers explained, and the record keeps both', () => {
    const held = stage('ready');
    const { balance, slips: boxes } = held.meeting().electronic;
    held.act('void-box', 'scrutineer-1', {
      ...box({ voided: 39 }),
      correction: { supersedes: boxes.get('')?.voided?.seq, reason: '重新清点' },
    });
    expect(open(held).map(({ code }) => code)).toEqual(['slips-unbalanced', 'balance-outdated']);
    held.act('sign-slip-balance', 'scrutineer-1', sign('一张票条在制作时损坏并销毁'));
    const decision = held.ask('open-vote', 'chair', openingOf(held));
    expect(decision.ok && decision.warnings.map(({ code }) => code)).toEqual(['slips-unbalanced']);
    expect(held.meeting().electronic.balance).toMatchObject({
      explanation: '一张票条在制作时损坏并销毁',
      parts: [{ printed: 120, voided: 39, drawn: 80 }],
    });
    expect(balance?.explanation).toBeNull();
  });

  it('says how often one person made slips alone', () => {
    const held = stage('atDesk');
    held.act('record-slips', 'scrutineer-1', slips({ makers: 1 }));
    expect(held.meeting().electronic.slips.get('')).toEqual({
      printed: 130,
      singleMaker: 1,
      voided: null,
    });
  });

  it('counts a test decryption of exactly an hour ago', () => {
    const held = stage('ready');
    held.story.on('2026-10-10 10:00');
    expect(open(held)).toEqual([]);
  });

  it('knows no test decryption where the server keeps the key', () => {
    const held = stage('planned');
    held.act('draft-polls', 'office', draftOf('stations', { keys: 'server' }));
    expect(registering(held, 'trustee-1')).toMatchObject([{ code: 'key-holder-wrong' }]);
    held.act('register-trustee-key', 'office', {
      poll,
      key: hexOf('server'),
      proof: `sha256:${hexOf('proof')}`,
    });
    held.act('settle-keys', 'office', { poll, publicKey: hexOf('server') });
    expect(held.meeting().electronic.polls.get(poll as never)?.state).toBe('ready');
    expect(held.unmet('record-test-decryption', 'trustee-1', { poll })).toMatchObject([
      { code: 'key-holder-wrong', facts: { need: 'server', have: 'trustee' } },
    ]);
  });

  it('of a part without voters is not opened at all', () => {
    const held = served(() => 'paper');
    expect(openingOf(held).polls).toEqual([]);
    expect(balanceOf(held.meeting())).toMatchObject({
      parts: [{ printed: 120, voided: 0, drawn: 0 }],
      papers: 100,
    });
  });

  it('needs the keys of a spare only at the spare’s own opening', () => {
    const held = stage('open');
    held.act('void-poll', 'chair', { poll, ballots: 4, reason: '名单有误' });
    held.act('void-paper', 'chair', { reason: '一并重新投票' });
    expect(open(held)).toEqual([
      { code: 'trustee-keys-missing', facts: { poll: spare, need: 2, have: 0 } },
    ]);
    keysReady(held, spare);
    expect(open(held)).toMatchObject([{ code: 'test-decryptions-missing' }]);
    for (const by of ['trustee-1', 'trustee-2'])
      held.act('record-test-decryption', by, { poll: spare });
    const [opened] = held.act('open-vote', 'chair', openingOf(held));
    expect(opened?.payload).toMatchObject({ opening: 2, polls: [spare] });
  });
});
