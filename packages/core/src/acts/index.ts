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
export type { ActEntry, StreamKind, Visibility } from './entry.ts';
export { type Role, roleNames, roles } from './role.ts';
export {
  type AccountId,
  accountId,
  type CampaignId,
  type Correction,
  campaignId,
  type Digest,
  digest,
  documentRef,
  type MeetingId,
  meetingId,
  type OfficerKey,
  type OfficerSignature,
  officerKey,
  type PersonRef,
  type PollId,
  personRef,
  pollId,
} from './values.ts';
