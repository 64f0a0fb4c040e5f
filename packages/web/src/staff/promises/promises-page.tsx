import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { paths } from '../../api/api.d.ts';
import { readText } from '../../meeting-data/read-text.ts';
import { api, ask, dataOf } from '../data/ask.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words as common } from '../words/common.ts';
import { dayText, momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/promises.ts';

type Listed =
  paths['/api/campaigns/{campaign}/promises']['get']['responses'][200]['content']['application/json']['promises'][number];

interface ReadPromise extends Listed {
  /** What was promised; null where the text is gone. */
  readonly says: string | null;
}

/** @throws ProblemError */
async function readPromises(campaign: string): Promise<readonly ReadPromise[]> {
  const params = { path: { campaign } };
  const answer = await api.GET('/api/campaigns/{campaign}/promises', { params });
  const { promises } = dataOf<'/api/campaigns/{campaign}/promises'>(answer);
  return Promise.all(
    promises.map(async (each) => ({ ...each, says: await readText(ask, each.text) })),
  );
}

function PromiseRow({ promise }: { readonly promise: ReadPromise }) {
  const say = useSay();
  const { language } = useSpeech();
  const { names } = useCampaign();
  const { says, unit, due, isDue, meeting, held } = promise;
  return (
    <tr>
      <th scope="row" className="typed">
        {says?.trim() ?? <span className="quiet">{say(words.gone)}</span>}
      </th>
      <td data-label={say(common.unit)}>{say(names('unit', unit))}</td>
      <td className="due-day" data-label={say(words.due)}>
        {dayText(due, language)}
        {isDue && <strong> {say(words.overdue)}</strong>}
      </td>
      <td data-label={say(words.meeting)}>
        <Link href={`~/staff/m/${meeting}`}>
          {momentText(held.begins, language)} {held.place}
        </Link>
      </td>
    </tr>
  );
}

/** The register of promises: who promised what in which meeting, and until when. */
export function PromisesPage() {
  const say = useSay();
  const { campaign } = useCampaign();
  const query = useQuery({
    queryKey: ['promises', campaign.id],
    queryFn: () => readPromises(campaign.id),
  });
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <QueryView query={query}>
        {(promises) =>
          promises.length === 0 ? (
            <EmptyState title={say(words.none)} />
          ) : (
            <Sideways label={say(words.title)}>
              <table className="plain-table stacked-table">
                <thead>
                  <tr>
                    <th scope="col">{say(words.promise)}</th>
                    <th scope="col">{say(common.unit)}</th>
                    <th scope="col">{say(words.due)}</th>
                    <th scope="col">{say(words.meeting)}</th>
                  </tr>
                </thead>
                <tbody>
                  {promises.map((promise) => (
                    <PromiseRow key={promise.promise} promise={promise} />
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
