import { roles } from '@pingyi/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useKnownHolders } from '../accounts/holder-names.ts';
import { api, dataOf } from '../data/ask.ts';
import { problemOf } from '../data/problem.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { momentText } from '../words/dates.ts';
import { actNumber, words } from '../words/history.ts';
import { useSay, useSpeech } from '../words/language.tsx';

interface HistoryListProps {
  readonly campaign: string;
  /** One unit's history only. */
  readonly unit?: string;
}

function useHistory({ campaign, unit }: HistoryListProps) {
  return useInfiniteQuery({
    queryKey: ['history', campaign, unit ?? null],
    initialPageParam: null as number | null,
    queryFn: async ({ pageParam }) =>
      dataOf<'/api/campaigns/{campaign}/history'>(
        await api.GET('/api/campaigns/{campaign}/history', {
          params: {
            path: { campaign },
            query: {
              limit: 50,
              ...(unit === undefined ? {} : { unit }),
              ...(pageParam === null ? {} : { before: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
}

/** What happened, in sentences, the newest first. */
export function HistoryList(props: HistoryListProps) {
  const say = useSay();
  const { language } = useSpeech();
  const holderOf = useKnownHolders();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useHistory(props);
  if (error !== null) return <ProblemAlert problem={problemOf(error)} />;
  if (data === undefined) return <Loading />;
  const entries = data.pages.flatMap(({ history }) => history);
  if (entries.length === 0) return <p className="quiet">{say(words.none)}</p>;
  return (
    <>
      <ol className="history">
        {entries.map(({ seq, at, role, account, sentence }) => (
          <li key={seq}>
            <p>{say(sentence)}</p>
            <p className="quiet">
              {[
                momentText(at, language),
                say(roles[role as keyof typeof roles] ?? { zh: role, en: role }),
                holderOf(account),
                say(actNumber(seq)),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say(words.earlier)}
        </Button>
      )}
    </>
  );
}
