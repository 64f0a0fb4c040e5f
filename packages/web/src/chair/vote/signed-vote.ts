import {
  type CampaignReason,
  messagesToSign,
  type OfficerSignature,
  parseInstant,
  pollId,
  readMeetingCommand,
} from '@pingyi/core';
import { z } from 'zod';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { askServer, wellAnswered } from '../../meeting-data/ask.ts';

/** Opening and closing the vote: what the server prepares, what the chair signs, what is then given. */

const opened = z.object({ poll: pollId, electorate: z.int(), setup: z.string() }).readonly();

const closed = z
  .object({ poll: pollId, endBallots: z.string(), ballots: z.int(), voters: z.int() })
  .readonly();

/** What is to be signed: one text for the vote, then one for each poll, in the order of the body. */
export type Prepared =
  | { readonly type: 'open-vote'; readonly polls: readonly z.output<typeof opened>[] }
  | { readonly type: 'close-vote'; readonly polls: readonly z.output<typeof closed>[] };

const preparing = { 'open-vote': ['GET', 'opening'], 'close-vote': ['POST', 'closing'] } as const;

function placeOf(meeting: string, place: string): string {
  return `/api/meetings/${encodeURIComponent(meeting)}/${place}`;
}

/**
 * Asks the server for what opening or closing now would record. Before a close the box is held for two
 * minutes, so that its numbers stand while they are signed.
 *
 * @throws ProblemError
 */
export async function prepareVote(meeting: string, type: Prepared['type']): Promise<Prepared> {
  const [method, place] = preparing[type];
  const init =
    method === 'POST'
      ? { method, headers: { 'content-type': 'application/json' }, body: '{}' }
      : { method };
  const response = await wellAnswered(await askServer(placeOf(meeting, place), init));
  const { polls } = (await response.json()) as { readonly polls: readonly unknown[] };
  return type === 'open-vote'
    ? { type, polls: z.array(opened).parse(polls) }
    : { type, polls: z.array(closed).parse(polls) };
}

/** Lets the box take ballots again. */
export async function leaveClosing(meeting: string): Promise<void> {
  await wellAnswered(await askServer(placeOf(meeting, 'closing'), { method: 'DELETE' }));
}

/** The body of the command with the signatures given, or without any. */
export function bodyOf({ polls }: Prepared, signatures: readonly OfficerSignature[]) {
  const [whole, ...each] = signatures;
  return {
    polls: polls.map((poll, place) => ({
      ...poll,
      signatures: each[place] === undefined ? [] : [each[place]],
    })),
    signatures: whole === undefined ? [] : [whole],
  };
}

/** The texts that the chair signs, or everything that is still missing. */
export function textsToSign(
  { meeting, campaign, others, account }: MeetingView,
  prepared: Prepared,
):
  | { readonly ok: true; readonly messages: readonly string[] }
  | { readonly ok: false; readonly unmet: readonly CampaignReason[] } {
  const read = readMeetingCommand({
    type: prepared.type,
    actor: { role: 'chair', account },
    body: bodyOf(prepared, []),
  });
  const now = parseInstant(new Date().toISOString());
  if (!read.ok || now === null) throw new Error(`${prepared.type}: cannot be read`);
  return messagesToSign(meeting, { campaign, others }, read.command, now);
}
