import type { AccountId, UnitId } from '@pingyi/core';
import { describe, expect, it } from 'vitest';
import type { MeetingStory } from '../../../core/src/meeting/testing/meeting-story.ts';
import { stage, twentySheets } from '../../../core/src/meeting/testing/stages.ts';
import { correctionOf, type SheetState, sheetState, sheetsOf } from './sheet-state.ts';

const east = { unit: 'east' as UnitId, part: null };

function stateFor(held: MeetingStory, by: string): SheetState {
  return sheetState(held.meeting(), east, `acc-${by}` as AccountId, by.startsWith('teller'));
}

function entered(one: object, other: object): MeetingStory {
  const held = stage('closed');
  held.act('enter-count', 'teller-1', twentySheets('east', one));
  held.act('enter-count', 'teller-2', twentySheets('east', other));
  return held;
}

const counting = (returned: number) => ({
  returned,
  items: [{ item: 'overall', grades: { satisfied: returned }, abstained: 0, invalid: {} }],
});

describe('a count sheet', () => {
  it('waits for both tellers, each for the own entry', () => {
    const held = stage('closed');
    expect(sheetsOf(held.meeting()).map(({ unit }) => unit)).toEqual(['east', 'west', 'north']);
    expect(stateFor(held, 'teller-1')).toBe('to-enter');
    expect(stateFor(held, 'scrutineer-1')).toBe('full');
    held.act('enter-count', 'teller-1', twentySheets('east'));
    expect([stateFor(held, 'teller-1'), stateFor(held, 'teller-2')]).toEqual(['mine', 'to-enter']);
  });

  it('goes to a third person where the tellers never agree', () => {
    const held = entered(counting(19), counting(18));
    for (const by of ['teller-1', 'teller-2', 'scrutineer-1'])
      expect(stateFor(held, by)).toBe('differ');
    const decision = { ...twentySheets('east', counting(19)), reason: '第二人漏数一张' };
    held.act('decide-count', 'scrutineer-1', decision);
    expect(stateFor(held, 'teller-1')).toBe('to-sign');
  });

  it('is never offered for signing when more came back than were issued, whoever agrees or decides', () => {
    expect(stateFor(entered(counting(21), counting(21)), 'teller-1')).toBe('exceeds');
    const held = entered(counting(21), counting(20));
    held.act('decide-count', 'scrutineer-1', {
      ...twentySheets('east', counting(21)),
      reason: '多出一张不是本场的票',
    });
    expect(stateFor(held, 'teller-1')).toBe('exceeds');
  });

  it('is done once it is signed', () => {
    expect(stateFor(stage('sheets'), 'teller-2')).toBe('signed');
  });

  it('is signed anew once a third person counted otherwise, for the reason that was given', () => {
    const held = stage('sheets');
    const sheet = held.meeting().paper.counts.get('east ')?.sheet;
    const decision = { ...twentySheets('east', counting(19)), reason: '复核少一张' };
    held.act('decide-count', 'scrutineer-1', decision);
    expect(stateFor(held, 'teller-1')).toBe('to-correct');
    expect(correctionOf(held.meeting(), east, held.story.acts)).toEqual({
      supersedes: sheet?.seq,
      reason: '复核少一张',
    });
    const same = { ...twentySheets('west'), reason: '复核无误' };
    held.act('decide-count', 'scrutineer-1', same);
    const west = { unit: 'west' as UnitId, part: null };
    expect(sheetState(held.meeting(), west, 'acc-teller-1' as AccountId, true)).toBe('signed');
  });
});
