import { useSay } from '../words/language.tsx';
import { beforeText } from '../words/results.ts';
import { changeText } from './change.ts';
import type { RankedRow } from './queries.ts';

/** How the composite moved since the year before, with the rank of then. */
export function BeforeText({ row }: { readonly row: RankedRow }) {
  const say = useSay();
  const { before, composite } = row;
  if (before === null || before.composite === null) return <>—</>;
  const isOtherClass = before.class !== row.class;
  return (
    <>
      {changeText(composite, before.composite)}
      <span className="hint">
        {say(beforeText(before.composite, before.rank, before.ranked, isOtherClass))}
      </span>
    </>
  );
}
