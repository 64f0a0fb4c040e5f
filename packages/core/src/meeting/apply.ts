import type { StoredAct } from '../acts/act.ts';
import type { MeetingId } from '../acts/values.ts';
import { countDecided, countEntered, countSheetSigned } from '../paper/commands/count-paper.ts';
import { closingCovered, pollClosed, voteClosed } from '../poll/commands/close-vote.ts';
import { decryptionAccepted, pollResult, pollTallied } from '../poll/commands/decrypt.ts';
import { pollsDrafted } from '../poll/commands/draft.ts';
import {
  ballotsTested,
  pollKeysReady,
  testDecryptionMade,
  trusteeKeyRegistered,
} from '../poll/commands/keys.ts';
import { linksRegistered, representativesRegistered } from '../poll/commands/links.ts';
import { pollOpened, voteOpened } from '../poll/commands/open-vote.ts';
import { boxVoided, slipBalanceSigned, slipsMade } from '../poll/commands/slips.ts';
import { paperVoided, pollVoided, voteVoided } from '../poll/commands/void-poll.ts';
import { meetingEnded, resultConfirmed, unitResultAnnounced } from './commands/announce.ts';
import { broadcastPlanned } from './commands/broadcast.ts';
import {
  representativeLeft,
  representativeReturned,
  representativeServed,
  representativeSignedIn,
  signInWithdrawn,
} from './commands/desk.ts';
import {
  invitationWithdrawn,
  representativeRecused,
  representativesInvited,
} from './commands/invite.ts';
import { minutesNoted } from './commands/minutes.ts';
import { meetingOfficersNamed, officerKeyListed } from './commands/name-officers.ts';
import { opinionsPublished } from './commands/opinions.ts';
import { meetingCalledOff, meetingChanged } from './commands/plan.ts';
import { promiseMade, questionAnswered, questionAsked } from './commands/questions.ts';
import { stepEnded, stepReopened, stepStarted } from './commands/steps.ts';
import { type Meeting, newMeeting } from './meeting.ts';
import { type MeetingActType, type MeetingEffect, markOf } from './rule.ts';

type LaterAct = Exclude<MeetingActType, 'meeting-planned'>;

/** What each type of act makes of a meeting; the compiler proves that none is missing. */
const effects: { readonly [Type in LaterAct]: MeetingEffect<Type> } = {
  'meeting-changed': meetingChanged,
  'meeting-called-off': meetingCalledOff,
  'broadcast-planned': broadcastPlanned,
  'meeting-officers-named': meetingOfficersNamed,
  'officer-key-listed': officerKeyListed,
  'representatives-invited': representativesInvited,
  'panel-appointed': (meeting) => ({ ...meeting, panelBasis: 'appointed' }),
  'invitation-withdrawn': invitationWithdrawn,
  'representative-recused': representativeRecused,
  'polls-drafted': pollsDrafted,
  'trustee-key-registered': trusteeKeyRegistered,
  'poll-keys-ready': pollKeysReady,
  'slips-made': slipsMade,
  'links-registered': linksRegistered,
  'representatives-registered': representativesRegistered,
  'representative-signed-in': representativeSignedIn,
  'sign-in-withdrawn': signInWithdrawn,
  'representative-left': representativeLeft,
  'representative-returned': representativeReturned,
  'representative-served': representativeServed,
  'step-started': stepStarted,
  'step-ended': stepEnded,
  'step-reopened': stepReopened,
  'minutes-noted': minutesNoted,
  'question-asked': questionAsked,
  'question-answered': questionAnswered,
  'promise-made': promiseMade,
  'box-voided': boxVoided,
  'slip-balance-signed': slipBalanceSigned,
  'test-decryption-made': testDecryptionMade,
  'ballots-tested': ballotsTested,
  'vote-opened': voteOpened,
  'poll-opened': pollOpened,
  'vote-closed': voteClosed,
  'poll-closed': pollClosed,
  'poll-voided': pollVoided,
  'paper-voided': paperVoided,
  'vote-voided': voteVoided,
  'closing-covered': closingCovered,
  'poll-tallied': pollTallied,
  'decryption-accepted': decryptionAccepted,
  'poll-result': pollResult,
  'count-entered': countEntered,
  'count-decided': countDecided,
  'count-sheet-signed': countSheetSigned,
  'result-confirmed': resultConfirmed,
  'unit-result-announced': unitResultAnnounced,
  'opinions-published': opinionsPublished,
  'meeting-ended': meetingEnded,
};

/** The stream of a meeting's own acts. */
export function meetingStreamOf(meeting: MeetingId): string {
  return `meeting/${meeting}`;
}

/** The meeting that an act of its campaign's stream belongs to as well, or null for every other act. */
export function meetingOfAct(act: StoredAct): MeetingId | null {
  switch (act.type) {
    case 'vote-opened':
    case 'vote-voided':
    case 'unit-result-announced':
      return act.payload.meeting;
    default:
      return null;
  }
}

/**
 * Whether an act is one that a meeting is made of: any of its own stream, or one of its campaign's stream
 * that says what its vote amounts to.
 */
export function concernsMeeting(
  act: StoredAct,
  meeting: MeetingId,
): act is StoredAct<MeetingActType> {
  return act.stream === meetingStreamOf(meeting) || meetingOfAct(act) === meeting;
}

/**
 * The meeting after one more act that concerns it. Pure, and total over acts that a decision returned: an
 * act that does not fit is a fault of the log and throws. Internal acts may be left out (an outside
 * verifier never sees them): all of them, since the desk's acts rest on the invitations. What rests on
 * public acts alone is then still right.
 */
export function applyMeeting(meeting: Meeting | null, act: StoredAct<MeetingActType>): Meeting {
  if (act.type === 'meeting-planned') {
    if (meeting !== null) throw new Error(`meeting: ${meeting.id} is planned twice`);
    return newMeeting(act.payload, markOf(act));
  }
  if (meeting === null) throw new Error(`meeting: ${act.type} before meeting-planned`);
  const effect = effects[act.type] as MeetingEffect<LaterAct>;
  return effect(meeting, act);
}

/**
 * The meeting that acts amount to, in the order of the log; null when there are none. Acts that do not
 * concern it are passed over, so a whole log may be given.
 */
export function replayMeeting(id: MeetingId, acts: Iterable<StoredAct>): Meeting | null {
  let meeting: Meeting | null = null;
  for (const act of acts) if (concernsMeeting(act, id)) meeting = applyMeeting(meeting, act);
  return meeting;
}
