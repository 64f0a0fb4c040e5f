import { phaseOf } from '@pingyi/core';
import { Button } from 'antd';
import { Link } from 'wouter';
import { useCampaigns } from '../data/queries.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { campaignName, words } from '../words/campaigns.ts';
import { useSay } from '../words/language.tsx';
import { editionsText } from '../words/overview.ts';
import { mayCreate } from './may-create.ts';

/** Every campaign, this year's first; the door to each. */
export function CampaignsPage() {
  const say = useSay();
  const campaigns = useCampaigns();
  const own = useOwnAccount();
  const create = (
    <Link href="/new" asChild>
      <Button type="primary">{say(words.create)}</Button>
    </Link>
  );
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      {...(mayCreate(own) ? { actions: create } : {})}
    >
      <QueryView query={campaigns}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={say(words.empty)} />
          ) : (
            <Sideways label={say(words.title)}>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{say(words.year)}</th>
                    <th scope="col">{say(words.id)}</th>
                    <th scope="col">{say(words.phase)}</th>
                    <th scope="col">{say(words.units)}</th>
                    <th scope="col">{say(words.edition)}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map(({ campaign, phase, units, editions, ...of }) => (
                    <tr key={campaign}>
                      <th scope="row">
                        <Link href={`/c/${campaign}`}>{say(campaignName(of))}</Link>
                      </th>
                      <td>{campaign}</td>
                      <td>
                        {say(phase === null ? words.none : (phaseOf(phase)?.title ?? words.none))}
                      </td>
                      <td className="figures">{units}</td>
                      <td>{say(editionsText(editions))}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Sideways>
          )
        }
      </QueryView>
    </Page>
  );
}
