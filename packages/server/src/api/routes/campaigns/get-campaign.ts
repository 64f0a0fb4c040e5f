import { type Campaign, campaignStream, evaluatedUnits, namesOf } from '@pingyi/core';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { getCampaignSchema } from './get-campaign.schemas.ts';

function summaryOf(campaign: Campaign, version: number) {
  const { id, year, plan, publication, firstVote } = campaign;
  const names = namesOf(campaign);
  return {
    campaign: id,
    year,
    version,
    title: plan.title,
    units: evaluatedUnits(campaign.units).length,
    publication: { ...publication, amendedBy: [...publication.amendedBy] },
    phases: plan.calendar.phases.map(({ phase, opens, closes }) => {
      const { opened = null, closed = null } = campaign.phases.get(phase) ?? {};
      return { phase, title: names('phase', phase), opens, closes, opened, closed };
    }),
    dimensions: plan.dimensions.map(({ id: dimension, name }) => ({ id: dimension, name })),
    hotIssues: plan.hotIssues,
    firstVote,
    votes: [...campaign.votes.values()].map(({ meeting, level, units, voids }) => {
      return { meeting, level, units: [...units], voids };
    }),
    results: campaign.results.size,
  };
}

/** What a campaign's acts amount to now. */
export function getCampaign(api: Api, { readState }: ApiParts): void {
  api.get(
    '/campaigns/:campaign',
    { schema: getCampaignSchema, config: { access: 'read-campaign' } },
    async (request, reply) => {
      const { campaign: id } = request.params;
      const { state: campaign, version } = await readState(campaignStream, id);
      if (campaign === null)
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign: id } });
      return reply.header('etag', `"${version}"`).send(summaryOf(campaign, version));
    },
  );
}
