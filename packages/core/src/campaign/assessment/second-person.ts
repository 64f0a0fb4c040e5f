import type { AccountId } from '../../acts/values.ts';
import type { Campaign, MarkBy } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import type { NamedThing } from '../results/reasons.ts';

/** Whoever entered a thing does not decide on it. */
export function isSecondPerson(
  enteredBy: AccountId,
  account: AccountId,
  thing: NamedThing,
  id: string,
): readonly CampaignReason[] {
  if (enteredBy !== account) return [];
  return [{ code: 'own-entry', facts: { thing, id, account } }];
}

function returned(
  marks: Iterable<{ readonly enteredBy: AccountId; readonly settled: MarkBy | null }>,
  author: AccountId,
  account: AccountId,
): readonly CampaignReason[] {
  for (const { enteredBy, settled } of marks)
    if (enteredBy === account && settled?.by === author)
      return [{ code: 'mutual-confirmation', facts: { account, other: author, seq: settled.seq } }];
  return [];
}

/**
 * Two people do not decide on each other's adjustments: who had an entry of his own decided by somebody does
 * not decide on an entry of that person (docs/decisions/0191).
 */
export function isNoMutualDecision(
  { adjustments }: Campaign,
  author: AccountId,
  account: AccountId,
): readonly CampaignReason[] {
  const marks = [...adjustments.values()].map(({ entered, decided }) => ({
    enteredBy: entered.by,
    settled: decided,
  }));
  return returned(marks, author, account);
}

/** The same of daily lines, where it is no refusal but a warning. */
export function mutualConfirmation(
  { dailyLines }: Campaign,
  author: AccountId,
  account: AccountId,
): readonly CampaignReason[] {
  const marks = [...dailyLines.values()].flatMap((lines) =>
    lines.map(({ enteredBy, confirmed }) => ({ enteredBy, settled: confirmed })),
  );
  return returned(marks, author, account);
}
