import type { Sentence } from '@pingyi/core';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/hall.ts';
import { stepsOnPage } from '../data/pages.ts';
import type { ShownResult } from '../data/screen.ts';

interface StepsPageProps {
  readonly name: Sentence;
  readonly result: ShownResult;
  /** The place of the first step on this page. */
  readonly from: number;
}

/** Why the score is what it is: every step with its numbers. */
export function StepsPage({ name, result, from }: StepsPageProps) {
  const say = useSay();
  return (
    <article class="hall-page">
      <h2 class="hall-step">{say(name)}</h2>
      <p class="hall-kind">
        {say(words.steps)} · {say(words.satisfaction)} {result.satisfaction?.published ?? '—'}
      </p>
      <ol class="hall-steps" start={from + 1}>
        {result.steps.slice(from, from + stepsOnPage).map(({ sentence }) => (
          <li key={sentence.zh}>{say(sentence)}</li>
        ))}
      </ol>
    </article>
  );
}
