import { checklistOf, type UnitId } from '@pingyi/core';
import { describe, expect, it } from 'vitest';
import { findingsOf, shanghai } from '../../../core/src/campaign/testing/story.ts';
import { startStep } from '../../../core/src/meeting/testing/hold.ts';
import type { MeetingStory } from '../../../core/src/meeting/testing/meeting-story.ts';
import { poll, stage } from '../../../core/src/meeting/testing/stages.ts';
import { type NextPress, nextPress } from './next-press.ts';

function nextOf(held: MeetingStory): NextPress {
  const [meeting, campaign] = [held.meeting(), held.story.campaign()];
  const now = shanghai(held.story.now());
  return nextPress(meeting, campaign, checklistOf(meeting, { campaign, others: [] }, now));
}

/** What a chair who only ever presses the one thing presses, as steps with their units. */
function pressOn(held: MeetingStory): string {
  const next = nextOf(held);
  switch (next.kind) {
    case 'start': {
      const body = { step: next.step.id, unit: next.unit, speaker: 'person-1' };
      held.act('start-step', 'chair', body);
      break;
    }
    case 'end': {
      const body = { step: next.step.id, unit: next.unit, minutes: null };
      held.act('end-step', 'chair', body);
      break;
    }
    case 'findings':
      held.story.act('announce-findings', 'chair', findingsOf(next.unit));
      break;
    default:
      break;
  }
  return next.kind;
}

describe('the one next press', () => {
  it('leads through every step before the vote, and skips none', () => {
    const held = stage('atDesk');
    const pressed: string[] = [];
    while (nextOf(held).kind !== 'open-vote' && pressed.length < 100) pressed.push(pressOn(held));
    // Three units in three steps, findings once a unit, and the step of the vote.
    expect(pressed.filter((kind) => kind === 'start')).toHaveLength(3 * 3 + 1);
    expect(pressed.filter((kind) => kind === 'findings')).toHaveLength(3);
    expect(held.meeting().running).toBe('voting ');
  });

  it('asks for findings inside the vote, where a plan has no step for them', () => {
    const held = stage('ready');
    expect(nextOf(held)).toEqual({ kind: 'open-vote' });
    const campaign = held.story.campaign();
    const findings = new Map(campaign.findings);
    findings.delete('west' as UnitId);
    expect(nextPress(held.meeting(), { ...campaign, findings }, [])).toEqual({
      kind: 'findings',
      unit: 'west',
    });
  });

  it('closes what is open, then waits for counting and confirmation before anything is announced', () => {
    expect(nextOf(stage('open'))).toEqual({ kind: 'close-vote' });
    const held = stage('closed');
    expect(nextOf(held)).toMatchObject({ kind: 'start', step: { id: 'result' } });
    startStep(held, 'result');
    expect(nextOf(held)).toEqual({ kind: 'wait' });
    const counted = stage('counted');
    startStep(counted, 'result');
    expect(nextOf(counted)).toEqual({ kind: 'wait' });
    expect(nextOf(stage('announcing'))).toEqual({ kind: 'announce', unit: 'east' });
  });

  it('goes back to opening after a poll was voided, and to the end once the vote was given up', () => {
    const held = stage('open');
    held.act('void-poll', 'chair', { poll, ballots: 3, reason: '设备故障' });
    // The box of papers is still open, and is closed first.
    expect(nextOf(held)).toEqual({ kind: 'close-vote' });
    held.act('void-vote', 'chair', { polls: [], reason: '停电' });
    expect(nextOf(held)).toMatchObject({ kind: 'end', step: { id: 'voting' } });
    pressOn(held);
    expect(nextOf(held)).toEqual({ kind: 'finish' });
  });

  it('is none once the meeting was called off', () => {
    const held = stage('planned');
    held.act('call-off-meeting', 'office', { reason: '台风' });
    expect(nextOf(held)).toEqual({ kind: 'over' });
  });
});
