import { describe, expect, test } from 'vitest';
import {
  atSummary,
  ballotOf,
  type Drive,
  drive,
  found,
  makes,
  receiptOf,
  slip,
} from '../testing/drive.ts';
import { exampleVote } from '../testing/example-vote.ts';
import { keptOf, readKept, restored } from './kept.ts';
import type { FreshBallot } from './state.ts';

const info = exampleVote();

/** A page that just sent its ballot. */
function sent(): readonly [Drive, FreshBallot] {
  const page = atSummary(info);
  const ballot = ballotOf(info);
  page.tell(makes(page, ballot), { type: 'cast' });
  return [page, ballot];
}

describe('投票', () => {
  test('pressed twice sends once', () => {
    const [page, ballot] = sent();
    page.tell({ type: 'cast' }, { type: 'cast' });
    const sends = page.effects.filter((effect) => effect.do === 'send');
    expect(sends).toEqual([{ do: 'send', ballot: sends[0]?.ballot, afterSeconds: 0 }]);
    expect(sends[0]?.ballot).toEqual({
      poll: ballot.poll,
      credential: ballot.credential,
      text: ballot.text,
      code: ballot.code,
    });
  });

  test('pressed before the ballot is ready sends it as soon as it is', () => {
    const page = atSummary(info);
    page.tell({ type: 'cast' });
    expect(page.effects.some((effect) => effect.do === 'send')).toBe(false);
    page.tell(makes(page, ballotOf(info)));
    expect(page.last()?.do).toBe('send');
  });

  test('ends with a receipt that has no mark and no secret', () => {
    const [page, ballot] = sent();
    page.tell({ type: 'accepted', voter: page.state.voter, receipt: receiptOf(ballot) });
    expect(page.at('receipt').receipt.code).toBe(ballot.code);
    expect([page.state.slip, page.state.marks]).toEqual([null, []]);
    const kept = JSON.stringify(keptOf(page.state));
    expect(kept).not.toContain(slip);
    expect(kept).not.toContain('marks');
  });

  test('cannot be undone by the back button', () => {
    const [page, ballot] = sent();
    page.tell({ type: 'went-to', place: 'summary' }, { type: 'info', info });
    page.at('casting');
    page.tell({ type: 'accepted', voter: page.state.voter, receipt: receiptOf(ballot) });
    page.tell({ type: 'went-to', place: { unit: 0 } }, { type: 'begin' }, { type: 'cast' });
    page.at('receipt');
  });

  test('without an answer asks for the counter before it repeats the same ballot', () => {
    const [page, ballot] = sent();
    const { voter } = page.state;
    page.tell({ type: 'unsent', voter });
    expect(page.last()).toMatchObject({ do: 'count', attempt: 1 });
    page.tell({ type: 'uncounted', voter });
    expect(page.last()).toMatchObject({ do: 'count', attempt: 2 });
    page.tell({ type: 'counter', voter, credential: ballot.credential, counter: 0 });
    expect(page.last()).toMatchObject({ do: 'send', ballot: { text: ballot.text } });
  });

  test('asks the voter when a ballot of the slip arrived that may be another phone’s', () => {
    const [page, ballot] = sent();
    const { voter } = page.state;
    page.tell({ type: 'unsent', voter });
    page.tell({ type: 'counter', voter, credential: ballot.credential, counter: 1 });
    page.at('doubt');
    const before = page.effects.length;
    page.tell({ type: 'keep-other' });
    expect(page.at('ended').ending).toEqual({ is: 'kept-other' });
    expect(page.effects).toHaveLength(before);
  });

  test('sends the same ballot once more when the voter says that it is the own', () => {
    const [page, ballot] = sent();
    const { voter } = page.state;
    page.tell({ type: 'unsent', voter });
    page.tell({ type: 'counter', voter, credential: ballot.credential, counter: 1 });
    page.tell({ type: 'send-mine' }, { type: 'send-mine' });
    expect(page.effects.filter((effect) => effect.do === 'send')).toHaveLength(2);
    page.tell({ type: 'accepted', voter, receipt: receiptOf(ballot) });
    page.at('receipt');
  });

  test('waits as long as the server says when many vote at once', () => {
    const [page] = sent();
    page.tell({ type: 'busy', voter: page.state.voter, seconds: 7 });
    expect(page.last()).toMatchObject({ do: 'send', afterSeconds: 7 });
    expect(page.at('casting').trouble).toEqual({ is: 'busy', seconds: 7 });
  });

  test('that comes after the close was not cast, when nothing had been sent before', () => {
    const [page] = sent();
    page.tell({ type: 'poll-closed', voter: page.state.voter });
    expect(page.at('ended').ending).toEqual({ is: 'closed-unsent' });
  });

  test.each([
    [true, 'receipt'],
    [false, 'ended'],
  ])('whose answer was lost before the close is looked up in the list (%s)', (isListed, at) => {
    const [page, ballot] = sent();
    const { voter } = page.state;
    page.tell({ type: 'unsent', voter });
    page.tell({ type: 'counter', voter, credential: ballot.credential, counter: 0 });
    page.tell({ type: 'poll-closed', voter });
    expect(page.last()).toEqual({ do: 'read-board', poll: ballot.poll, code: ballot.code });
    page.tell({ type: 'board', voter, code: ballot.code, isListed });
    expect(page.state.step.at).toBe(at);
    if (isListed) expect(page.at('receipt')).toMatchObject({ isListed: true });
  });

  test('goes on with the spare when the poll was voided meanwhile', () => {
    const [page] = sent();
    const spare = exampleVote({
      polls: [{ poll: 'poll-2', part: null, state: 'open', election: '{}' }],
    });
    const { voter } = page.state;
    page.tell({ type: 'info', info: spare }, { type: 'poll-closed', voter });
    expect(page.last()).toEqual({ do: 'find-slip', text: slip, attempt: 0 });
    page.tell(found(voter, spare), { type: 'begin' });
    page.at('summary');
  });
});

