import { groupOf, pollTrusteeSecret, trusteeKeyOf } from '@pingyi/ballot';
import type { Actor, Meeting, PollId } from '@pingyi/core';
import type { Problem } from '../api/problems/problem.ts';
import { ProblemError } from '../api/problems/problem.ts';
import type { Recorded } from '../api/routes/commands/recorded.ts';
import type { Outcome } from '../ledger/submission.ts';
import { digestOfContent, keepContent } from '../meetings/content-store.ts';
import type { MeetingPlace } from '../meetings/submit-command.ts';
import { keyText } from '../polls/trustee-keys.ts';
import { type Giving, giveCommand } from './give.ts';
import { handInPart, type PollToDecrypt } from './hand-in-part.ts';
import type { Votes } from './votes.ts';

/** The group of polls whose key the server keeps. */
const group = groupOf('Ed25519');

/** The one owner of such a poll. */
const owner = 1;

/** The secret key of a poll that the server keeps: whoever has it can read every ballot of the poll. */
function serverSecret({ serverSeed }: Votes, poll: PollId): bigint {
  return pollTrusteeSecret(group, poll, serverSeed);
}

function must(outcome: Outcome<Recorded, Problem>): Recorded['acts'] {
  switch (outcome.kind) {
    case 'done':
      return outcome.answer.acts;
    case 'refused':
      throw new ProblemError(outcome.refusal);
    case 'fault':
      throw new ProblemError({ code: outcome.fault.code, facts: {} });
  }
}

/**
 * Registers the server's own key for every poll of a meeting that has none, and settles it.
 *
 * @throws ProblemError when the rules refuse it, as they do where trustees were named to keep the keys
 */
export async function makeServerKeys(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  meeting: Meeting,
): Promise<Recorded['acts']> {
  const acts: Recorded['acts'][number][] = [];
  const polls = [...meeting.electronic.polls.values()].filter(({ state }) => state === 'drafted');
  for (const { id: poll } of polls) {
    const key = trusteeKeyOf(group, serverSecret(giving.votes, poll));
    const content = Buffer.from(keyText(key), 'utf8');
    await keepContent(giving.votes.database, {
      meeting: meeting.id,
      content,
      by: actor.account,
    });
    const proof = digestOfContent(content);
    const { public_key: text } = key;
    const registered = { poll, key: text, proof };
    acts.push(
      ...must(await giveCommand(giving, place, actor, 'register-trustee-key', registered)),
      ...must(await giveCommand(giving, place, actor, 'settle-keys', { poll, publicKey: text })),
    );
  }
  return acts;
}

/**
 * Decrypts a closed poll with the key that the server keeps.
 *
 * @throws ProblemError when the rules refuse it
 */
export async function decryptByServer(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  poll: PollToDecrypt,
): Promise<Recorded['acts']> {
  const { election, trustees, tally, row } = poll;
  const { checks } = giving.votes;
  const secret = serverSecret(giving.votes, row.poll as PollId);
  const part = await checks.run('decrypt', { election, trustees, tally, owner, secret });
  return handInPart(giving, place, actor, poll, { owner, ...part });
}
