import type { Campaign, CivilDate, Sentence, UnitId } from '@pingyi/core';
import { words } from '../words/talks.ts';

/** Where a proposed talk is. */
export function talkState({ talks }: Campaign, unit: UnitId): Sentence {
  const talk = talks.get(unit);
  if (talk === undefined) return words.undecided;
  if (talk.decided.decision === 'waive') return words.waived;
  return talk.held === null ? words.toHold : words.held;
}

/** A talk whose countermeasures are looked at again. */
export interface FollowUp {
  readonly unit: UnitId;
  readonly day: CivilDate;
}

/** When each talk is followed up next, the earliest first; what needs no more following is left out. */
export function nextFollowUps({ talks }: Campaign): readonly FollowUp[] {
  const next = [...talks].flatMap(([unit, { held, followUps }]): readonly FollowUp[] => {
    if (held === null) return [];
    const newest = followUps.at(-1);
    const day = newest === undefined ? held.followUp : newest.next;
    return day === null ? [] : [{ unit, day }];
  });
  return next.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
