import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import { findingsOf, stations } from '../campaign/testing/story.ts';
import { signaturesOf } from '../meeting/testing/bodies.ts';
import {
  announceAndEnd,
  confirm,
  countPaper,
  decrypt,
  openingOf,
  readyToOpen,
  signSheet,
  startStep,
} from '../meeting/testing/hold.ts';
import type { MeetingStory } from '../meeting/testing/meeting-story.ts';
import { october, poll, row, stage, twentySheets } from '../meeting/testing/stages.ts';
import { differencesOf } from './count.ts';
import type { PaperFacts } from './reasons.ts';

const enter = (held: MeetingStory, by: string, change: object = {}) =>
  held.unmet('enter-count', by, twentySheets('east', change));

const item = (change: object) => ({ items: [{ ...twentySheets('east').items[0], ...change }] });

const signing = (held: MeetingStory, change: object = {}) =>
  held.unmet('sign-count-sheet', 'teller-1', {
    unit: 'east',
    part: null,
    signatures: signaturesOf('teller-1', 'teller-2'),
    correction: null,
    ...change,
  });

/** Two tellers entered these counts of `east`. */
function entered(one: object = {}, other: object = {}): MeetingStory {
  const held = stage('closed');
  held.act('enter-count', 'teller-1', twentySheets('east', one));
  held.act('enter-count', 'teller-2', twentySheets('east', other));
  return held;
}

const twentyOne = {
  returned: 21,
  ...item({ grades: { satisfied: 20 }, invalid: { foreign: 1 } }),
};

const other = item({ grades: { satisfied: 11, fairlySatisfied: 4, average: 2, dissatisfied: 1 } });

const deciding = (held: MeetingStory, by = 'scrutineer-1') =>
  held.unmet('decide-count', by, { ...twentySheets('east'), reason: '重新清点' });

const seqOfSheet = (held: MeetingStory) => held.meeting().paper.counts.get('east ')?.sheet?.seq;

/** Four persons take paper, 96 slips. */
function fewPapers(): MeetingStory {
  const story = october();
  for (const unit of stations) story.act('announce-findings', 'chair', findingsOf(unit));
  return readyToOpen(story, 'stations', stations, { drawn: 96 });
}

const reached: Reached<keyof PaperFacts> = {
  'papers-below-cohort': () => {
    const held = fewPapers();
    return [held.unmet('open-vote', 'chair', openingOf(held)), { part: '', need: 5, have: 4 }];
  },
  'no-papers': () => [
    stage('ready').unmet('void-paper', 'chair', { reason: '误操作' }),
    { need: 1, have: 0 },
  ],
  'paper-not-closed': () => [enter(stage('open'), 'teller-1'), { need: 1, have: 0 }],
  'count-entered-already': () => {
    const held = stage('closed');
    const [act] = held.act('enter-count', 'teller-1', twentySheets('east'));
    return [enter(held, 'teller-1'), { account: 'acc-teller-1', unit: 'east', seq: act?.seq }];
  },
  'count-complete': () => [enter(entered(), 'teller-3'), { unit: 'east', need: 2, have: 2 }],
  'items-wrong': () => [
    enter(stage('closed'), 'teller-1', item({ item: 'openness' })),
    { unit: 'east', need: ['overall'], have: ['openness'] },
  ],
  'paper-grade-unknown': () => [
    enter(stage('closed'), 'teller-1', item({ grades: { splendid: 18 } })),
    { unit: 'east', grade: 'splendid' },
  ],
  'sheet-unbalanced': () => [
    enter(stage('closed'), 'teller-1', { returned: 20 }),
    { unit: 'east', item: 'overall', need: 20, have: 19 },
  ],
  'papers-exceed-issued': () => [
    signing(entered(twentyOne, twentyOne)),
    { unit: 'east', need: 20, have: 21 },
  ],
  'entries-missing': () => [signing(stage('closed')), { unit: 'east', need: 2, have: 0 }],
  'entries-differ': () => [signing(entered({}, other)), { unit: 'east', differences: 2 }],
  'entries-agree': () => [deciding(entered()), { unit: 'east' }],
  'third-person-counted': () => [
    deciding(entered({}, other), 'teller-2'),
    { account: 'acc-teller-2', unit: 'east' },
  ],
  'papers-uncounted': () => {
    const held = stage('closed');
    countPaper(held, twentySheets('east'));
    return [
      held.unmet('confirm-result', 'scrutineer-1', { signatures: signaturesOf('scrutineer-1') }),
      { need: 3, have: 1, missing: ['west', 'north'] },
    ];
  },
  'paper-sheet-signed': () => {
    const held = stage('counted');
    return [held.unmet('void-paper', 'chair', { reason: '结果不理想' }), { seq: seqOfSheet(held) }];
  },
};

