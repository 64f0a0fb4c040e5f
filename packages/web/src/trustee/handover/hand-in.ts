import type { PollId } from '@pingyi/core';
import { give } from '../../duty/give.ts';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { askServer } from '../../meeting-data/ask.ts';
import { putContent } from '../../meeting-data/contents.ts';
import { newKey } from '../../meeting-data/give-command.ts';
import { type Problem, ProblemError, readProblem } from '../../ui/problem.ts';
import type { Handed } from '../worker/messages.ts';
import type { TrusteeWork } from './work-file.ts';

type Part = TrusteeWork['parts'][number];

/** Registers the public part of a key for one poll; its proof is uploaded first. */
export async function registerPart(
  view: MeetingView,
  { poll, key }: Part,
): Promise<Problem | null> {
  const { pok, public_key } = key;
  const text = JSON.stringify({ pok, public_key });
  try {
    const proof = await putContent(askServer, view.meeting.id, text);
    return await give(view, {
      type: 'register-trustee-key',
      body: { poll, key: public_key, proof },
    });
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

/** Records that a test decryption succeeded. */
export function recordTest(view: MeetingView, poll: PollId): Promise<Problem | null> {
  return give(view, { type: 'record-test-decryption', body: { poll } });
}

/** Hands in a partial decryption with its strong proofs; the server verifies both before it records them. */
export async function handInDecryption(
  { meeting }: MeetingView,
  poll: PollId,
  { partialDecryption, strongProofs }: Handed,
): Promise<Problem | null> {
  const address = `/api/meetings/${encodeURIComponent(meeting.id)}/polls/${poll}/decryption`;
  try {
    const response = await askServer(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
      body: JSON.stringify({ decryption: partialDecryption, strongProofs }),
    });
    return response.ok ? null : await readProblem(response);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

/**
 * Hands in everything in a work file that is not recorded yet; stops at the first problem, and may be called
 * again with the same file.
 */
export async function handInWork(view: MeetingView, work: TrusteeWork): Promise<Problem | null> {
  const { polls } = view.meeting.electronic;
  for (const part of work.parts) {
    const known = [...(polls.get(part.poll)?.keys.values() ?? [])];
    if (known.some(({ key }) => key === part.key.public_key)) continue;
    const problem = await registerPart(view, part);
    if (problem !== null) return problem;
  }
  for (const poll of work.tested) {
    const state = polls.get(poll)?.state;
    if (state !== 'ready' && state !== 'open') continue;
    const problem = await recordTest(view, poll);
    if (problem !== null) return problem;
  }
  for (const { poll, ...handed } of work.decryptions) {
    const problem = await handInDecryption(view, poll, handed);
    if (problem !== null) return problem;
  }
  return null;
}
