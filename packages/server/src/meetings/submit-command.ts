import {
  decideMeeting,
  isSigned,
  type Meeting,
  type MeetingCommand,
  type MeetingCommandType,
  type MeetingId,
  meetingStream,
  type NewAct,
  type SignedDraft,
  type StoredAct,
  streamName,
} from '@pingyi/core';
import { checkOfficerSignatures } from '@pingyi/record';
import type { Problem } from '../api/problems/problem.ts';
import { problemOfRefusal } from '../api/routes/campaigns/submit-command.ts';
import { type Recorded, recordedOf, toldReasons } from '../api/routes/commands/recorded.ts';
import type { Submission } from '../ledger/submission.ts';
import type { Votes } from '../votes/votes.ts';
import { checkOf } from './checks/list.ts';
import type { CommandCheck } from './command-check.ts';
import { meetingViews } from './views.ts';

/** What a command is given to: a meeting of a campaign, which exists or is planned by it. */
export interface MeetingPlace {
  readonly campaign: string;
  readonly meeting: string;
}

/** The first signature that does not hold over the act that carries it. */
function wrongSignature(
  meeting: MeetingId,
  keys: Meeting['keys'],
  acts: readonly NewAct[],
): Problem | null {
  for (const act of acts) {
    const draft = { type: act.type, payload: act.payload } as SignedDraft;
    if (!isSigned(draft)) continue;
    const wrong = checkOfficerSignatures(meeting, draft, keys).find(
      ({ state }) => state !== 'holds',
    );
    if (wrong === undefined) continue;
    const { account, state } = wrong;
    return { code: 'signature-wrong', facts: { act: act.type, account, state } };
  }
  return null;
}

/**
 * A command of a meeting as the ledger takes it: decided by core on the newest states, its signatures and
 * whatever it names verified, before anything is appended (docs/decisions/0020, 0021).
 *
 * @param expected the version of the meeting that it must be decided on, or null for the newest
 * @param check what the server adds to the rules; that of the command's type unless given
 */
export function meetingSubmission(
  votes: Votes,
  place: MeetingPlace,
  command: MeetingCommand,
  expected: number | null,
  check: CommandCheck<MeetingCommandType>['check'] | null = checkOf(command.type)?.check ?? null,
): Submission<Recorded, Problem> {
  const name = streamName(meetingStream, place.meeting);
  return {
    decide: async (view) => {
      const refuse = (refusal: Problem) => ({ ok: false as const, refusal });
      const { state: meeting, version } = await view.load(meetingStream, place.meeting);
      if (expected !== null && meeting !== null && expected !== version)
        return refuse({ code: 'version-differs', facts: { version } });
      const { transaction } = view;
      const views = await meetingViews(transaction, view, place.campaign, place.meeting);
      if (views === null)
        return refuse({ code: 'campaign-unknown', facts: { campaign: place.campaign } });
      const { campaign } = views;
      const decision = decideMeeting(meeting, views, command, view.now);
      if (!decision.ok) return refuse(problemOfRefusal(decision.unmet, campaign.id, campaign));
      const { acts, warnings } = decision;
      const answer = (stored: readonly StoredAct[]): Recorded => {
        const own = stored.filter(({ stream }) => stream === name);
        return recordedOf(stored, version + own.length, toldReasons(warnings, campaign));
      };
      if (meeting === null) return { ok: true, acts, answer };
      const wrong = wrongSignature(meeting.id, meeting.keys, acts);
      if (wrong !== null) return refuse(wrong);
      if (check === null) return { ok: true, acts, answer };
      const { body } = command;
      const checked = await check({ view, meeting, views, body, acts, votes });
      if (!checked.ok) return refuse(checked.problem);
      const { write } = checked;
      return { ok: true, acts, answer, ...(write === undefined ? {} : { write }) };
    },
  };
}
