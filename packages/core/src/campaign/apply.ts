import { type ActOf, isCampaignAct, type StoredAct } from '../acts/act.ts';
import type { ActTypeOf } from '../acts/catalogue.ts';
import {
  adjustmentObjected,
  adjustmentObjectionAnswered,
  adjustmentObjectionReviewed,
} from './assessment/adjustment-objections.ts';
import { adjustmentEntered, adjustmentWithdrawn } from './assessment/adjustments.ts';
import {
  dailyLineReturned,
  dailyLinesConfirmed,
  dailyLinesEntered,
  dailyLineWithdrawn,
} from './assessment/daily-lines.ts';
import { adjustmentDecided } from './assessment/decide-adjustment.ts';
import { type Campaign, newCampaign } from './campaign.ts';
import { calendarChanged } from './commands/change-calendar.ts';
import { planChanged } from './commands/change-plan.ts';
import { schemeChanged } from './commands/change-scheme.ts';
import { hotIssuesChosen } from './commands/choose-hot-issues.ts';
import {
  finalReportAccepted,
  finalReportHandedIn,
  finalReportReturned,
} from './commands/final-report.ts';
import {
  inspectionDeclaredEmpty,
  inspectionFindingsAnnounced,
  inspectionFindingsCompiled,
} from './commands/inspection-findings.ts';
import { unitExempted, unitReadmitted, unitsMerged } from './commands/leave-out-units.ts';
import { commitmentPublished, mobilisationMeetingHeld } from './commands/mobilise.ts';
import { unitOfficersNamed } from './commands/name-unit-officers.ts';
import {
  publicationProposed,
  publicationReturned,
  publicationWithdrawn,
  rulesPublished,
} from './commands/publication.ts';
import {
  selfCheckReportAccepted,
  selfCheckReportHandedIn,
  selfCheckReportReturned,
} from './commands/self-check-report.ts';
import { unitAdded, unitChanged, unitMoved } from './commands/shape-tree.ts';
import { phaseClosed, phaseOpened } from './commands/turn-phases.ts';
import { unitPlanApproved, unitPlanHandedIn, unitPlanReturned } from './commands/unit-plan.ts';
import { collationReported, problemsCollated } from './december/collate-problems.ts';
import { resultFinalised, resultReopened } from './results/finalise.ts';
import { resultObjected, resultObjectionReviewed } from './results/objections.ts';
import { resultNoticePublished } from './results/publish-notice.ts';
import type { Effect } from './rule.ts';
import { talkDecided, talkDisclosed, talkFollowedUp, talkRecorded } from './talks/hold-talks.ts';
import { unitResultAnnounced, voteOpened, voteVoided } from './votes.ts';

type LaterAct = Exclude<ActTypeOf<'campaign'>, 'campaign-created'>;

/** What each type of act makes of a campaign; the compiler proves that none is missing. */
const effects: { readonly [Type in LaterAct]: Effect<Type> } = {
  'calendar-changed': calendarChanged,
  'plan-changed': planChanged,
  'scheme-changed': schemeChanged,
  'publication-proposed': publicationProposed,
  'publication-withdrawn': publicationWithdrawn,
  'publication-returned': publicationReturned,
  'rules-published': rulesPublished,
  'unit-added': unitAdded,
  'unit-changed': unitChanged,
  'unit-moved': unitMoved,
  'units-merged': unitsMerged,
  'unit-exempted': unitExempted,
  'unit-readmitted': unitReadmitted,
  'unit-officers-named': unitOfficersNamed,
  'phase-opened': phaseOpened,
  'phase-closed': phaseClosed,
  'mobilisation-meeting-held': mobilisationMeetingHeld,
  'commitment-published': commitmentPublished,
  'unit-plan-handed-in': unitPlanHandedIn,
  'unit-plan-returned': unitPlanReturned,
  'unit-plan-approved': unitPlanApproved,
  'hot-issues-chosen': hotIssuesChosen,
  'self-check-report-handed-in': selfCheckReportHandedIn,
  'self-check-report-returned': selfCheckReportReturned,
  'self-check-report-accepted': selfCheckReportAccepted,
  'inspection-findings-compiled': inspectionFindingsCompiled,
  'inspection-findings-announced': inspectionFindingsAnnounced,
  'inspection-declared-empty': inspectionDeclaredEmpty,
  'vote-opened': voteOpened,
  'vote-voided': voteVoided,
  'unit-result-announced': unitResultAnnounced,
  'final-report-handed-in': finalReportHandedIn,
  'final-report-returned': finalReportReturned,
  'final-report-accepted': finalReportAccepted,
  'problems-collated': problemsCollated,
  'collation-reported': collationReported,
  'daily-lines-entered': dailyLinesEntered,
  'daily-lines-confirmed': dailyLinesConfirmed,
  'daily-line-returned': dailyLineReturned,
  'daily-line-withdrawn': dailyLineWithdrawn,
  'adjustment-entered': adjustmentEntered,
  'adjustment-objected': adjustmentObjected,
  'adjustment-objection-answered': adjustmentObjectionAnswered,
  'adjustment-objection-reviewed': adjustmentObjectionReviewed,
  'adjustment-decided': adjustmentDecided,
  'adjustment-withdrawn': adjustmentWithdrawn,
  'result-notice-published': resultNoticePublished,
  'result-objected': resultObjected,
  'result-objection-reviewed': resultObjectionReviewed,
  'result-finalised': resultFinalised,
  'result-reopened': resultReopened,
  'talk-decided': talkDecided,
  'talk-recorded': talkRecorded,
  'talk-followed-up': talkFollowedUp,
  'talk-disclosed': talkDisclosed,
};

/**
 * The campaign after one more act of its stream. Pure, and total over acts that a decision returned: an
 * act that does not fit is a fault of the log and throws. Internal acts may be left out (an outside
 * verifier never sees them); what rests on public acts alone is then still right.
 */
export function apply(campaign: Campaign | null, act: ActOf<'campaign'>): Campaign {
  if (act.type === 'campaign-created') {
    if (campaign !== null) throw new Error(`campaign: ${campaign.id} is created twice`);
    return newCampaign(act.payload);
  }
  if (campaign === null) throw new Error(`campaign: ${act.type} before campaign-created`);
  const effect = effects[act.type] as Effect<LaterAct>;
  return effect(campaign, act);
}

/**
 * The campaign that acts amount to, in their order; null when there are none. Acts of other streams are
 * passed over, so the whole log of a campaign and its meetings may be given.
 */
export function replay(acts: Iterable<StoredAct>): Campaign | null {
  let campaign: Campaign | null = null;
  for (const act of acts) if (isCampaignAct(act)) campaign = apply(campaign, act);
  return campaign;
}
