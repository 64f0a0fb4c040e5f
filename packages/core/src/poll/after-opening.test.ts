import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import { findingsOf, stations } from '../campaign/testing/story.ts';
import { hexOf } from '../meeting/testing/bodies.ts';
import {
  balance,
  closingOf,
  confirm,
  countPaper,
  decrypt,
  endStep,
  keysReady,
  openingOf,
  readyToOpen,
  startStep,
} from '../meeting/testing/hold.ts';
import type { MeetingStory } from '../meeting/testing/meeting-story.ts';
import { october, poll, row, spare, stage, twentySheets } from '../meeting/testing/stages.ts';
import type { PollBallotFacts } from './reasons.ts';

const strong = `sha256:${hexOf('strong')}`;

const covering = (held: MeetingStory, size = held.story.acts.length) => ({
  poll,
  size,
  checkpoint: `sha256:${hexOf('checkpoint')}`,
});

const tally = { poll, encryptedTally: hexOf('tally'), tallied: 78 };

const decryption = { poll, partialDecryption: hexOf('factors'), strongProofs: strong };

function covered(held = stage('sheets')): MeetingStory {
  held.act('cover-closing', 'chair', covering(held));
  return held;
}

function tallied(): MeetingStory {
  const held = covered();
  held.act('record-tally', 'chair', tally);
  return held;
}

const result = (counts: readonly (readonly number[])[], held = bothDecrypted()) =>
  held.unmet('record-poll-result', 'trustee-2', { poll, result: hexOf('result'), counts });

function bothDecrypted(): MeetingStory {
  const held = tallied();
  for (const by of ['trustee-1', 'trustee-2']) held.act('accept-decryption', by, decryption);
  return held;
}

/** Closed with so many voters. */
function closedWith(voters: number): MeetingStory {
  const held = stage('open');
  held.act('close-vote', 'chair', closingOf(held, voters));
  return held;
}

function opening(held: MeetingStory, change: object) {
  const body = openingOf(held);
  return held.unmet('open-vote', 'chair', {
    ...body,
    polls: body.polls.map((each) => ({ ...each, ...change })),
  });
}

function closing(change: object) {
  const held = stage('open');
  const body = closingOf(held, 78);
  return held.unmet('close-vote', 'chair', {
    ...body,
    polls: body.polls.map((each) => ({ ...each, ...change })),
  });
}

const voiding = (held: MeetingStory) =>
  held.unmet('void-poll', 'chair', { poll, ballots: 79, reason: '结果不理想' });

/** Four persons with slips, the others on paper. */
function fewSlips(): MeetingStory {
  const story = october();
  for (const unit of stations) story.act('announce-findings', 'chair', findingsOf(unit));
  return readyToOpen(story, 'stations', stations, { drawn: 4 });
}

/** Every poll of the part was opened and voided. */
function usedUp(): MeetingStory {
  const held = stage('open');
  const voidNewest = (id: string) =>
    held.act('void-poll', 'chair', { poll: id, ballots: 0, reason: '设备故障' });
  voidNewest(poll);
  held.act('void-paper', 'chair', { reason: '一并重新投票' });
  const spares = [...held.meeting().electronic.polls.keys()].slice(1);
  for (const id of spares) {
    keysReady(held, id);
    for (const by of ['trustee-1', 'trustee-2'])
      held.act('record-test-decryption', by, { poll: id });
    held.act('open-vote', 'chair', openingOf(held));
    voidNewest(id);
    held.act('void-paper', 'chair', { reason: '一并重新投票' });
  }
  return held;
}

const reached: Reached<keyof PollBallotFacts> = {
  'polls-to-open-wrong': () => {
    const held = stage('ready');
    const body = { ...openingOf(held), polls: [] };
    return [held.unmet('open-vote', 'chair', body), { need: [poll], have: [] }];
  },
  'spares-used-up': () => {
    const held = usedUp();
    return [held.unmet('open-vote', 'chair', openingOf(held)), { part: '', need: 1, have: 0 }];
  },
  'electorate-wrong': () => [
    opening(stage('ready'), { electorate: 81 }),
    { poll, need: 80, have: 81 },
  ],
  'poll-below-cohort': () => [opening(fewSlips(), {}), { poll, need: 5, have: 4 }],
  'polls-to-close-wrong': () => {
    const held = stage('open');
    const body = { ...closingOf(held, 0), polls: [] };
    return [held.unmet('close-vote', 'chair', body), { need: [poll], have: [] }];
  },
  'voters-exceed-electorate': () => [
    closing({ voters: 81, ballots: 90 }),
    { poll, need: 80, have: 81 },
  ],
  'voters-exceed-ballots': () => [closing({ ballots: 77 }), { poll, need: 77, have: 78 }],
  'tested-below-differing': () => [
    stage('open').unmet('record-ballot-tests', 'scrutineer-1', { poll, tested: 5, differing: 6 }),
    { poll, need: 6, have: 5 },
  ],
  'closing-uncovered': () => {
    const held = stage('closed');
    const seq = held.meeting().electronic.polls.get(poll as never)?.closed?.seq ?? 0;
    return [
      held.unmet('cover-closing', 'chair', covering(held, seq)),
      { poll, need: seq + 1, have: seq },
    ];
  },
  'ballots-below-cohort': () => [
    covered(closedWith(4)).unmet('record-tally', 'chair', { ...tally, tallied: 4 }),
    { poll, need: 5, have: 4 },
  ],
  'tallied-differ': () => [
    covered().unmet('record-tally', 'chair', { ...tally, tallied: 79 }),
    { poll, need: 78, have: 79 },
  ],
  'decryption-given-already': () => {
    const held = tallied();
    const [act] = held.act('accept-decryption', 'trustee-1', decryption);
    return [
      held.unmet('accept-decryption', 'trustee-1', decryption),
      { poll, owner: 1, seq: act?.seq },
    ];
  },
  'decryptions-missing': () => {
    const held = tallied();
    held.act('accept-decryption', 'trustee-1', decryption);
    return [result([row, row, row], held), { poll, need: 2, have: 1 }];
  },
  'decryption-begun': () => {
    const held = tallied();
    held.act('accept-decryption', 'trustee-2', decryption);
    return [voiding(held), { poll, need: 0, have: 1 }];
  },
  'counts-misshapen': () => [result([row, row]), { poll, need: [3, 5], have: [2, 5] }],
  'counts-differ-from-tallied': () => [
    result([row, [60, 12, 4, 1, 2], row]),
    { poll, unit: 'west', item: 'overall', need: 78, have: 79 },
  ],
  'polls-uncounted': () => [
    stage('closed').unmet('confirm-result', 'scrutineer-1', {
      signatures: [{ account: 'acc-scrutineer-1', signature: hexOf('s') + hexOf('s') }],
    }),
    { need: 1, have: 0 },
  ],
};

