import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { officialText } from '../../acts/values.ts';
import { completeScheme } from '../../rulebook/scheme-schema.ts';
import { rulesInUse } from '../assessment/in-use.ts';
import { checkScheme } from '../check-rules.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import { amended, rulesMayChange } from './checks.ts';

/** The scheme, its panel rule included, may be amended until the campaign's first vote (plan R57). */
export const changeScheme = commandRule({
  type: 'change-scheme',
  body: z.strictObject({ scheme: completeScheme, reason: officialText }),
  causes: ['scheme-changed'],
  rule: (campaign, { scheme, reason }) => {
    const schemeDigest = actDigestOf(scheme);
    const unmet: CampaignReason[] = [
      ...rulesMayChange(campaign),
      ...checkScheme(scheme, campaign.plan),
    ];
    if (schemeDigest === actDigestOf(campaign.scheme))
      unmet.push({ code: 'rules-unchanged', facts: { what: 'scheme' } });
    unmet.push(...rulesInUse(campaign, scheme));
    return {
      unmet,
      acts: [{ type: 'scheme-changed', payload: { scheme, schemeDigest, reason } }],
    };
  },
});

export const schemeChanged: Effect<'scheme-changed'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, scheme: payload.scheme }, seq);