describe('paper ballots', () => {
  it('are counted before anything is decrypted, so that no teller knows the electronic result', () => {
    const held = stage('closed');
    const strongProofs = `sha256:${'0'.repeat(64)}`;
    const body = { poll, partialDecryption: '0'.repeat(64), strongProofs };
    expect(held.unmet('accept-decryption', 'trustee-1', body)).toContainEqual({
      code: 'papers-uncounted',
      facts: { need: 3, have: 0, missing: [...stations] },
    });
  });

  testEachReached('are refused with', reached, () => stage('ready').story);

  it('let an entry above what was issued come to light, and then only a void helps', () => {
    const held = stage('closed');
    const decision = held.ask('enter-count', 'teller-1', twentySheets('east', twentyOne));
    expect(decision.ok && decision.warnings).toEqual([
      { code: 'papers-exceed-issued', facts: { unit: 'east', need: 20, have: 21 } },
    ]);
    const blocked = entered(twentyOne, twentyOne);
    expect(signing(blocked).map(({ code }) => code)).toEqual(['papers-exceed-issued']);
    blocked.act('void-paper', 'chair', { reason: '收回多于发出' });
    expect(blocked.meeting().paper.counts.size).toBe(0);
    expect(blocked.meeting().vote).toMatchObject({ voids: 1, isInterrupted: true });
  });

  it('are decided by a third person where two entries differ, and the sheet says so', () => {
    const held = entered({}, other);
    held.act('decide-count', 'scrutineer-1', { ...twentySheets('east'), reason: '第二人看错一张' });
    signSheet(held, 'east');
    expect(held.story.acts.at(-1)?.payload).toMatchObject({
      issued: 20,
      returned: 19,
      notReturned: 1,
      decided: true,
      items: twentySheets('east').items,
    });
    expect(held.story.acts.filter((act) => act.type === 'count-decided')).toMatchObject([
      { visibility: 'internal' },
    ]);
  });

  it('count missing grades and reasons as none when entries are compared', () => {
    const count = (grades: object) => ({
      unit: 'east' as never,
      part: null,
      returned: 2,
      items: [{ item: 'overall', grades: grades as never, abstained: 0, invalid: {} }],
    });
    expect(differencesOf(count({ satisfied: 2 }), count({ satisfied: 2, average: 0 }))).toBe(0);
    expect(differencesOf(count({ satisfied: 2 }), count({ average: 2 }))).toBe(2);
  });

  it('are corrected after the meeting by a new sheet, confirmed anew and announced as a correction', () => {
    const held = stage('counted');
    confirm(held);
    announceAndEnd(held);
    const before = held.story.campaign().results.get('east' as never);
    held.act('decide-count', 'scrutineer-3', {
      ...twentySheets('east', other),
      reason: '复核发现一张看错',
    });
    const correction = (supersedes: number | undefined) => ({ supersedes, reason: '复核更正' });
    signSheet(held, 'east', { correction: correction(seqOfSheet(held)) });
    const announcement = { unit: 'east', correction: correction(before?.seq) };
    expect(held.unmet('announce-result', 'chair', announcement)).toEqual([
      { code: 'result-unconfirmed', facts: { need: 2, have: 0 } },
    ]);
    confirm(held);
    const [act] = held.act('announce-result', 'chair', announcement);
    expect(act?.payload).toMatchObject({
      tallies: [{ grades: { satisfied: 71, fairlySatisfied: 16 } }],
      correction: { supersedes: before?.seq },
    });
    expect(held.story.campaign().results.get('east' as never)?.seq).toBe(act?.seq);
  });

  it('and electronic ballots of one unit are both there before anything is announced', () => {
    const held = stage('sheets');
    startStep(held, 'result');
    const body = { unit: 'east', correction: null };
    expect(held.unmet('announce-result', 'chair', body).map(({ code }) => code)).toEqual([
      'polls-uncounted',
      'result-unconfirmed',
    ]);
    decrypt(held, poll, [row, row, row]);
    confirm(held);
    expect(held.unmet('announce-result', 'chair', body)).toEqual([]);
  });
});