describe('a poll from its opening on', () => {
  testEachReached('is refused with', reached, () => stage('ready').story);

  it('takes no decryption and no tally before a checkpoint covers its close', () => {
    const held = stage('sheets');
    const wrong = (need: string, have: string) => [
      { code: 'poll-state-wrong', facts: { poll, need: [need], have } },
    ];
    expect(held.unmet('record-tally', 'chair', tally)).toEqual(wrong('covered', 'closed'));
    expect(held.unmet('accept-decryption', 'trustee-1', decryption)).toEqual(
      wrong('tallied', 'closed'),
    );
    expect(covered(held).unmet('record-tally', 'chair', tally)).toEqual([]);
  });

  it('may be voided until the first partial decryption, and stays in the record with its ballots', () => {
    expect(voiding(stage('open'))).toEqual([]);
    expect(voiding(stage('closed'))).toEqual([]);
    expect(voiding(tallied())).toEqual([]);
    const held = tallied();
    held.act('void-poll', 'chair', { poll, ballots: 79, reason: '名单有误' });
    expect(held.unmet('accept-decryption', 'trustee-1', decryption)).toMatchObject([
      { code: 'poll-state-wrong', facts: { have: 'voided' } },
    ]);
    expect(held.story.acts.at(-1)?.payload).toMatchObject({ poll, ballots: 79 });
  });

  it('that too few voted in is voided and its voters take paper; the others’ paper stands', () => {
    const held = closedWith(4);
    held.act('void-poll', 'chair', { poll, ballots: 5, reason: '人数不足' });
    const { representatives } = held.meeting();
    for (const { person, served } of representatives.values())
      if (served?.with === 'slip')
        held.act('serve-representative', 'office', {
          person,
          with: 'paper',
          correction: { supersedes: served.seq, reason: '电子表决作废' },
        });
    held.act('void-box', 'scrutineer-1', {
      part: null,
      voided: 120,
      lists: [...held.meeting().electronic.polls.keys()].map((id) => ({
        poll: id,
        digest: strong,
      })),
      correction: {
        supersedes: held.meeting().electronic.slips.get('')?.voided?.seq,
        reason: '票条收回',
      },
    });
    balance(held, null);
    const [opened] = held.act('open-vote', 'chair', openingOf(held));
    expect(opened?.payload).toMatchObject({ opening: 2, polls: [], desk: { papers: 100 } });
    held.act('close-vote', 'chair', closingOf(held, 0));
    endStep(held, 'voting');
    const count = { returned: 19 + 80 };
    const items = [{ item: 'overall', grades: { satisfied: 99 }, abstained: 0, invalid: {} }];
    for (const unit of stations) countPaper(held, twentySheets(unit, { ...count, items }));
    confirm(held);
    startStep(held, 'result');
    const [result] = held.act('announce-result', 'chair', { unit: 'east', correction: null });
    expect(result?.payload).toMatchObject({ voids: 1, tallies: [{ issued: 100, returned: 99 }] });
  });

  it('is repeated on its spare with the same slips', () => {
    const held = stage('closed');
    held.act('void-poll', 'chair', { poll, ballots: 79, reason: '名单有误' });
    held.act('reopen-step', 'chair', { step: 'voting', unit: null, reason: '重新表决' });
    keysReady(held, spare);
    for (const by of ['trustee-1', 'trustee-2'])
      held.act('record-test-decryption', by, { poll: spare });
    const [opened] = held.act('open-vote', 'chair', openingOf(held));
    expect(opened?.payload).toMatchObject({ opening: 2, polls: [spare] });
    expect(held.meeting().paper).toMatchObject({ state: 'closed', issued: 20 });
    held.act('close-vote', 'chair', closingOf(held, 78));
    endStep(held, 'voting');
    for (const unit of stations) countPaper(held, twentySheets(unit));
    decrypt(held, spare, [row, row, row]);
    expect(held.meeting().electronic.polls.get(spare as never)?.state).toBe('counted');
  });

  it('is decrypted by the server alone where it keeps the key, never by a trustee', () => {
    expect(tallied().unmet('accept-decryption', 'office', decryption)).toEqual([
      { code: 'key-holder-wrong', facts: { poll, need: 'trustee', have: 'server' } },
    ]);
  });
});
