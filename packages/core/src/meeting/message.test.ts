import { describe, expect, it } from 'vitest';
import type { StoredAct } from '../acts/act.ts';
import type { Draft } from '../acts/draft.ts';
import { isSigned, officerMessage } from './message.ts';
import { openingOf } from './testing/hold.ts';
import type { MeetingStory } from './testing/meeting-story.ts';
import { stage } from './testing/stages.ts';

/** The messages that an outsider rebuilds from the acts of the record. */
function rebuilt(held: MeetingStory, acts: readonly StoredAct[]): readonly string[] {
  const drafts: readonly Draft[] = acts;
  return drafts.filter(isSigned).map((act) => officerMessage(held.meeting().id, act));
}

const unsigned = (held: MeetingStory) => {
  const { polls } = openingOf(held);
  return { polls: polls.map((each) => ({ ...each, signatures: [] })), signatures: [] };
};

describe('what there is to sign', () => {
  it('is known before anybody signs, and is what the acts of the record say', () => {
    const held = stage('ready');
    const before = held.toSign('open-vote', 'chair', unsigned(held));
    const acts = held.act('open-vote', 'chair', openingOf(held));
    expect(before).toEqual({ ok: true, messages: rebuilt(held, acts) });
    expect(rebuilt(held, acts)).toHaveLength(2);
    const [totals] = rebuilt(held, acts).map((text) => JSON.parse(text) as object);
    expect(totals).toMatchObject({
      format: 'pingyi-officer/1',
      act: 'vote-opened',
      meeting: 'stations',
      payload: { present: 100, desk: { signedIn: 100, drawn: 80, papers: 20 } },
    });
  });

  it('is nothing while another condition is unmet: then the conditions are named', () => {
    const held = stage('ready');
    held.act('record-leaving', 'office', { person: 'p1' });
    const answer = held.toSign('open-vote', 'chair', unsigned(held));
    expect(answer.ok ? [] : answer.unmet.map(({ code }) => code)).toEqual([
      'panel-too-small',
      'share-too-low',
    ]);
    const stranger = held.toSign('open-vote', 'office', unsigned(held));
    expect(stranger.ok ? [] : stranger.unmet.map(({ code }) => code)).toEqual(['role-may-not']);
  });

  it('is nothing for a command without signatures', () => {
    const held = stage('ready');
    expect(held.toSign('record-leaving', 'office', { person: 'p1' })).toEqual({
      ok: true,
      messages: [],
    });
  });
});
