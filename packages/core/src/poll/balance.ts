import { actDigestOf } from '../acts/digest.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { deskOf, partsServed } from '../meeting/presence.ts';
import { partKey, partsOf } from './poll.ts';

/**
 * The balance of slips and of the desk as it is now: `printed = voided + drawn` for each part of the
 * electorate, and `drawn + links + papers + declined = signed in` for the
 * meeting.
 */
export interface Balance {
  readonly parts: readonly {
    readonly part: string | null;
    readonly printed: number;
    readonly voided: number;
    readonly drawn: number;
  }[];
  readonly drawn: number;
  readonly links: number;
  readonly papers: number;
  readonly declined: number;
  readonly signedIn: number;
}

/** What scrutineers find and sign. Numbers of slips and persons. */
export function balanceOf(meeting: Meeting): Balance {
  const { electronic } = meeting;
  const parts = partsOf(electronic)
    .map((part) => {
      const slips = electronic.slips.get(partKey(part));
      const { printed = 0, voided = null } = slips ?? {};
      return { part, printed, voided: voided?.slips ?? 0, drawn: deskOf(meeting, part).drawn };
    })
    .filter(({ printed, drawn }) => printed > 0 || drawn > 0);
  const { drawn, links, papers, declined, signedIn } = deskOf(meeting);
  return { parts, drawn, links, papers, declined, signedIn };
}

/** The equations that do not hold, with their numbers. */
export function imbalances(balance: Balance): readonly CampaignReason[] {
  const { parts, drawn, links, papers, declined, signedIn } = balance;
  const reasons: CampaignReason[] = [];
  for (const { part, printed, voided, drawn: taken } of parts)
    if (printed !== voided + taken)
      reasons.push({
        code: 'slips-unbalanced',
        facts: {
          part: partKey(part),
          printed,
          voided,
          drawn: taken,
          need: printed,
          have: voided + taken,
        },
      });
  const have = drawn + links + papers + declined;
  if (have !== signedIn)
    reasons.push({
      code: 'desk-unbalanced',
      facts: { drawn, links, papers, declined, need: signedIn, have },
    });
  return reasons;
}

/** Parts in which slips were drawn and whose box was not voided. */
export function unvoidedBoxes(meeting: Meeting): readonly CampaignReason[] {
  return partsServed(meeting, 'slip', 'tablet')
    .filter((part) => (meeting.electronic.slips.get(partKey(part))?.voided ?? null) === null)
    .map((part) => ({
      code: 'box-unvoided' as const,
      facts: { part: partKey(part), need: 1, have: 0 },
    }));
}

/** The signed balance says what the meeting's acts say now. */
export function isBalanceCurrent(meeting: Meeting): boolean {
  const { balance } = meeting.electronic;
  if (balance === null) return false;
  const { seq: _, at: __, explanation: ___, ...signed } = balance;
  return actDigestOf(signed) === actDigestOf(balanceOf(meeting));
}
