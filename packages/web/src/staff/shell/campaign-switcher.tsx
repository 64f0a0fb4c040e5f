import type { Sentence } from '@pingyi/core';
import { useLocation } from 'wouter';
import { useCampaigns } from '../data/queries.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/shell.ts';

function nameOf(campaign: string, year: number): Sentence {
  return { zh: `${year} 年度（${campaign}）`, en: `${year} (${campaign})` };
}

/** Goes from one campaign to another, or to the list of all. */
export function CampaignSwitcher({ current }: { readonly current: string | null }) {
  const say = useSay();
  const { data = [] } = useCampaigns();
  const [, navigate] = useLocation();
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
        {data.map(({ campaign, year }) => (
          <option key={campaign} value={campaign}>
            {say(nameOf(campaign, year))}
          </option>
        ))}
      </select>
    </label>
  );
}
