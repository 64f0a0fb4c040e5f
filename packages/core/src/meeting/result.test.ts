import { describe, expect, it } from 'vitest';
import { findingsOf, fullPanel, publish, stations } from '../campaign/testing/story.ts';
import { planScheme } from '../rulebook/plan-scheme.ts';
import { resultDigestOf, resultOf } from './result.ts';
import { satisfactionOfTallies, scoringTallyOf, stepsOfTallies } from './score.ts';
import { draftOf, hexOf, listsOf, signaturesOf } from './testing/bodies.ts';
import {
  balance,
  closingOf,
  confirm,
  countPaper,
  decrypt,
  endStep,
  invite,
  keysReady,
  openingOf,
  planned,
  serve,
  startStep,
  stepsBefore,
  testDecryptions,
} from './testing/hold.ts';
import type { MeetingStory } from './testing/meeting-story.ts';
import { october, poll, row, stage, twentySheets } from './testing/stages.ts';

/** A meeting of `east` alone under a scheme of its own, with the findings announced. */
function under(change: object, ballots = 'electronic'): MeetingStory {
  const story = october();
  story.act('change-scheme', 'office', {
    scheme: { ...planScheme, ...change },
    reason: '按方案调整',
  });
  publish(story);
  story.act('announce-findings', 'chair', findingsOf('east'));
  return planned(story, 'of-east', ['east'], { ballots });
}

const groups = {
  raterGroups: [
    { id: 'recipients', label: '服务对象组', weight: '0.6' },
    { id: 'others', label: '其他代表组', weight: '0.4' },
  ],
};

const groupOf = (place: number) => (place < 50 ? 'recipients' : 'others');

/** Everybody draws a slip of the own group; each group's poll is ready to open. */
function inGroups(printed: Readonly<Record<string, number>>): MeetingStory {
  const held = under(groups);
  const parts = ['recipients', 'others'];
  const draft = draftOf(held.id, {}, parts);
  held.act('draft-polls', 'office', draft);
  for (const each of draft.polls) keysReady(held, each.poll);
  for (const part of parts)
    held.act('record-slips', 'scrutineer-1', {
      part,
      printed: printed[part],
      lists: listsOf(held.id, part),
      makers: 2,
    });
  serve(held, invite(held, fullPanel, groupOf), () => 'slip');
  stepsBefore(held, 'vote');
  startStep(held, 'voting');
  for (const part of parts)
    held.act('void-box', 'scrutineer-1', {
      part,
      voided: (printed[part] ?? 0) - 50,
      lists: listsOf(held.id, part),
      correction: null,
    });
  balance(held, null);
  testDecryptions(held);
  return held;
}

function announce(held: MeetingStory, unit = 'east') {
  confirm(held);
  startStep(held, 'result');
  const [act] = held.act('announce-result', 'chair', { unit, correction: null });
  return act?.payload;
}

describe('rater groups of a weight of their own', () => {
  it('have slips and a poll each, and the score is weighted', () => {
    const held = inGroups({ recipients: 60, others: 55 });
    const opening = openingOf(held);
    expect(opening.polls.map(({ electorate }) => electorate).sort()).toEqual([50, 50]);
    held.act('open-vote', 'chair', opening);
    held.act('close-vote', 'chair', closingOf(held, 50));
    endStep(held, 'voting');
    const [recipients, others] = draftOf(held.id, {}, ['recipients', 'others']).polls;
    decrypt(held, recipients?.poll ?? '', [[50, 0, 0, 0, 0]]);
    expect(
      held.unmet('confirm-result', 'scrutineer-1', { signatures: signaturesOf('scrutineer-1') }),
    ).toEqual([{ code: 'polls-uncounted', facts: { need: 2, have: 1 } }]);
    decrypt(held, others?.poll ?? '', [[25, 0, 0, 25, 0]]);
    expect(announce(held)).toMatchObject({
      tallies: [
        { kind: 'group', id: 'recipients', issued: 50, returned: 50 },
        { kind: 'group', id: 'others', issued: 50, returned: 50 },
      ],
      satisfaction: { exact: '80/1', published: '80.00' },
    });
  });

  it('balance by themselves: a slip too many in one box is not made good by the other', () => {
    const held = inGroups({ recipients: 60, others: 55 });
    const slips = held.meeting().electronic.slips;
    for (const [part, voided] of [
      ['recipients', 11],
      ['others', 4],
    ] as const)
      held.act('void-box', 'scrutineer-1', {
        part,
        voided,
        lists: listsOf(held.id, part),
        correction: { supersedes: slips.get(part)?.voided?.seq, reason: '重新清点' },
      });
    const body = { explanation: null, signatures: signaturesOf('scrutineer-1', 'scrutineer-2') };
    expect(held.unmet('sign-slip-balance', 'scrutineer-1', body).map(({ code }) => code)).toEqual([
      'slips-unbalanced',
      'slips-unbalanced',
      'explanation-missing',
    ]);
  });
});

