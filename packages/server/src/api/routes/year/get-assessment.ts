import { civilDateOf } from '@pingyi/core';
import { toldAssessment } from '../../../year/told-assessment.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { unitFor } from './unit-of.ts';
import { getAssessmentSchema } from './year.schemas.ts';

/** A unit's daily assessment and adjustments, for itself and for whoever works on them. */
export function getAssessment(api: Api, parts: ApiParts): void {
  api.get(
    '/campaigns/:campaign/units/:unit/assessment',
    { schema: getAssessmentSchema, config: { access: 'read-assessment' } },
    async (request) => {
      const found = await unitFor(parts, request, request.params, 'read-assessment');
      const { campaign, unit } = found;
      return toldAssessment(campaign, unit, civilDateOf(instantNow(), campaign.plan.zone));
    },
  );
}
