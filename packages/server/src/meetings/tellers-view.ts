import { countKey, type Meeting, type StoredAct } from '@pingyi/core';

/**
 * Whether somebody may see an act of a meeting now: a teller's entry is shown to that teller only until the
 * other one's is there, so that both count without knowing (docs/decisions/0022).
 */
export function maySee(act: StoredAct, meeting: Meeting, account: string): boolean {
  if (act.type !== 'count-entered' || act.actor.account === account) return true;
  const { unit, part } = act.payload;
  const count = meeting.paper.counts.get(countKey(unit, part));
  return count !== undefined && count.entries.length > 1;
}
