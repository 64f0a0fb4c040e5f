import { useSay } from '../ui/language.tsx';
import { words } from '../words/score-page.ts';
import type { UnitRow } from './worker/messages.ts';

/** What is special about a unit, as words with a shape of their own. */
export function Marks({ row }: { readonly row: UnitRow }) {
  const say = useSay();
  if (!row.vetoed && !row.talkProposed && !row.exempt) return null;
  return (
    <span class="marks">
      {row.vetoed && <span class="mark official">{say(words.vetoed)}</span>}
      {row.exempt && <span class="mark plain">{say(words.exempt)}</span>}
      {row.talkProposed && <span class="mark warning">{say(words.talk)}</span>}
    </span>
  );
}
