import type { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';
import { accountEntries } from './entries/accounts.ts';
import { adjustmentEntries } from './entries/adjustments.ts';
import { broadcastPlanned } from './entries/broadcast.ts';
import { collationEntries } from './entries/collation.ts';
import {
  closingCovered,
  decryptionAccepted,
  pollClosed,
  pollResult,
  pollTallied,
  pollVoided,
  resultConfirmed,
  voteClosed,
} from './entries/count.ts';
import { dailyAssessmentEntries } from './entries/daily-assessment.ts';
import { unitResultAnnounced, voteOpened, voteVoided } from './entries/evaluation.ts';
import {
  finalReportAccepted,
  finalReportHandedIn,
  finalReportReturned,
} from './entries/feedback.ts';
import {
  inspectionDeclaredEmpty,
  inspectionFindingsAnnounced,
  inspectionFindingsCompiled,
} from './entries/inspection.ts';
import { linksRegistered, representativesRegistered } from './entries/links.ts';
import {
  meetingCalledOff,
  meetingChanged,
  meetingEnded,
  meetingOfficersNamed,
  meetingPlanned,
  officerKeyListed,
} from './entries/meeting.ts';
import {
  commitmentPublished,
  mobilisationMeetingHeld,
  unitPlanApproved,
  unitPlanHandedIn,
  unitPlanReturned,
} from './entries/mobilisation.ts';
import { opinionsPublished } from './entries/opinions.ts';
import { countDecided, countEntered, countSheetSigned, paperVoided } from './entries/paper.ts';
import { phaseClosed, phaseOpened } from './entries/phases.ts';
import {
  ballotsTested,
  boxVoided,
  pollKeysReady,
  pollOpened,
  pollsDrafted,
  slipBalanceSigned,
  slipsMade,
  testDecryptionMade,
  trusteeKeyRegistered,
} from './entries/poll.ts';
import {
  invitationWithdrawn,
  panelAppointed,
  representativeLeft,
  representativeRecused,
  representativeReturned,
  representativeServed,
  representativeSignedIn,
  representativesInvited,
  signInWithdrawn,
} from './entries/presence.ts';
import {
  calendarChanged,
  campaignCreated,
  planChanged,
  publicationProposed,
  publicationReturned,
  publicationWithdrawn,
  rulesPublished,
  schemeChanged,
} from './entries/rules.ts';
import {
  hotIssuesChosen,
  selfCheckReportAccepted,
  selfCheckReportHandedIn,
  selfCheckReportReturned,
} from './entries/self-check.ts';
import {
  minutesNoted,
  promiseMade,
  questionAnswered,
  questionAsked,
  stepEnded,
  stepReopened,
  stepStarted,
} from './entries/steps.ts';
import { talkEntries } from './entries/talks.ts';
import {
  unitAdded,
  unitChanged,
  unitExempted,
  unitMoved,
  unitOfficersNamed,
  unitReadmitted,
  unitsMerged,
} from './entries/units.ts';
import { yearResultEntries } from './entries/year-result.ts';
import type { ActEntry, StreamPrefix } from './entry.ts';

const entries = [
  campaignCreated,
  calendarChanged,
  planChanged,
  schemeChanged,
  publicationProposed,
  publicationWithdrawn,
  publicationReturned,
  rulesPublished,
  unitAdded,
  unitChanged,
  unitMoved,
  unitsMerged,
  unitExempted,
  unitReadmitted,
  unitOfficersNamed,
  phaseOpened,
  phaseClosed,
  mobilisationMeetingHeld,
  commitmentPublished,
  unitPlanHandedIn,
  unitPlanReturned,
  unitPlanApproved,
  hotIssuesChosen,
  selfCheckReportHandedIn,
  selfCheckReportReturned,
  selfCheckReportAccepted,
  inspectionFindingsCompiled,
  inspectionFindingsAnnounced,
  inspectionDeclaredEmpty,
  meetingPlanned,
  meetingChanged,
  meetingCalledOff,
  broadcastPlanned,
  meetingOfficersNamed,
  officerKeyListed,
  representativesInvited,
  panelAppointed,
  invitationWithdrawn,
  representativeRecused,
  pollsDrafted,
  trusteeKeyRegistered,
  pollKeysReady,
  slipsMade,
  linksRegistered,
  representativesRegistered,
  representativeSignedIn,
  signInWithdrawn,
  representativeLeft,
  representativeReturned,
  representativeServed,
  stepStarted,
  stepEnded,
  stepReopened,
  minutesNoted,
  questionAsked,
  questionAnswered,
  promiseMade,
  boxVoided,
  slipBalanceSigned,
  testDecryptionMade,
  ballotsTested,
  voteOpened,
  pollOpened,
  voteClosed,
  pollClosed,
  pollVoided,
  paperVoided,
  voteVoided,
  closingCovered,
  pollTallied,
  decryptionAccepted,
  pollResult,
  countEntered,
  countDecided,
  countSheetSigned,
  resultConfirmed,
  unitResultAnnounced,
  opinionsPublished,
  meetingEnded,
  finalReportHandedIn,
  finalReportReturned,
  finalReportAccepted,
  ...collationEntries,
  ...dailyAssessmentEntries,
  ...adjustmentEntries,
  ...yearResultEntries,
  ...talkEntries,
  ...accountEntries,
] as const;

type Entry = (typeof entries)[number];

/** Every type of act there is. */
export type ActType = Entry['type'];

/** The types of act of one kind of stream. */
export type ActTypeOf<Stream extends StreamPrefix> = Extract<
  Entry,
  { readonly stream: Stream }
>['type'];

/** The payload of a type of act. */
export type PayloadOf<Type extends ActType> = DeepReadonly<
  z.output<Extract<Entry, { readonly type: Type }>['payload']>
>;

/**
 * The catalogue of acts: each type once, in the order of a campaign's year. Types, the reader of stored
 * acts, the history page and `docs/acts.md` all follow from it.
 */
export const catalogue: readonly ActEntry<ActType>[] = entries;

const byType = new Map(catalogue.map((entry) => [entry.type as string, entry] as const));

/** The entry of a type of act. */
export function entryOf(type: ActType): ActEntry<ActType> {
  const entry = byType.get(type);
  if (entry === undefined) throw new Error(`acts: no entry ${type}`);
  return entry;
}

/** Whether a text is a type of act. */
export function isActType(text: string): text is ActType {
  return byType.has(text);
}