describe('dimensions', () => {
  it('are questions of one poll and rows of one sheet, added up one by one', () => {
    const held = under({ score: 'both' }, 'mixed');
    const items = ['overall', ...planScheme.dimensions.map(({ id }) => id)];
    const draft = draftOf(held.id);
    const id = draft.polls[0]?.poll ?? '';
    held.act('draft-polls', 'office', draft);
    expect(held.meeting().electronic.drafted?.questions.map(({ item }) => item)).toEqual(items);
    keysReady(held, id);
    held.act('record-slips', 'scrutineer-1', {
      part: null,
      printed: 80,
      lists: listsOf(held.id),
      makers: 2,
    });
    serve(held, invite(held), (place) => (place < 80 ? 'slip' : 'paper'));
    stepsBefore(held, 'vote');
    startStep(held, 'voting');
    balance(held, 0);
    testDecryptions(held);
    held.act('open-vote', 'chair', openingOf(held));
    held.act('close-vote', 'chair', closingOf(held, 80));
    endStep(held, 'voting');
    countPaper(held, {
      unit: 'east',
      part: null,
      returned: 20,
      items: items.map((item, place) => ({
        item,
        grades: { satisfied: 20 - place },
        abstained: place,
        invalid: {},
      })),
    } as never);
    decrypt(
      held,
      id,
      items.map((_, place) => [80 - place, place, 0, 0, 0]),
    );
    expect(announce(held)).toMatchObject({
      tallies: items.map((item, place) => ({
        kind: place === 0 ? 'overall' : 'dimension',
        id: place === 0 ? null : item,
        returned: 100,
        grades: { satisfied: 100 - 2 * place, fairlySatisfied: place },
        abstained: place,
      })),
      satisfaction: { exact: '100/1' },
    });
  });
});

describe('a poll whose key the server keeps', () => {
  it('is decrypted by the server alone, and its opening says so', () => {
    const held = under({ name: '服务器密钥办法' });
    held.act('draft-polls', 'office', draftOf(held.id, { keys: 'server' }));
    const id = draftOf(held.id).polls[0]?.poll ?? '';
    held.act('register-trustee-key', 'office', {
      poll: id,
      key: hexOf('server'),
      proof: `sha256:${hexOf('proof')}`,
    });
    held.act('settle-keys', 'office', { poll: id, publicKey: hexOf('server') });
    held.act('record-slips', 'scrutineer-1', {
      part: null,
      printed: 100,
      lists: listsOf(held.id),
      makers: 1,
    });
    serve(held, invite(held), () => 'slip');
    stepsBefore(held, 'vote');
    startStep(held, 'voting');
    balance(held, 0);
    const [, opened] = held.act('open-vote', 'chair', openingOf(held));
    expect(opened?.payload).toMatchObject({ keys: 'server' });
    held.act('close-vote', 'chair', closingOf(held, 100));
    held.act('cover-closing', 'office', {
      poll: id,
      size: held.story.acts.length,
      checkpoint: `sha256:${hexOf('checkpoint')}`,
    });
    held.act('record-tally', 'office', {
      poll: id,
      encryptedTally: hexOf('tally'),
      tallied: 100,
    });
    const factors = {
      poll: id,
      partialDecryption: hexOf('factors'),
      strongProofs: `sha256:${hexOf('strong')}`,
    };
    expect(held.unmet('accept-decryption', 'trustee-1', factors)).toMatchObject([
      { code: 'key-holder-wrong', facts: { need: 'server', have: 'trustee' } },
    ]);
    held.act('accept-decryption', 'office', factors);
    held.act('record-poll-result', 'office', {
      poll: id,
      result: hexOf('result'),
      counts: [[100, 0, 0, 0, 0]],
    });
    endStep(held, 'voting');
    expect(announce(held)).toMatchObject({ satisfaction: { exact: '100/1' } });
  });
});

describe('the result that is confirmed', () => {
  it('changes its digest with any count, and keeps the origins apart', () => {
    const held = stage('closed');
    const { scheme } = held.story.campaign();
    const before = resultDigestOf(held.meeting(), scheme);
    for (const unit of stations) countPaper(held, twentySheets(unit));
    expect(resultDigestOf(held.meeting(), scheme)).not.toBe(before);
    const counted = stage('counted').meeting();
    expect(resultOf(counted, scheme)[0]?.byOrigin.map(({ origin }) => origin)).toEqual([
      'electronic',
      'paper',
    ]);
  });

  it('is, for scoring, one plain tally under the plan’s scheme', () => {
    const held = stage('counted');
    const { scheme } = held.story.campaign();
    const [east] = resultOf(held.meeting(), scheme);
    expect(scoringTallyOf(east?.tallies ?? [], scheme)).toEqual({
      kind: 'plain',
      counts: { grades: [70, 17, 6, 2], issued: 100, returned: 97, abstained: 1, invalid: 1 },
    });
    expect(row).toEqual(held.meeting().electronic.polls.get(poll as never)?.counts?.[0]);
  });

  it('opens to the steps that it was made by, with every number', () => {
    const held = stage('counted');
    const { scheme } = held.story.campaign();
    const [east] = resultOf(held.meeting(), scheme);
    expect(stepsOfTallies(east?.tallies ?? [], scheme).map(({ sentence }) => sentence.zh)).toEqual([
      '群众满意度 =（满意 70×1 + 比较满意 17×0.8 + 一般 6×0.6 + 不满意 2×0）÷ 有效票 95 × 100 = 91.79（精确值 1744/19）。',
      '弃权票（空白票）1 张视同废票，不计入有效票，满意度为 91.79；如计入分母，为 90.83。',
    ]);
  });

  it('without a valid ballot has no score, never zero', () => {
    const spoilt = {
      kind: 'overall',
      id: null,
      issued: 9,
      returned: 9,
      grades: {},
      abstained: 2,
      invalid: 7,
    } as const;
    expect(satisfactionOfTallies([spoilt], planScheme)).toBeNull();
    expect(satisfactionOfTallies([], planScheme)).toBeNull();
  });
});
