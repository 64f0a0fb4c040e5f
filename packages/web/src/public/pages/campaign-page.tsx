import type { ComponentChildren } from 'preact';
import { campaignPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import { type CampaignRecord, campaignOf } from '../model/campaign-record.ts';
import type { Params, PublicPage } from '../page.ts';
import { frameWords } from '../words/frame.ts';

/** What a page says of a campaign. */
interface CampaignView {
  readonly title: string;
  readonly body: ComponentChildren;
}

interface CampaignPage {
  /** Below the campaign's address: empty, or begins with a slash. */
  readonly below: string;
  readonly takesForm?: true;
  /** Shown also where the office does not publish the campaign to everybody. */
  readonly isAlwaysOpen?: true;
  /** Null where the campaign has no such thing. */
  readonly draw: (
    context: PageContext,
    campaign: CampaignRecord,
    params: Params,
  ) => CampaignView | null | Promise<CampaignView | null>;
}

/** A page of every campaign, in the bounds that the office set. */
export function campaignPage({ below, takesForm, isAlwaysOpen, draw }: CampaignPage): PublicPage {
  return {
    path: campaignPath(':campaign', below),
    ...(takesForm === undefined ? {} : { takesForm }),
    answer: async (context, params) => {
      const campaign = await campaignOf(context.record, params['campaign']);
      if (campaign === null) return null;
      if (!campaign.isForEverybody && isAlwaysOpen !== true)
        return {
          kind: 'shown',
          title: context.say(campaign.campaign.plan.title),
          campaign,
          body: <p>{context.say(frameWords.notForEverybody)}</p>,
        };
      const view = await draw(context, campaign, params);
      return view === null ? null : { kind: 'shown', campaign, ...view };
    },
  };
}
