import { Button } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../data/problem.ts';
import { words } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { Loading } from './loading.tsx';
import { ProblemAlert } from './problem-alert.tsx';

interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface QueryViewProps<Data> {
  readonly query: Query<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What a query found; until then that it is on its way, or why it failed. */
export function QueryView<Data>({ query, children }: QueryViewProps<Data>) {
  const say = useSay();
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <Loading />;
  return (
    <div className="stack">
      <ProblemAlert problem={problemOf(query.error)} />
      <div>
        <Button onClick={() => query.refetch()}>{say(words.again)}</Button>
      </div>
    </div>
  );
}
