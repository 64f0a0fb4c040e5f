import { z } from 'zod';
import { count, digest, groupElement, pollId } from '../../acts/values.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import { officersOf } from '../../meeting/checks.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { withEntry } from '../../state/with-entry.ts';
import { ownersOf, pollIsIn, withPoll } from '../electronic.ts';
import { ownerNumber } from '../poll.ts';

/**
 * Keys of a poll: each owner's key with its proof of possession, all of them together, and the test
 * decryptions that show that the owners can still decrypt.
 */

function keyTaken(meeting: Meeting, key: string): readonly CampaignReason[] {
  return [...meeting.electronic.polls.values()].flatMap(({ id, keys }) =>
    [...keys]
      .filter(([, each]) => each.key === key)
      .map(([owner]) => ({ code: 'trustee-key-taken' as const, facts: { poll: id, owner } })),
  );
}

/** A trustee registers the key derived for a poll; in server-key mode the office registers the one key. */
export const registerTrusteeKey = meetingRule({
  type: 'register-trustee-key',
  body: z.strictObject({ poll: pollId, key: groupElement, proof: digest }),
  causes: ['trustee-key-registered'],
  rule: (meeting, body, { actor }) => {
    const { poll, key } = body;
    const unmet: CampaignReason[] = [...pollIsIn(meeting, poll, ['drafted'])];
    const holder = actor.role === 'trustee' ? 'trustee' : 'server';
    const need = meeting.electronic.drafted?.keys === 'server' ? 'server' : 'trustee';
    if (holder !== need)
      unmet.push({ code: 'key-holder-wrong', facts: { poll, need, have: holder } });
    const trustees = meeting.officers?.trustees ?? [];
    const owner = holder === 'server' ? 1 : ownerNumber(trustees, actor.account);
    const known = meeting.electronic.polls.get(poll)?.keys.get(owner);
    if (known !== undefined)
      unmet.push({
        code: 'trustee-key-registered-already',
        facts: { poll, owner, seq: known.seq },
      });
    else unmet.push(...keyTaken(meeting, key));
    return record(unmet, { type: 'trustee-key-registered', payload: { ...body, owner, holder } });
  },
});

export const trusteeKeyRegistered: MeetingEffect<'trustee-key-registered'> = (meeting, act) => {
  const { poll, owner, key } = act.payload;
  return withPoll(meeting, poll, ({ keys }) => ({
    keys: withEntry(keys, owner, { ...markOf(act), key }),
  }));
};

/** The keys of a poll are complete, and its election key follows from them. */
export const settleKeys = meetingRule({
  type: 'settle-keys',
  body: z.strictObject({ poll: pollId, publicKey: groupElement }),
  causes: ['poll-keys-ready'],
  rule: (meeting, body) => {
    const { poll } = body;
    const unmet: CampaignReason[] = [...pollIsIn(meeting, poll, ['drafted'])];
    const need = ownersOf(meeting);
    const have = meeting.electronic.polls.get(poll)?.keys.size ?? 0;
    if (have < need) unmet.push({ code: 'trustee-keys-missing', facts: { poll, need, have } });
    return record(unmet, { type: 'poll-keys-ready', payload: { ...body, owners: have } });
  },
});

export const pollKeysReady: MeetingEffect<'poll-keys-ready'> = (meeting, { payload }) =>
  withPoll(meeting, payload.poll, () => ({ state: 'ready' }));

/** A trustee decrypted a ciphertext made in the own page: the key file is there and opens. */
export const recordTestDecryption = meetingRule({
  type: 'record-test-decryption',
  body: z.strictObject({ poll: pollId }),
  causes: ['test-decryption-made'],
  rule: (meeting, { poll }, { actor }) => {
    const owner = officersOf(meeting, 'trustee').indexOf(actor.account) + 1;
    const unmet: CampaignReason[] = [...pollIsIn(meeting, poll, ['ready', 'open'])];
    const keys = meeting.electronic.polls.get(poll)?.keys;
    const holder = meeting.electronic.drafted?.keys === 'server' ? 'server' : 'trustee';
    if (holder === 'server')
      unmet.push({ code: 'key-holder-wrong', facts: { poll, need: 'server', have: 'trustee' } });
    else if (keys !== undefined && !keys.has(owner))
      unmet.push({ code: 'owner-unknown', facts: { poll, owner, need: keys.size } });
    return record(unmet, { type: 'test-decryption-made', payload: { poll, owner } });
  },
});

export const testDecryptionMade: MeetingEffect<'test-decryption-made'> = (meeting, act) =>
  withPoll(meeting, act.payload.poll, ({ tests }) => ({
    tests: withEntry(tests, act.payload.owner, markOf(act)),
  }));

/** Scrutineers tested ballots (检验) that were never cast. */
export const recordBallotTests = meetingRule({
  type: 'record-ballot-tests',
  body: z.strictObject({ poll: pollId, tested: count.min(1), differing: count }),
  causes: ['ballots-tested'],
  rule: (meeting, body) => {
    const { poll, tested, differing } = body;
    const unmet: CampaignReason[] = [...pollIsIn(meeting, poll, ['open'])];
    if (differing > tested)
      unmet.push({
        code: 'tested-below-differing',
        facts: { poll, need: differing, have: tested },
      });
    return record(unmet, { type: 'ballots-tested', payload: body });
  },
});

export const ballotsTested: MeetingEffect<'ballots-tested'> = (meeting, { payload }) => ({
  ...meeting,
  electronic: { ...meeting.electronic, tested: meeting.electronic.tested + payload.tested },
});
