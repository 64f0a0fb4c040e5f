import { announcedOf, evaluatedUnits, votedLevels } from '@pingyi/core';
import { campaignPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import { allCampaigns, type CampaignRecord } from '../model/campaign-record.ts';
import { openPhase } from '../model/phases.ts';
import type { PublicPage } from '../page.ts';
import { campaignsWords, countOf, ofUnits } from '../words/campaigns.ts';

/** How many units were voted on and announced, of those that are voted on. */
export function announcedUnits({ campaign }: CampaignRecord): { have: number; need: number } {
  const counts = votedLevels(campaign).map((level) => announcedOf(campaign, level));
  return {
    have: counts.reduce((sum, { have }) => sum + have, 0),
    need: counts.reduce((sum, { need }) => sum + need, 0),
  };
}

interface ListProps {
  readonly context: PageContext;
  readonly campaigns: readonly CampaignRecord[];
}

function CampaignTable({ context, campaigns }: ListProps) {
  const { say, href } = context;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{say(campaignsWords.name)}</th>
          <th scope="col">{say(campaignsWords.year)}</th>
          <th scope="col">{say(campaignsWords.state)}</th>
          <th scope="col">{say(campaignsWords.units)}</th>
          <th scope="col">{say(campaignsWords.announced)}</th>
        </tr>
      </thead>
      <tbody>
        {campaigns.map((each) => {
          const { have, need } = announcedUnits(each);
          const isOpen = each.isForEverybody;
          return (
            <tr key={each.id}>
              <th scope="row">
                <a href={href(campaignPath(each.id))}>{say(each.campaign.plan.title)}</a>
              </th>
              <td class="figures" data-label={say(campaignsWords.year)}>
                {each.campaign.year}
              </td>
              <td data-label={say(campaignsWords.state)}>
                {say(openPhase(each) ?? campaignsWords.notBegun)}
              </td>
              <td class="figures" data-label={say(campaignsWords.units)}>
                {isOpen ? say(countOf(evaluatedUnits(each.campaign.units).length)) : '—'}
              </td>
              <td class="figures" data-label={say(campaignsWords.announced)}>
                {isOpen ? say(ofUnits(have, need)) : '—'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export const campaignsPage: PublicPage = {
  path: '/public',
  answer: async (context) => {
    const { say } = context;
    const campaigns = (await allCampaigns(context.record)).filter((each) => !each.isRehearsal);
    return {
      kind: 'shown',
      title: say(campaignsWords.title),
      campaign: null,
      body: (
        <>
          <p class="lead">{say(campaignsWords.lead)}</p>
          {campaigns.length === 0 ? (
            <p>{say(campaignsWords.none)}</p>
          ) : (
            <CampaignTable context={context} campaigns={campaigns} />
          )}
        </>
      ),
    };
  },
};

export const rehearsalsPage: PublicPage = {
  path: '/public/rehearsals',
  answer: async (context) => {
    const { say } = context;
    const rehearsals = (await allCampaigns(context.record)).filter((each) => each.isRehearsal);
    return {
      kind: 'shown',
      title: say(campaignsWords.rehearsalsTitle),
      campaign: null,
      body: (
        <>
          <p class="lead">{say(campaignsWords.rehearsalsLead)}</p>
          {rehearsals.length === 0 ? (
            <p>{say(campaignsWords.noRehearsals)}</p>
          ) : (
            <CampaignTable context={context} campaigns={rehearsals} />
          )}
        </>
      ),
    };
  },
};
