import { useLanguage, useSay } from '../ui/language.tsx';
import { words } from '../words/score-page.ts';
import type { Summary } from './worker/messages.ts';

/** The rules that every number follows, and the digest that tells one scheme from another. */
export function SchemeSection({ summary }: { readonly summary: Summary }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section class="scheme" id="scheme">
      <h2>{say(words.scheme)}</h2>
      <p>{say(words.schemeLead)}</p>
      <ol>
        {summary.scheme[language].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <h3>{say(words.digest)}</h3>
      <p>
        <code class="digest">{summary.schemeDigest}</code>
      </p>
      <p class="quiet">{say(words.digestUse)}</p>
    </section>
  );
}
