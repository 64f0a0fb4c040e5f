import { civilDateOf } from '@pingyi/core';
import { meetingsOf } from '../../../meetings/campaign-meetings.ts';
import { decemberDraft } from '../../../year/december-draft.ts';
import { problemsRaised } from '../../../year/raised-problems.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { unitFor } from './unit-of.ts';
import { getDecemberDraftSchema } from './year.schemas.ts';

/** What a unit's report of December can be drafted from. */
export function getDecemberDraft(api: Api, parts: ApiParts): void {
  const { database, readState } = parts;
  api.get(
    '/campaigns/:campaign/units/:unit/december-draft',
    { schema: getDecemberDraftSchema, config: { access: 'draft-december-report' } },
    async (request) => {
      const found = await unitFor(parts, request, request.params, 'draft-december-report');
      const { campaign, unit } = found;
      const at = instantNow();
      const today = civilDateOf(at, campaign.plan.zone);
      const meetings = await meetingsOf(database.queries, readState, campaign.id);
      const problems = await problemsRaised(database.queries, meetings, unit.id, today);
      return decemberDraft(campaign, unit, problems, { at, today });
    },
  );
}
