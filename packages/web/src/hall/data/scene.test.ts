import { describe, expect, it } from 'vitest';
import { sceneOf } from './scene.ts';
import type { ShownMeeting } from './screen.ts';

const steps = [
  ['report', 'unit', null],
  ['voting', 'meeting', 'vote'],
  ['result', 'meeting', 'result'],
  ['expertComment', 'meeting', null],
  ['statement', 'unit', null],
].map(([id, of, holds]) => ({ id, of, holds }));

function meeting(change: object, vote: object = {}): { readonly meeting: ShownMeeting } {
  const shown = {
    calledOff: null,
    ended: null,
    running: null,
    results: [],
    steps,
    vote: { state: 'unopened', isInterrupted: false, ...vote },
    ...change,
  };
  return { meeting: shown as unknown as ShownMeeting };
}

const at = (step: string, unit: string | null = null) => ({ running: { step, unit, since: '' } });

describe('the scene of the hall’s screen', () => {
  it('welcomes before the first step, and follows the steps', () => {
    expect(sceneOf(meeting({}))).toEqual({ kind: 'welcome' });
    expect(sceneOf(meeting(at('report', 'east')))).toEqual({
      kind: 'step',
      step: 'report',
      unit: 'east',
    });
    expect(sceneOf(meeting(at('expertComment'))).kind).toBe('step');
    expect(sceneOf(meeting(at('statement', 'east'))).kind).toBe('statement');
  });

  it('shows how to vote, then the turnout, then the code of the close', () => {
    expect(sceneOf(meeting(at('voting')))).toEqual({ kind: 'howToVote' });
    expect(sceneOf(meeting(at('voting'), { state: 'open' }))).toEqual({ kind: 'voting' });
    expect(sceneOf(meeting(at('voting'), { state: 'closed' }))).toEqual({ kind: 'counting' });
  });

  it('goes back to how to vote when a poll was voided and is to be repeated', () => {
    const scene = sceneOf(meeting(at('voting'), { state: 'closed', isInterrupted: true }));
    expect(scene).toEqual({ kind: 'howToVote' });
  });

  it('keeps the code of the close on the wall until the first result is announced', () => {
    expect(sceneOf(meeting(at('result'), { state: 'closed' }))).toEqual({ kind: 'counting' });
    const announced = { ...at('result'), results: [{}] };
    expect(sceneOf(meeting(announced, { state: 'closed' }))).toEqual({ kind: 'results' });
    expect(sceneOf(meeting({ results: [{}] }, { state: 'closed' }))).toEqual({ kind: 'results' });
  });

  it('ends, or was never held', () => {
    expect(sceneOf(meeting({ ended: 'now' })).kind).toBe('ended');
    expect(sceneOf(meeting({ calledOff: 'now', ...at('report') })).kind).toBe('calledOff');
  });
});
