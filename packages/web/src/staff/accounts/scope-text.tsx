import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../data/ask.ts';
import { useCampaigns } from '../data/queries.ts';
import { words } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import type { Account } from './queries.ts';

/** The name of a unit, for readers who may not read the campaign's acts; its id until it is known. */
function UnitName({ campaign, unit }: { readonly campaign: string; readonly unit: string }) {
  const { data } = useQuery({
    queryKey: ['unit-names', campaign],
    retry: false,
    queryFn: async () => {
      const asked = { params: { path: { campaign }, query: { limit: 500 } } };
      const answer = await api.GET('/api/campaigns/{campaign}/units', asked);
      return dataOf<'/api/campaigns/{campaign}/units'>(answer).units;
    },
  });
  return <>{data?.find((each) => each.unit === unit)?.name ?? unit}</>;
}

/** A role and where it holds. */
export function ScopeText({ grant }: { readonly grant: Account['grants'][number] }) {
  const say = useSay();
  const { data: campaigns = [] } = useCampaigns();
  const { name, scope } = grant;
  if (scope.kind === 'installation')
    return (
      <>
        {say(name)} <span className="quiet">{say(words.installation)}</span>
      </>
    );
  const year = campaigns.find(({ campaign }) => campaign === scope.campaign)?.year;
  return (
    <>
      {say(name)}{' '}
      <span className="quiet">
        {year} {scope.campaign}{' '}
        {scope.kind === 'unit' && <UnitName campaign={scope.campaign} unit={scope.unit} />}
      </span>
    </>
  );
}
