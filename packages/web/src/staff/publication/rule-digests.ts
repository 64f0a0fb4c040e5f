import { type Campaign, digestOf, unitsDigestOf } from '@pingyi/core';

/** The digests under which plan, scheme and list of units are published, as they stand now. */
export function digestsOf(campaign: Campaign) {
  return {
    plan: digestOf(campaign.plan),
    scheme: digestOf(campaign.scheme),
    units: unitsDigestOf(campaign) as string,
  };
}
