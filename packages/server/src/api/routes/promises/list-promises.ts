import { campaignStream, civilDateOf, promiseRegister } from '@pingyi/core';
import { rightList } from '../../../access/rights/list.ts';
import { reaches, reachInto } from '../../../access/rights/reach.ts';
import { meetingsOf } from '../../../meetings/campaign-meetings.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { listPromisesSchema } from './list-promises.schemas.ts';

/** What units promised in the meetings of a campaign (plan §III.4, R44). */
export function listPromises(api: Api, { database: { queries }, readState }: ApiParts): void {
  api.get(
    '/campaigns/:campaign/promises',
    { schema: listPromisesSchema, config: { access: 'read-promises' } },
    async (request, reply) => {
      const id = request.params.campaign;
      const { state: campaign } = await readState(campaignStream, id);
      if (campaign === null)
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign: id } });
      const { roles } = rightList['read-promises'];
      const fitting = identityOf(request).grants.filter(({ role }) => roles.includes(role));
      const reach = reachInto(fitting, id) ?? new Set<string>();
      const meetings = await meetingsOf(queries, readState, id);
      const particulars = new Map(meetings.map((each) => [each.id, each.particulars]));
      const heldAt = (meeting: (typeof meetings)[number]['id']) => {
        const found = particulars.get(meeting);
        if (found === undefined) throw new Error(`promises: no meeting ${meeting}`);
        return { place: found.place, begins: found.begins };
      };
      const today = civilDateOf(instantNow(), campaign.plan.zone);
      const promises = promiseRegister(meetings, today)
        .filter(({ unit }) => reaches(reach, unit))
        .map(({ id: promise, meeting, unit, question, text, owner, due, isDue, made }) => ({
          promise,
          meeting,
          held: heldAt(meeting),
          unit,
          question,
          text: { ...text },
          owner,
          due,
          isDue,
          seq: made.seq,
        }));
      return { promises };
    },
  );
}
