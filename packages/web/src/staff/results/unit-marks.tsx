import { useSay } from '../words/language.tsx';
import { words } from '../words/results.ts';
import type { UnitRow } from './queries.ts';

/** What is special about a unit, as words with a shape of their own. */
export function UnitMarks({ row }: { readonly row: UnitRow }) {
  const say = useSay();
  if (!row.vetoed && !row.talkProposed && !row.exempt && !row.tied) return null;
  return (
    <span className="marks">
      {row.vetoed && <span className="mark official">{say(words.vetoed)}</span>}
      {row.tied && <span className="mark plain">{say(words.tied)}</span>}
      {row.exempt && <span className="mark plain">{say(words.exempt)}</span>}
      {row.talkProposed && <span className="mark warning">{say(words.talk)}</span>}
    </span>
  );
}
