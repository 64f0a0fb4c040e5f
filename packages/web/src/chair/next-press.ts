import {
  type Campaign,
  type ChecklistEntry,
  dueTurns,
  isTurnHeld,
  type Meeting,
  type Milestone,
  type PlanStep,
  runningTurn,
  type UnitId,
  unitsToHear,
} from '@pingyi/core';

/** The one thing that comes next in a meeting, as far as its acts tell. */
export type NextPress =
  | { readonly kind: 'start'; readonly step: PlanStep; readonly unit: UnitId | null }
  | { readonly kind: 'findings'; readonly unit: UnitId }
  | { readonly kind: 'open-vote' }
  | { readonly kind: 'close-vote' }
  /** Officers decrypt, count or confirm; the chair only sees how far they are. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'announce'; readonly unit: UnitId }
  | { readonly kind: 'end'; readonly step: PlanStep; readonly unit: UnitId | null }
  | { readonly kind: 'finish' }
  | { readonly kind: 'over' };

/** The step of the plan in which findings are announced; the vote's gate asks for it in any case. */
const findingsStep = 'findings';

function isMet(checklist: readonly ChecklistEntry[], milestone: Milestone): boolean {
  const entry = checklist.find((each) => each.milestone === milestone);
  return entry === undefined || entry.unmet.length === 0;
}

function areFindingsAnnounced(campaign: Campaign, unit: UnitId): boolean {
  return (campaign.findings.get(unit)?.announced ?? null) !== null;
}

function nextOfVote(meeting: Meeting, campaign: Campaign): NextPress | null {
  const { state, isInterrupted, givenUp } = meeting.vote;
  if (state === 'open') return { kind: 'close-vote' };
  if (givenUp !== null || (state === 'closed' && !isInterrupted)) return null;
  const unit = unitsToHear(meeting, campaign).find((id) => !areFindingsAnnounced(campaign, id));
  return unit === undefined ? { kind: 'open-vote' } : { kind: 'findings', unit };
}

function nextOfResult(
  meeting: Meeting,
  campaign: Campaign,
  checklist: readonly ChecklistEntry[],
): NextPress | null {
  if (meeting.vote.givenUp !== null) return null;
  const unit = unitsToHear(meeting, campaign).find((id) => !meeting.announced.has(id));
  if (unit === undefined) return null;
  return isMet(checklist, 'resultAnnounced') ? { kind: 'announce', unit } : { kind: 'wait' };
}

/** What the running step still needs before it may end; null when nothing does. */
function nextInside(
  step: PlanStep,
  unit: UnitId | null,
  meeting: Meeting,
  campaign: Campaign,
  checklist: readonly ChecklistEntry[],
): NextPress | null {
  if (step.holds === 'vote') return nextOfVote(meeting, campaign);
  if (step.holds === 'result') return nextOfResult(meeting, campaign, checklist);
  if (step.id === findingsStep && unit !== null && !areFindingsAnnounced(campaign, unit))
    return { kind: 'findings', unit };
  return null;
}

/**
 * The one obvious next press. Steps come in the order of the plan; a chair who hears unit by unit starts
 * another turn from the agenda. Nothing here decides anything: every press goes through core's gates.
 *
 * @param checklist of core, for the same meeting
 */
export function nextPress(
  meeting: Meeting,
  campaign: Campaign,
  checklist: readonly ChecklistEntry[],
): NextPress {
  if (meeting.calledOff !== null || meeting.ended !== null) return { kind: 'over' };
  const running = runningTurn(meeting);
  if (running !== null) {
    const { unit } = running;
    const step = campaign.plan.steps.find(({ id }) => id === running.step);
    if (step === undefined) throw new Error(`the plan has no step ${running.step}`);
    return nextInside(step, unit, meeting, campaign, checklist) ?? { kind: 'end', step, unit };
  }
  if (meeting.vote.givenUp !== null) return { kind: 'finish' };
  const due = dueTurns(meeting, campaign).find((turn) => !isTurnHeld(meeting, turn));
  return due === undefined ? { kind: 'finish' } : { kind: 'start', ...due };
}
