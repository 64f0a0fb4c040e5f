import { roles } from '@pingyi/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, dataOf } from '../data/ask.ts';
import { problemOf } from '../data/problem.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words as accounts } from '../words/accounts.ts';
import { momentText } from '../words/dates.ts';
import { actNumber, words } from '../words/history.ts';
import { useSay, useSpeech } from '../words/language.tsx';

function useAccountHistory(account: string) {
  return useInfiniteQuery({
    queryKey: ['account-history', account],
    initialPageParam: null as number | null,
    queryFn: async ({ pageParam }) => {
      const query = { account, limit: 20, ...(pageParam === null ? {} : { before: pageParam }) };
      const answer = await api.GET('/api/account-history', { params: { query } });
      return dataOf<'/api/account-history'>(answer);
    },
    getNextPageParam: ({ next }) => next,
  });
}

/** What happened to an account, who did it and why, the newest first. */
export function AccountHistory({ account }: { readonly account: string }) {
  const say = useSay();
  const { language } = useSpeech();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useAccountHistory(account);
  return (
    <section aria-labelledby="account-history">
      <h3 id="account-history">{say(words.title)}</h3>
      {error !== null && <ProblemAlert problem={problemOf(error)} />}
      {data === undefined && error === null && <Loading />}
      <ol className="history">
        {data?.pages
          .flatMap(({ history }) => history)
          .map(({ seq, at, role, account: by, sentence }) => (
            <li key={seq}>
              <p>{say(sentence)}</p>
              <p className="quiet">
                {momentText(at, language)} ·{' '}
                {say(roles[role as keyof typeof roles] ?? { zh: role, en: role })} · {by} ·{' '}
                {say(actNumber(seq))}
              </p>
            </li>
          ))}
      </ol>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say(accounts.earlier)}
        </Button>
      )}
    </section>
  );
}
