import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, dataOf } from '../data/ask.ts';
import { problemOf } from '../data/problem.ts';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words } from '../words/accounts.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';

function useAccessLog() {
  return useInfiniteQuery({
    queryKey: ['access-log'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      dataOf<'/api/access-log'>(
        await api.GET('/api/access-log', {
          params: { query: { limit: 100, ...(pageParam === null ? {} : { before: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
}

/** Who signed in, exported or read personal data, and when; reading it is logged too. */
export function AccessLogPage() {
  const say = useSay();
  const { language } = useSpeech();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useAccessLog();
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={say(words.accessLog)} lead={say(words.accessLead)}>
      {error !== null && <ProblemAlert problem={problemOf(error)} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <Sideways label={say(words.accessLog)}>
          <table className="plain-table stacked-table">
            <thead>
              <tr>
                <th scope="col">{say(words.when)}</th>
                <th scope="col">{say(words.what)}</th>
                <th scope="col">{say(words.who)}</th>
                <th scope="col">{say(words.whom)}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ entry, at, says, account, subject, what, rows }) => (
                <tr key={entry}>
                  <td className="figures" data-label={say(words.when)}>
                    {momentText(at, language)}
                  </td>
                  <td data-label={say(words.what)}>
                    {say(says)}
                    {what !== null && <code className="quiet"> {what}</code>}
                    {rows !== null && (
                      <span className="quiet">
                        {' '}
                        {say(words.persons)} {rows}
                      </span>
                    )}
                  </td>
                  <td data-label={say(words.who)}>{account ?? say(words.unknown)}</td>
                  <td data-label={say(words.whom)}>{subject ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say(words.earlier)}
        </Button>
      )}
    </Page>
  );
}
