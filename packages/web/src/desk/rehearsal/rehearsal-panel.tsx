import { useSay } from '../../ui/language.tsx';
import { everybodyText, words } from '../../words/desk.ts';
import type { DeskState } from '../use-desk.ts';

/** In a rehearsal: everybody who has not come yet comes at one press, and is served. */
export function RehearsalPanel({ desk }: { readonly desk: DeskState }) {
  const say = useSay();
  const { campaign, meeting } = desk.view;
  if (campaign.plan.rehearsal !== true || meeting.vote.opened !== null) return null;
  const persons = desk.awaited();
  if (persons === 0) return null;
  return (
    <section class="duty-panel desk-rehearsal" aria-labelledby="rehearsal-title">
      <h2 id="rehearsal-title">{say(words.rehearsal)}</h2>
      <p>{say(words.rehearsalHow)}</p>
      <button type="button" class="button" onClick={desk.letEverybodyCome}>
        {say(everybodyText(persons))}
      </button>
    </section>
  );
}
