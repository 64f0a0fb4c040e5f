import { groupOf, writeTrustees } from '@pingyi/ballot';
import { isRehearsal } from '@pingyi/core';
import { electionText } from '../../polls/election-text.ts';
import { groupNameOf } from '../../polls/poll-group.ts';
import { electionKey, faultOfKey, registeredKeys } from '../../polls/trustee-keys.ts';
import { type CommandCheck, failed, passed } from '../command-check.ts';
import { readContents } from '../content-store.ts';

/** Polls that decide something are all held in one group. */
const usualGroup = 'Ed25519';

/**
 * The key's text was uploaded, is the key that is registered, and its proof of possession holds. Only a
 * rehearsal may be held in another group, for other programs to verify.
 */
export const checkKey: CommandCheck<'register-trustee-key'> = {
  check: async ({ view, meeting, views, body }) => {
    const { key, proof } = body;
    const refuse = (why: 'key-differs' | 'group-of-rehearsals') =>
      failed({ code: 'content-refused', facts: { digest: proof, why, index: null } });
    if (groupNameOf(key) !== usualGroup && !isRehearsal(views.campaign.plan))
      return refuse('group-of-rehearsals');
    const contents = await readContents(view.transaction, meeting.id, [proof]);
    const text = contents.get(proof);
    if (text === undefined) return failed({ code: 'content-unknown', facts: { digests: [proof] } });
    const why = faultOfKey(text, key);
    if (why !== null)
      return failed({ code: 'content-refused', facts: { digest: proof, why, index: null } });
    const [first] = await registeredKeys(view.transaction, meeting.id, body.poll);
    const isOfGroup = first === undefined || groupNameOf(first.public_key) === groupNameOf(key);
    return isOfGroup ? passed : refuse('key-differs');
  },
};

/** The election key follows from the registered keys; with it the election's text is fixed. */
export const checkSettledKeys: CommandCheck<'settle-keys'> = {
  check: async ({ view, meeting, views, body }) => {
    const { poll, publicKey } = body;
    const keys = await registeredKeys(view.transaction, meeting.id, poll);
    const { element, text } = electionKey(keys);
    const facts = { poll, what: 'publicKey', need: text, have: publicKey } as const;
    if (text !== publicKey) return failed({ code: 'value-differs', facts });
    const group = groupNameOf(text);
    // Keys that undo each other leave nothing that hides a vote.
    if (groupOf(group).isEqual(element, groupOf(group).identity))
      return failed({ code: 'value-differs', facts: { ...facts, need: null } });
    const election = electionText(meeting, views.campaign, { poll, group, publicKey: element });
    const trustees = writeTrustees(keys);
    return {
      ok: true,
      write: async (transaction) => {
        await transaction
          .updateTable('poll')
          .set({ election, trustees })
          .where('poll', '=', poll)
          .execute();
      },
    };
  },
};
