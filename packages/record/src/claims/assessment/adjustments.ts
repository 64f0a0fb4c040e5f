import {
  type Campaign,
  civilDateOf,
  isWindowOver,
  penaltyOn,
  type StoredAct,
  windowEnd,
} from '@pingyi/core';
import type { Moment } from '../../evidence/tell-story.ts';
import { type ClaimFinding, finding } from '../../report/verdict.ts';
import { isMore, isSamePoints } from './points.ts';

function dayOf({ at }: Pick<StoredAct, 'at'>, { plan }: Campaign) {
  return civilDateOf(at, plan.zone);
}

/** A rule of the scheme, its amount within its cap, the whole time to object, and no other penalty on the fact. */
export function entryFindings({
  act,
  campaign,
}: Moment<'adjustment-entered'>): readonly ClaimFinding[] {
  const { seq } = act;
  const { adjustment, unit, rule: id, kind, amount, source, closes } = act.payload;
  const findings: ClaimFinding[] = [];
  const rule = campaign.scheme.rules.find((each) => each.id === id);
  const cap = rule?.cap ?? null;
  const hasAmount = kind === 'veto' ? amount === null : amount !== null && isMore(amount, '0');
  const isAbove = amount !== null && cap !== null && isMore(amount, cap);
  if (rule?.kind !== kind || !hasAmount || isAbove)
    findings.push(
      finding('adjustment-rule-differs', { adjustment, unit, rule: id, have: amount ?? '-' }, seq),
    );
  if (kind === 'bonus') return findings;
  const need = windowEnd(campaign.plan, 'adjustment', dayOf(act, campaign));
  if (closes === null || closes < need)
    findings.push(
      finding('window-too-short', { adjustment, unit, need, have: closes ?? '-' }, seq),
    );
  if (penaltyOn(campaign, unit, source) !== null)
    findings.push(
      finding('one-fact-punished-twice', { unit, fact: `${source.kind} ${source.ref}` }, seq),
    );
  return findings;
}

/** An objection is late exactly when it came after the window or after the decision. */
export function objectionFindings({
  act,
  campaign,
}: Moment<'adjustment-objected'>): readonly ClaimFinding[] {
  const { adjustment, objection, late } = act.payload;
  const found = campaign.adjustments.get(adjustment);
  if (found === undefined) return [];
  const { closes, decided } = found;
  const isLate = decided !== null || (closes !== null && dayOf(act, campaign) > closes);
  return isLate === late ? [] : [finding('objection-lateness-wrong', { objection }, act.seq)];
}

/** A late objection is reviewed by a person who neither took it in nor entered the adjustment nor decided on it. */
export function lateReviewFindings({
  act,
  campaign,
}: Moment<'adjustment-objection-reviewed'>): readonly ClaimFinding[] {
  const found = campaign.adjustments.get(act.payload.adjustment);
  if (found === undefined) return [];
  const objected = found.objections.find(({ objection }) => objection === act.payload.objection);
  return [found.entered, found.decided, objected].flatMap((mark) =>
    mark?.by === act.actor.account
      ? [finding('own-entry', { act: act.type, account: mark.by }, act.seq, mark.seq)]
      : [],
  );
}

/** What is decided is what was entered, or less of it. */
function isAmountRight(
  outcome: 'upheld' | 'changed' | 'dropped',
  entered: string | null,
  decided: string | null,
): boolean {
  switch (outcome) {
    case 'upheld':
      return isSamePoints(entered, decided);
    case 'changed':
      return entered !== null && decided !== null && isMore(entered, decided);
    case 'dropped':
      return decided === null;
  }
}

/** Decided by a second person, after the unit's time to object, with every objection answered. */
export function decisionFindings({
  act,
  campaign,
}: Moment<'adjustment-decided'>): readonly ClaimFinding[] {
  const { seq, actor } = act;
  const { adjustment, unit, outcome, amount, enteredBy } = act.payload;
  const found = campaign.adjustments.get(adjustment);
  if (found === undefined) return [];
  const { entered, closes, objections } = found;
  const findings: ClaimFinding[] = [];
  if (entered.by === actor.account || enteredBy !== entered.by)
    findings.push(finding('own-entry', { act: act.type, account: entered.by }, seq, entered.seq));
  const today = dayOf(act, campaign);
  const opens = civilDateOf(entered.at, campaign.plan.zone);
  if (closes !== null && !isWindowOver({ opens, closes }, today))
    findings.push(finding('decided-in-window', { adjustment, unit, closes, day: today }, seq));
  const open = objections.filter(({ reply }) => reply === null);
  if (open.length > 0)
    findings.push(
      finding(
        'objection-unanswered',
        { adjustment, unit, objections: open.map(({ objection }) => objection) },
        seq,
        ...open.map((each) => each.seq),
      ),
    );
  if (found.decided !== null || !isAmountRight(outcome, found.amount, amount))
    findings.push(
      finding(
        'decision-differs',
        { adjustment, unit, need: found.amount ?? '-', have: amount ?? '-' },
        seq,
      ),
    );
  return findings;
}
