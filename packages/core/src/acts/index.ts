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
  type Audience,
  accountId,
  audience,
  type CampaignId,
  type Correction,
  campaignId,
  type Digest,
  type DocumentRef,
  digest,
  documentRef,
  issueId,
  type MeetingId,
  meetingId,
  type OfficerKey,
  type OfficerSignature,
  officerKey,
  officialText,
  type PersonRef,
  type PollId,
  personRef,
  plainText,
  pollId,
  promiseId,
  questionId,
} from './values.ts';
