import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { digest, documentRef, officialText } from '../../acts/values.ts';
import { windowEnd } from '../assessment/window.ts';
import { markByOf } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import { resultMayChange } from './final.ts';
import { computeResult } from './numbers.ts';
import { openInputs, standingNotice } from './status.ts';

/**
 * The office puts the result into public notice (公示), once every input is settled. The act carries every unit's
 * published numbers and the digest of the exact result; when numbers change afterwards, a new notice follows
 * with a new window.
 */
export const publishResultNotice = commandRule({
  type: 'publish-result-notice',
  body: z.strictObject({
    /** What the publisher saw: refused when it is no longer what is computed. */
    result: digest,
    outlet: officialText,
    document: documentRef.nullable(),
    statistics: z.enum(['staff', 'public']),
  }),
  causes: ['result-notice-published'],
  rule: (campaign, body, { today }) => {
    const computed = computeResult(campaign);
    const standing = standingNotice(campaign);
    const unmet: CampaignReason[] = [
      ...resultMayChange(campaign),
      ...openInputs(campaign, computed),
    ];
    if (body.result !== computed.digest)
      unmet.push({
        code: 'result-differs',
        facts: { computed: computed.digest, given: body.result },
      });
    if (standing?.result === computed.digest)
      unmet.push({ code: 'notice-stands', facts: { seq: standing.seq } });
    const payload = {
      ...body,
      edition: campaign.yearResult.notices.length + 1,
      schemeDigest: actDigestOf(campaign.scheme),
      day: today,
      closes: windowEnd(campaign.plan, 'result', today),
      units: computed.units,
    };
    return { unmet, acts: [{ type: 'result-notice-published', payload }] };
  },
});

export const resultNoticePublished: Effect<'result-notice-published'> = (campaign, act) => {
  const notice = { ...markByOf(act), ...act.payload };
  const { yearResult } = campaign;
  return { ...campaign, yearResult: { ...yearResult, notices: [...yearResult.notices, notice] } };
};
