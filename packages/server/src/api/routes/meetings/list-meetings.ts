import { campaignStream, modeWarnings } from '@pingyi/core';
import { reachInto } from '../../../access/rights/reach.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { isCampaign } from '../campaigns/known-campaign.ts';
import { toldReasons } from '../commands/recorded.ts';
import { listMeetingsSchema } from './meetings.schemas.ts';

/** The meetings of a campaign in the order of their days. */
export function listMeetings(api: Api, { database: { queries }, readState }: ApiParts): void {
  api.get(
    '/campaigns/:campaign/meetings',
    { schema: listMeetingsSchema, config: { access: 'read-campaign' } },
    async (request, reply) => {
      const { campaign } = request.params;
      if (!(await isCampaign(queries, campaign)))
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign } });
      if (reachInto(identityOf(request).grants, campaign) !== 'all')
        return { meetings: [], warnings: [] };
      const meetings = await queries
        .selectFrom('meeting_list')
        .select([
          'meeting',
          'level',
          'place',
          'begins',
          'ends',
          'mode',
          'ballots',
          'units',
          'state',
          'version',
        ])
        .where('campaign', '=', campaign)
        .orderBy('begins')
        .orderBy('meeting')
        .execute();
      const { state } = await readState(campaignStream, campaign);
      const standing = meetings.filter((meeting) => meeting.state !== 'calledOff');
      const warnings = state === null ? [] : toldReasons(modeWarnings(state, standing), state);
      return { meetings, warnings: [...warnings] };
    },
  );
}
