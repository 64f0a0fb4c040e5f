import { describe, expect, test } from 'vitest';
import { atSummary, ballotOf, drive, found, makes, slip, withSlip } from '../testing/drive.ts';
import { exampleElection, exampleVote } from '../testing/example-vote.ts';
import { completeMarks } from './state.ts';

const info = exampleVote();

describe('a slip', () => {
  test('typed wrong says what is wrong, and may be typed again', () => {
    const page = drive();
    page.tell({ type: 'type-slip', text: 'x' });
    expect(page.last()).toEqual({ do: 'read-slip', text: 'x' });
    page.tell({ type: 'slip-fault', voter: 1, fault: { code: 'slip-mistyped' } });
    expect(page.at('slip').fault).toEqual({ code: 'slip-mistyped' });
    page.tell({ type: 'slip-read', voter: page.state.voter, text: slip });
    expect(page.state.slip).toEqual({ is: 'read', text: slip });
  });

  test('waits for the opening, and is looked for the moment the vote opens', () => {
    const page = drive();
    const before = exampleVote({
      state: 'before',
      polls: [{ poll: 'poll-1', part: null, state: 'ready', election: '{}' }],
    });
    page.tell({ type: 'info', info: before }, { type: 'slip-read', voter: 1, text: slip });
    page.at('start');
    expect(page.effects).toEqual([]);
    page.tell({ type: 'info', info });
    expect(page.effects).toEqual([{ do: 'find-slip', text: slip, attempt: 0 }]);
    page.tell({ type: 'info', info });
    expect(page.effects).toHaveLength(1);
  });

  test('that no list has is named as such and forgotten', () => {
    const page = drive();
    page.tell({ type: 'info', info }, { type: 'slip-read', voter: 1, text: slip });
    page.tell({ type: 'slip-unknown', voter: page.state.voter });
    expect(page.at('ended').ending).toEqual({ is: 'slip-unknown' });
    expect(page.state.slip).toBeNull();
  });

  test('is asked for again, later each time, while the server is gone', () => {
    const page = drive();
    page.tell({ type: 'info', info }, { type: 'slip-read', voter: 1, text: slip });
    page.tell({ type: 'slip-unasked', voter: page.state.voter, attempt: 0 });
    page.tell({ type: 'slip-unasked', voter: page.state.voter, attempt: 1 });
    expect(page.last()).toEqual({ do: 'find-slip', text: slip, attempt: 2 });
  });

  test('scanned again keeps what was marked; another one begins anew', () => {
    const page = withSlip(info);
    page.tell({ type: 'begin' }, { type: 'mark', question: 0, answer: 2 });
    page.tell({ type: 'slip-read', voter: page.state.voter, text: slip });
    expect(page.state.marks[0]).toBe(2);
    page.tell({ type: 'slip-read', voter: page.state.voter, text: 'other' });
    expect(page.state.marks).toEqual([]);
    expect(page.state.slip).toEqual({ is: 'read', text: 'other' });
  });

  test.each([
    ['another grade at a place', { answers: ['满意', '一般', '比较满意', '不满意', '弃权'] }],
    ['one answer too many', { answers: ['满意', '比较满意', '一般', '不满意', '弃权', '好'] }],
  ])('whose election has %s lets nobody vote', (_, part) => {
    const page = drive();
    page.tell({ type: 'info', info }, { type: 'slip-read', voter: 1, text: slip });
    const [first = { question: '', answers: [] }, ...rest] = exampleElection(info);
    const election = [{ ...first, ...part }, ...rest];
    const { voter } = page.state;
    page.tell({ ...found(voter, info), election } as never);
    expect(page.at('ended').ending).toEqual({ is: 'election-differs' });
    expect(page.state.slip).toBeNull();
  });
});

