export {
  applyMeeting,
  concernsMeeting,
  meetingOfAct,
  meetingStreamOf,
  replayMeeting,
} from './apply.ts';
export { type ChecklistEntry, checklistOf, type Milestone } from './checklist.ts';
export { officersOf, signedBy, signedByTwoBodies } from './checks.ts';
export {
  type MeetingCommand,
  type MeetingCommandType,
  meetingBodyOf,
  meetingCausesOf,
  meetingCommandTypes,
  readMeetingCommand,
} from './command.ts';
export { confirmationsNeeded } from './commands/announce.ts';
export { servicesOffered } from './commands/desk.ts';
export { areOpinionsComplete } from './commands/opinions.ts';
export { phoneIn } from './commands/questions.ts';
export { decideMeeting, messagesToSign, rolesForMeeting, type ToSign } from './decide.ts';
export { electorateParts, itemsOf } from './electorate.ts';
export {
  type InvitationCodeFault,
  invitationCode,
  readInvitationCode,
} from './invitation-code.ts';
export {
  type Meeting,
  type MeetingPromise,
  type MeetingVote,
  type Note,
  type Officers,
  type PanelBasis,
  panelBases,
  type Question,
  type Representative,
  type Turn,
} from './meeting.ts';
export {
  isSigned,
  officerMessage,
  officerMessageDigest,
  type SignedActType,
  type SignedDraft,
} from './message.ts';
export { modeWarnings, type PlannedMode } from './modes.ts';
export { judgePanel } from './panel-gate.ts';
export {
  type Desk,
  deskOf,
  invitedTo,
  isPresent,
  type Presence,
  partsServed,
  presenceOf,
} from './presence.ts';
export { promiseRegister, type RegisteredPromise } from './promises.ts';
export { mayEnter } from './representatives.ts';
export {
  type BallotBox,
  boxesOf,
  countsOf,
  resultDigestOf,
  resultOf,
  type UnitCounts,
  type UnitTally,
} from './result.ts';
export type { MeetingActType, MeetingViews } from './rule.ts';
export {
  satisfactionOfTallies,
  scoringTallyOf,
  stepsOfTallies,
  type TallyStep,
} from './score.ts';
export { meetingStream } from './stream.ts';
export { dueTurns, isHeld as isTurnHeld, runningTurn, turnKey, unitsToHear } from './turns.ts';
