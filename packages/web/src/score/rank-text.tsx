import { useSay } from '../ui/language.tsx';
import { rankOf } from '../words/score-page.ts';
import type { RankedRow } from './rows-by-class.ts';

/** A rank with how many were ranked; a narrow column breaks it at the comma and nowhere else. */
export function RankText({ row }: { readonly row: RankedRow }) {
  const say = useSay();
  return (
    <>
      {say(rankOf(row.rank, row.ranked, row.tied))
        .split(/(?<=，|, )/u)
        .map((part) => (
          <span key={part} class="whole">
            {part}
          </span>
        ))}
    </>
  );
}