describe('marking', () => {
  test('goes on to the next unit only when this one is marked', () => {
    const page = withSlip(exampleVote({}, 2, 2));
    page.tell({ type: 'begin' }, { type: 'next' });
    expect(page.at('unit')).toEqual({ at: 'unit', unit: 0, showsMissing: true });
    page.tell({ type: 'mark', question: 0, answer: 0 }, { type: 'next' });
    expect(page.at('unit').unit).toBe(0);
    page.tell({ type: 'mark', question: 1, answer: 4 }, { type: 'next' });
    expect(page.at('unit')).toEqual({ at: 'unit', unit: 1, showsMissing: false });
  });

  test('passes over marks that are not on the screen', () => {
    const page = withSlip(info);
    page.tell({ type: 'begin' });
    page.tell({ type: 'mark', question: 1, answer: 0 }, { type: 'mark', question: 0, answer: 5 });
    expect(page.state.marks.some((mark) => mark !== null)).toBe(false);
  });

  test('from the summary changes one unit and comes straight back', () => {
    const page = atSummary(info);
    page.tell({ type: 'visit', unit: 0 }, { type: 'mark', question: 0, answer: 3 });
    page.tell({ type: 'next' });
    page.at('summary');
    expect(page.last()).toMatchObject({ do: 'make', marks: [3, 1, 2] });
  });

  test('never reaches the summary with an answer missing, not by the forward button either', () => {
    const page = withSlip(info);
    page.tell({ type: 'went-to', place: 'summary' });
    expect(page.at('unit')).toEqual({ at: 'unit', unit: 0, showsMissing: true });
    expect(page.effects.some((effect) => effect.do === 'make')).toBe(false);
  });

  test('follows the back button from screen to screen', () => {
    const page = atSummary(info);
    page.tell({ type: 'went-to', place: { unit: 2 } });
    expect(page.at('unit').unit).toBe(2);
    page.tell({ type: 'go-back' }, { type: 'go-back' }, { type: 'go-back' });
    page.at('start');
    expect(completeMarks(page.state)).toEqual([0, 1, 2]);
  });

  test('ends when the vote closes, and nothing of it is left', () => {
    const page = atSummary(info);
    page.tell({ type: 'info', info: exampleVote({ state: 'closed' }) });
    expect(page.at('ended').ending).toEqual({ is: 'closed' });
    expect([page.state.slip, page.state.marks]).toEqual([null, []]);
  });

  test('keeps the marks when the poll was voided and its spare opened', () => {
    const page = atSummary(info);
    const spare = exampleVote({
      polls: [{ poll: 'poll-2', part: null, state: 'open', election: '{}' }],
    });
    page.tell({ type: 'info', info: spare });
    page.at('start');
    expect(page.last()).toEqual({ do: 'find-slip', text: slip, attempt: 0 });
    page.tell(found(page.state.voter, spare), { type: 'begin' });
    page.at('summary');
    expect(page.last()).toMatchObject({ do: 'make', poll: 'poll-2', marks: [0, 1, 2] });
  });
});

describe('a ballot', () => {
  test('made for other marks is passed over', () => {
    const page = atSummary(info);
    const late = makes(page, ballotOf(info));
    page.tell({ type: 'visit', unit: 0 }, { type: 'mark', question: 0, answer: 4 });
    page.tell({ type: 'next' }, late);
    expect(page.at('summary').ballot).toBeNull();
  });

  test('that is tested is never cast: the summary makes another', () => {
    const page = atSummary(info);
    const first = ballotOf(info);
    page.tell({ type: 'test' });
    page.at('summary');
    page.tell(makes(page, first), { type: 'test' });
    expect(page.at('test').code).toBe(first.code);
    expect(page.last()).toMatchObject({ do: 'reveal', ballot: first });
    page.tell({ type: 'cast' });
    page.at('test');
    page.tell({ type: 'end-test' });
    expect(page.at('summary').ballot).toBeNull();
    // The worker's answer to an earlier request, come late, must not bring the tested one back.
    const second = ballotOf(info);
    page.tell(makes(page, second), { type: 'cast' });
    expect(page.last()).toMatchObject({ do: 'send', ballot: { code: second.code } });
  });

  test('that cannot be made says so and ends the visit', () => {
    const page = atSummary(info);
    page.tell({ type: 'broken', voter: page.state.voter, detail: 'no worker' });
    expect(page.at('ended').ending).toEqual({ is: 'cannot-encrypt', detail: 'no worker' });
  });
});

describe('a shared tablet', () => {
  test('forgets everything when it is handed on, and what comes late is passed over', () => {
    const page = atSummary(info, true);
    const late = makes(page, ballotOf(info));
    page.tell({ type: 'hand-on' });
    expect(page.at('slip').fault).toBeNull();
    expect([page.state.slip, page.state.marks]).toEqual([null, []]);
    page.tell({ type: 'slip-read', voter: page.state.voter, text: 'next' }, late);
    expect(page.state.slip).toEqual({ is: 'read', text: 'next' });
    page.at('start');
  });

  test('warns, then clears itself when nobody touches it', () => {
    const page = atSummary(info, true);
    page.tell({ type: 'idle', isOver: false });
    expect(page.state.isIdle).toBe(true);
    page.tell({ type: 'stay' });
    expect(page.state.isIdle).toBe(false);
    page.tell({ type: 'idle', isOver: false }, { type: 'idle', isOver: true });
    page.at('slip');
    expect(page.state.isIdle).toBe(false);
  });

  test('is not cleared while a ballot is under way', () => {
    const page = atSummary(info, true);
    page.tell(makes(page, ballotOf(info)), { type: 'cast' });
    page.tell({ type: 'idle', isOver: true }, { type: 'hand-on' });
    page.at('casting');
  });

  test('only: a phone is never cleared for being left alone', () => {
    const page = atSummary(info);
    page.tell({ type: 'idle', isOver: true }, { type: 'hand-on' });
    page.at('summary');
  });
});
