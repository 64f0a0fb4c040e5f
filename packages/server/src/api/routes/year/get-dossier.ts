import { civilDateOf } from '@pingyi/core';
import { meetingsOf } from '../../../meetings/campaign-meetings.ts';
import { dossierOf, numbersOfLastYear } from '../../../year/dossier.ts';
import { problemsRaised } from '../../../year/raised-problems.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { unitFor } from './unit-of.ts';
import { getDossierSchema } from './year.schemas.ts';

/** One page on a unit for the leader. */
export function getDossier(api: Api, parts: ApiParts): void {
  const { database, readState } = parts;
  const { queries } = database;
  api.get(
    '/campaigns/:campaign/units/:unit/dossier',
    { schema: getDossierSchema, config: { access: 'read-dossiers' } },
    async (request) => {
      const found = await unitFor(parts, request, request.params, 'read-dossiers');
      const { campaign, unit } = found;
      const today = civilDateOf(instantNow(), campaign.plan.zone);
      const meetings = await meetingsOf(queries, readState, campaign.id);
      const [problems, lastYear] = await Promise.all([
        problemsRaised(queries, meetings, unit.id, today),
        numbersOfLastYear(queries, readState, campaign, unit.id),
      ]);
      return dossierOf(campaign, unit, problems, lastYear, today);
    },
  );
}
