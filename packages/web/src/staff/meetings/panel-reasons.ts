import {
  type Campaign,
  type CampaignReason,
  checkPanel,
  type Meeting,
  presenceOf,
} from '@pingyi/core';

/** What the invitations lack by the panel rule, before anybody has come. */
export function panelReasons(meeting: Meeting, campaign: Campaign): readonly CampaignReason[] {
  const counted = presenceOf(meeting, campaign).categories.map(
    ({ category, invited }) => [category, invited] as const,
  );
  const invited = Object.fromEntries(counted.filter(([, persons]) => persons > 0));
  const categories = campaign.plan.categories.map(({ id }) => id);
  const { unmet } = checkPanel(
    campaign.scheme.panel,
    { invited, signedIn: {}, served: null },
    categories,
  );
  return unmet.filter(({ facts }) => facts.checkpoint === 'invited');
}