describe('a receipt', () => {
  function received(): readonly [Drive, FreshBallot] {
    const [page, ballot] = sent();
    page.tell({ type: 'accepted', voter: page.state.voter, receipt: receiptOf(ballot) });
    return [page, ballot];
  }

  test('tells when the slip was used elsewhere, and not before', () => {
    const [page, { credential }] = received();
    const { voter } = page.state;
    page.tell({ type: 'counter', voter, credential, counter: 1 });
    expect(page.at('receipt').replacedBy).toBeNull();
    page.tell({ type: 'counter', voter, credential: 'other', counter: 9 });
    expect(page.at('receipt').replacedBy).toBeNull();
    page.tell({ type: 'counter', voter, credential, counter: 2 });
    expect(page.at('receipt').replacedBy).toBe(2);
  });

  test('is looked up in the complete list at closing, once', () => {
    const [page, { code, poll }] = received();
    const closed = exampleVote({ state: 'closed' });
    page.tell({ type: 'info', info: closed });
    expect(page.last()).toEqual({ do: 'read-board', poll, code });
    page.tell({ type: 'board', voter: page.state.voter, code, isListed: false });
    expect(page.at('receipt').isListed).toBe(false);
    const asked = page.effects.length;
    page.tell({ type: 'info', info: closed });
    expect(page.effects).toHaveLength(asked);
  });
});

describe('a reload', () => {
  function reload(page: Drive): Drive {
    const kept = readKept(JSON.stringify(keptOf(page.state)));
    if (kept === null) throw new Error('nothing was kept');
    const { state, effects } = restored('hall-1', kept);
    const again = drive(state);
    again.effects.push(...effects);
    return again;
  }

  test('in the middle of marking goes on at the same unit', () => {
    const page = atSummary(info);
    page.tell({ type: 'visit', unit: 1 });
    const again = reload(page);
    again.tell({ type: 'info', info }, found(again.state.voter, info));
    expect(again.at('unit').unit).toBe(1);
    expect(again.state.marks).toEqual([0, 1, 2]);
  });

  test('twice, before the server answers, still knows where', () => {
    const page = atSummary(info);
    page.tell({ type: 'visit', unit: 2 });
    const again = reload(reload(page));
    again.tell({ type: 'info', info }, found(again.state.voter, info));
    expect(again.at('unit').unit).toBe(2);
  });

  test('while a ballot is under way sends that very ballot, after asking for the counter', () => {
    const [page, ballot] = sent();
    const again = reload(page);
    expect(again.effects).toMatchObject([{ do: 'count', ballot: { text: ballot.text } }]);
    const { voter } = again.state;
    again.tell({ type: 'counter', voter, credential: ballot.credential, counter: 0 });
    expect(again.last()).toMatchObject({ do: 'send', ballot: { text: ballot.text } });
  });

  test('at the receipt shows it again', () => {
    const [page, ballot] = sent();
    page.tell({ type: 'accepted', voter: page.state.voter, receipt: receiptOf(ballot) });
    expect(reload(page).at('receipt').receipt.code).toBe(ballot.code);
  });

  test('of a shared tablet finds nothing', () => {
    expect(keptOf(atSummary(info, true).state)).toBeNull();
  });

  test.each([null, '', '{', '{}', '{"is":"marking"}', '{"is":"casting"}', '[]', 'null'])(
    'with %j kept begins anew',
    (text) => {
      expect(readKept(text)).toBeNull();
    },
  );
});
