import { useCampaigns } from '../data/queries.ts';
import { words } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import type { Account } from './queries.ts';

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
        {[year, scope.campaign, scope.kind === 'unit' ? scope.unit : null]
          .filter((part) => part !== null && part !== undefined)
          .join(' · ')}
      </span>
    </>
  );
}
