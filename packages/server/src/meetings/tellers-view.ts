import { countKey, type Meeting, type StoredAct } from '@pingyi/core';
import type { Identity } from '../access/identity.ts';
import { rightList } from '../access/rights/list.ts';

/** Who reads a meeting. */
type Reader = Pick<Identity, 'account' | 'grants'>;

/** Whoever reads meetings for nothing but the work at the desk. */
function isOnlyAtTheDesk({ grants }: Reader): boolean {
  const { roles } = rightList['read-meetings'];
  const reading = grants.filter(({ role }) => roles.includes(role));
  return reading.every(({ role }) => role === 'desk');
}

/**
 * Whether somebody may see an act of a meeting now: a teller's entry is shown to that teller only until the
 * other one's is there, so that both count without knowing (docs/decisions/0022), and what is counted is
 * nothing for the desk.
 */
export function maySee(act: StoredAct, meeting: Meeting, reader: Reader): boolean {
  if (act.type !== 'count-entered' && act.type !== 'count-decided') return true;
  if (isOnlyAtTheDesk(reader)) return false;
  if (act.type === 'count-decided' || act.actor.account === reader.account) return true;
  const { unit, part } = act.payload;
  const count = meeting.paper.counts.get(countKey(unit, part));
  return count !== undefined && count.entries.length > 1;
}
