import { useSay } from '../ui/language.tsx';
import { firstSteps, words } from '../words/score-page.ts';

/** What will appear, and the first step towards it. */
export function EmptyResult({ hint }: { readonly hint: string | null }) {
  const say = useSay();
  return (
    <section class="empty">
      <h2>{say(words.emptyTitle)}</h2>
      {hint !== null && <p class="hint">{hint}</p>}
      <ol>
        {firstSteps.map((step) => (
          <li key={step.zh}>{say(step)}</li>
        ))}
      </ol>
    </section>
  );
}
