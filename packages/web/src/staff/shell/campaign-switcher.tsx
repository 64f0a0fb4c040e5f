import { useLocation } from 'wouter';
import { useCampaigns } from '../data/queries.ts';
import { isOnlyInMeetings } from '../session/meeting-duties.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { campaignName } from '../words/campaigns.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/shell.ts';

/** Goes from one campaign to another, or to the list of all; officers of meetings have no use for it. */
export function CampaignSwitcher({ current }: { readonly current: string | null }) {
  const say = useSay();
  const { data = [] } = useCampaigns();
  const [, navigate] = useLocation();
  const isOfficer = isOnlyInMeetings(useOwnAccount());
  if (isOfficer) return null;
  return (
    <label className="campaign-switcher">
      <span className="unseen">{say(words.campaign)}</span>
      <select
        value={current ?? ''}
        onChange={({ target: { value } }) =>
          navigate(value === '' ? '~/staff' : `~/staff/c/${value}`)
        }
      >
        <option value="">{say(words.allCampaigns)}</option>
        {data.map(({ campaign, ...of }) => (
          <option key={campaign} value={campaign}>
            {say(campaignName(of))} ({campaign})
          </option>
        ))}
      </select>
    </label>
  );
}
