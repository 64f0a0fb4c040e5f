export {
  type ActFault,
  type ActOf,
  type Actor,
  isCampaignAct,
  type NewAct,
  type ReadAct,
  readAct,
  type StoredAct,
} from './act.ts';
export {
  type ActType,
  type ActTypeOf,
  catalogue,
  entryOf,
  isActType,
  type PayloadOf,
} from './catalogue.ts';
export { commitmentPoints } from './entries/mobilisation.ts';
export { type HidingReason, hidingReason, hidingReasons } from './entries/opinions.ts';
export type { ActEntry, StreamPrefix, Visibility } from './entry.ts';
export { type Role, role, roleNames, roles } from './role.ts';
export { partsOfStream, type StreamKind, streamName } from './stream-kind.ts';
export { type Subject, subjectsOf } from './subjects.ts';
export {
  type AccountId,
  type AdjustmentId,
  type Audience,
  accountId,
  adjustmentId,
  audience,
  type CampaignId,
  type Correction,
  campaignId,
  type Digest,
  type DocumentRef,
  digest,
  documentRef,
  type FactSource,
  factSource,
  issueId,
  type LineId,
  lineId,
  type MeetingId,
  meetingId,
  type ObjectionId,
  type OfficerKey,
  type OfficerSignature,
  objectionId,
  officerKey,
  officialText,
  type PersonRef,
  type PollId,
  personRef,
  plainText,
  points,
  pollId,
  problemId,
  promiseId,
  questionId,
} from './values.ts';
