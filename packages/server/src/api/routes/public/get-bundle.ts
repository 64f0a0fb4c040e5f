import { Readable } from 'node:stream';
import { prepareCampaignBundle } from '../../../bundle/prepare-campaign-bundle.ts';
import type { Api } from '../../api.ts';
import { dispositionOf } from '../../disposition.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { getBundleSchema } from './get-bundle.schemas.ts';

/** The bundle of a campaign, for anybody, at any time. */
export function getBundle(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/public/campaigns/:campaign/bundle',
    { schema: getBundleSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { campaign } = request.params;
      const bundle = await prepareCampaignBundle(queries, campaign);
      if (bundle === null)
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign } });
      if (!bundle.fits) {
        const { bytes, most } = bundle;
        return sendProblem(request, reply, { code: 'bundle-too-large', facts: { bytes, most } });
      }
      return reply
        .type('application/zip')
        .header('content-length', bundle.bytes)
        .header('content-disposition', dispositionOf(`campaign-${campaign}.pingyi`))
        .header('cache-control', 'no-cache')
        .send(Readable.from(bundle.pieces(), { objectMode: false }));
    },
  );
}
