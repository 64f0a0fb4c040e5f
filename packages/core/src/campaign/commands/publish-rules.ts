import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { type Digest, documentRef, officialText } from '../../acts/values.ts';
import { standingUnits } from '../../units/tree.ts';
import { civilDate } from '../calendar/civil-date.ts';
import type { Campaign } from '../campaign.ts';
import { unitsListed } from '../phases/conditions.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import { notInFuture } from './checks.ts';

/** The digest of the list of units as published: places and exemptions, by id in code-unit order. */
export function unitsDigestOf(campaign: Campaign): Digest {
  const places = standingUnits(campaign.units).map((unit) => ({
    id: unit.id,
    name: unit.name,
    class: unit.class,
    level: unit.level,
    parent: unit.parent,
    role: unit.role,
    exempt: unit.exemptedBy !== null,
  }));
  return actDigestOf(places.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
}

/** Plan, scheme and list of units are published together; a new edition follows every amendment. */
export const publishRules = commandRule({
  type: 'publish-rules',
  body: z.strictObject({ day: civilDate, outlet: officialText, document: documentRef }),
  causes: ['rules-published'],
  rule: (campaign, { day, outlet, document }, { today }) => {
    const { editions, amendedBy } = campaign.publication;
    const unmet: CampaignReason[] = [...unitsListed(campaign), ...notInFuture(day, today)];
    if (editions > 0 && amendedBy.length === 0)
      unmet.push({ code: 'rules-already-published', facts: { edition: editions } });
    const payload = {
      edition: editions + 1,
      planDigest: actDigestOf(campaign.plan),
      schemeDigest: actDigestOf(campaign.scheme),
      unitsDigest: unitsDigestOf(campaign),
      day,
      outlet,
      document,
    };
    return { unmet, acts: [{ type: 'rules-published', payload }] };
  },
});

export const rulesPublished: Effect<'rules-published'> = (campaign, { seq, at, payload }) => ({
  ...campaign,
  publication: { editions: payload.edition, newest: { seq, at }, amendedBy: [] },
});
