import { z } from 'zod';
import { credentialKind, keyHolders, sparesPerPoll } from '../../acts/entries/poll.ts';
import { pollId, word } from '../../acts/values.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import { electorateParts, itemsOf } from '../../meeting/electorate.ts';
import { type MeetingEffect, markOf, meetingRule } from '../../meeting/rule.ts';
import { withElectronic } from '../electronic.ts';
import { newPoll, partKey } from '../poll.ts';

/**
 * Drafts the polls of a meeting: one for each part of the electorate, each with two spares, all uuids
 * fixed for good before slips are made. The questions follow from units and scheme: every item of every
 * unit, in the order of the plan of the meeting.
 *
 * That a uuid is new in the whole installation is seen to by the table of polls (a unique key).
 */
export const draftPolls = meetingRule({
  type: 'draft-polls',
  body: z.strictObject({
    credentials: credentialKind,
    keys: keyHolders,
    polls: z
      .array(
        z.strictObject({
          part: word.nullable(),
          poll: pollId,
          spares: z.array(pollId).length(sparesPerPoll),
        }),
      )
      .min(1),
  }),
  causes: ['polls-drafted'],
  rule: (meeting, body, { campaign }) => {
    const unmet: CampaignReason[] = [];
    const { drafted } = meeting.electronic;
    if (drafted !== null)
      unmet.push({ code: 'polls-drafted-already', facts: { seq: drafted.seq } });
    if (meeting.particulars.ballots === 'paper')
      unmet.push({ code: 'ballots-on-paper-only', facts: { need: 0, have: body.polls.length } });
    const need = electorateParts(campaign.scheme).map(partKey);
    const have = body.polls.map(({ part }) => partKey(part));
    if (need.length !== have.length || !need.every((part) => have.includes(part)))
      unmet.push({ code: 'poll-parts-wrong', facts: { need, have } });
    const uuids = body.polls.flatMap(({ poll, spares }) => [poll, ...spares]);
    for (const poll of new Set(uuids.filter((each, i) => uuids.indexOf(each) !== i)))
      unmet.push({ code: 'poll-uuid-twice', facts: { poll } });
    const trustees = meeting.officers?.trustees.length ?? 0;
    if (body.keys === 'trustees' && trustees === 0)
      unmet.push({ code: 'trustees-unnamed', facts: { need: 1, have: trustees } });
    if (body.keys === 'server' && body.credentials === 'links')
      unmet.push({ code: 'links-need-trustees', facts: { need: 1, have: 0 } });
    if (body.credentials === 'links' && meeting.particulars.mode !== 'hotline')
      unmet.push({ code: 'links-need-hotline', facts: { mode: meeting.particulars.mode } });
    const questions = meeting.particulars.units.flatMap((unit) =>
      itemsOf(campaign.scheme).map((item) => ({ unit, item })),
    );
    return record(unmet, { type: 'polls-drafted', payload: { ...body, questions } });
  },
});

export const pollsDrafted: MeetingEffect<'polls-drafted'> = (meeting, act) => {
  const { polls, credentials, keys, questions } = act.payload;
  const all = polls.flatMap(({ part, poll, spares }) =>
    [poll, ...spares].map((id) => [id, newPoll(id, part)] as const),
  );
  return withElectronic(meeting, {
    drafted: { ...markOf(act), credentials, keys, questions },
    polls: new Map(all),
  });
};
