import type { MeetingCommandType } from '@pingyi/core';
import type { CommandCheck } from '../command-check.ts';
import { checkClosing } from './close-vote.ts';
import { checkDraft } from './draft-polls.ts';
import { checkOpening } from './open-vote.ts';
import { checkOpinions } from './publish-opinions.ts';
import { checkRecusal } from './recuse.ts';
import { checkBox, checkSlips } from './slip-lists.ts';
import { checkKey, checkSettledKeys } from './trustee-keys.ts';
import { checkVoidPoll, checkVoidVote } from './void-polls.ts';

/** What the server adds to the rules of commands that name contents or concern the ballot box. */
const checks: { readonly [Type in MeetingCommandType]?: CommandCheck<Type> } = {
  'draft-polls': checkDraft,
  'register-trustee-key': checkKey,
  'settle-keys': checkSettledKeys,
  'record-slips': checkSlips,
  'void-box': checkBox,
  'open-vote': checkOpening,
  'close-vote': checkClosing,
  'void-poll': checkVoidPoll,
  'void-vote': checkVoidVote,
  'recuse-representative': checkRecusal,
  'publish-opinions': checkOpinions,
};

/** The check of a command, or null: a check is only ever handed the body of its own type. */
export function checkOf(type: MeetingCommandType): CommandCheck<MeetingCommandType> | null {
  return (checks[type] as CommandCheck<MeetingCommandType> | undefined) ?? null;
}

/**
 * Commands that follow from others and that the server gives by itself, in the name of whoever caused them:
 * their contents are worked out here, never sent.
 */
export const followingCommands: ReadonlySet<MeetingCommandType> = new Set([
  'record-links',
  'cover-closing',
  'record-tally',
  'accept-decryption',
  'record-poll-result',
]);
