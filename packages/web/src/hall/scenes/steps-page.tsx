import type { Sentence } from '@pingyi/core';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/hall.ts';
import type { ShownResult } from '../data/screen.ts';

interface StepsPageProps {
  readonly name: Sentence;
  readonly result: ShownResult;
}

/** Why the score is what it is: every step with its numbers. */
export function StepsPage({ name, result }: StepsPageProps) {
  const say = useSay();
  return (
    <article class="hall-page">
      <h2 class="hall-step">{say(name)}</h2>
      <p class="hall-kind">
        {say(words.steps)} · {say(words.satisfaction)} {result.satisfaction?.published ?? '—'}
      </p>
      <ol class={result.steps.length > 4 ? 'hall-steps many' : 'hall-steps'}>
        {result.steps.map(({ sentence }) => (
          <li key={sentence.zh}>{say(sentence)}</li>
        ))}
      </ol>
    </article>
  );
}
