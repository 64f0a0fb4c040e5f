import { Radio } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCampaigns, useFoldedCampaign } from '../data/queries.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { words, yearText } from '../words/campaigns.ts';
import { useSay } from '../words/language.tsx';
import { blankBeginning, copiedBeginning, presetBeginning } from './beginnings.ts';
import { mayCreate } from './may-create.ts';
import { NewCampaignForm } from './new-campaign-form.tsx';

const starts = ['preset', 'copy', 'blank'] as const;

const hints = { preset: words.presetHint, copy: words.copyHint, blank: words.blankHint };

function CopiedForm({ from, year }: { readonly from: string; readonly year: number }) {
  const folded = useFoldedCampaign(from);
  return (
    <QueryView query={folded}>
      {({ campaign }) => (
        <NewCampaignForm
          key={from}
          year={year}
          begin={(wanted) => copiedBeginning(campaign, wanted)}
          copied={campaign}
        />
      )}
    </QueryView>
  );
}

/** Sets up a campaign from the plan's preset, from an earlier year, or blank. */
export function NewCampaignPage() {
  const say = useSay();
  const own = useOwnAccount();
  const campaigns = useCampaigns();
  const [search, setSearch] = useSearchParams();
  const start = starts.find((each) => each === search.get('from')) ?? 'preset';
  const [chosen, setChosen] = useState<string | null>(null);
  const list = campaigns.data ?? [];
  const from = chosen ?? list[0]?.campaign;
  const newest = list.reduce((year, each) => Math.max(year, each.year), 0);
  const year = Math.max(new Date().getFullYear(), newest === 0 ? 0 : newest + 1);
  if (!mayCreate(own))
    return (
      <Page title={say(words.newTitle)}>
        <p>{say(words.notYours)}</p>
      </Page>
    );
  return (
    <Page title={say(words.newTitle)} lead={say(words.newLead)}>
      <fieldset className="panel choices">
        <legend>{say(words.start)}</legend>
        <Radio.Group
          vertical
          value={start}
          onChange={({ target: { value } }) => setSearch({ from: value }, { replace: true })}
          options={starts.map((value) => ({
            value,
            disabled: value === 'copy' && list.length === 0,
            label: (
              <span>
                <strong>{say(words[value])}</strong>
                <span className="hint">
                  {say(value === 'copy' && list.length === 0 ? words.nothingToCopy : hints[value])}
                </span>
              </span>
            ),
          }))}
        />
        {start === 'copy' && (
          <label className="field">
            {say(words.copyFrom)}
            <select value={from ?? ''} onChange={({ target: { value } }) => setChosen(value)}>
              {list.map(({ campaign, year: of }) => (
                <option key={campaign} value={campaign}>
                  {say(yearText(of))} {campaign}
                </option>
              ))}
            </select>
          </label>
        )}
      </fieldset>
      {start === 'preset' && (
        <NewCampaignForm key="preset" year={year} begin={presetBeginning} copied={null} />
      )}
      {start === 'blank' && (
        <NewCampaignForm key="blank" year={year} begin={blankBeginning} copied={null} />
      )}
      {start === 'copy' && from !== undefined && <CopiedForm from={from} year={year} />}
    </Page>
  );
}
