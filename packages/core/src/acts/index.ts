export {
  type ActFault,
  type Actor,
  type NewAct,
  type ReadAct,
  readAct,
  type StoredAct,
} from './act.ts';
export {
  type ActType,
  catalogue,
  entryOf,
  isActType,
  type PayloadOf,
} from './catalogue.ts';
export type { ActEntry, Visibility } from './entry.ts';
export { type Role, roleNames, roles } from './role.ts';
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
  digest,
  documentRef,
  type VoteId,
  voteId,
} from './values.ts';
