import { decideCount, enterCount, signCountSheet } from '../paper/commands/count-paper.ts';
import { closeVote, coverClosing } from '../poll/commands/close-vote.ts';
import { acceptDecryption, recordPollResult, recordTally } from '../poll/commands/decrypt.ts';
import { draftPolls } from '../poll/commands/draft.ts';
import {
  recordBallotTests,
  recordTestDecryption,
  registerTrusteeKey,
  settleKeys,
} from '../poll/commands/keys.ts';
import { recordLinks } from '../poll/commands/links.ts';
import { openVote } from '../poll/commands/open-vote.ts';
import { recordSlips, signSlipBalance, voidBox } from '../poll/commands/slips.ts';
import { voidPaper, voidPoll, voidVote } from '../poll/commands/void-poll.ts';
import { announceResult, confirmResult, endMeeting } from './commands/announce.ts';
import { planBroadcast } from './commands/broadcast.ts';
import {
  recordLeaving,
  recordReturn,
  serveRepresentative,
  signInRepresentative,
  withdrawSignIn,
} from './commands/desk.ts';
import {
  inviteRepresentatives,
  recuseRepresentative,
  withdrawInvitation,
} from './commands/invite.ts';
import { noteMinutes } from './commands/minutes.ts';
import { listOfficerKey, nameMeetingOfficers } from './commands/name-officers.ts';
import { publishOpinions } from './commands/opinions.ts';
import { callOffMeeting, changeMeeting } from './commands/plan.ts';
import { answerQuestion, askQuestion, makePromise } from './commands/questions.ts';
import { endStep, reopenStep, startStep } from './commands/steps.ts';

/** Every command of a meeting in the order of its day; only planning one stands apart. */
export const meetingRules = [
  changeMeeting,
  callOffMeeting,
  planBroadcast,
  nameMeetingOfficers,
  listOfficerKey,
  inviteRepresentatives,
  withdrawInvitation,
  recuseRepresentative,
  draftPolls,
  registerTrusteeKey,
  settleKeys,
  recordSlips,
  recordLinks,
  signInRepresentative,
  withdrawSignIn,
  recordLeaving,
  recordReturn,
  serveRepresentative,
  startStep,
  endStep,
  reopenStep,
  noteMinutes,
  askQuestion,
  answerQuestion,
  makePromise,
  voidBox,
  signSlipBalance,
  recordTestDecryption,
  openVote,
  recordBallotTests,
  closeVote,
  voidPoll,
  voidPaper,
  voidVote,
  coverClosing,
  recordTally,
  acceptDecryption,
  recordPollResult,
  enterCount,
  decideCount,
  signCountSheet,
  confirmResult,
  announceResult,
  publishOpinions,
  endMeeting,
] as const;
