import { useSay } from '../../ui/language.tsx';
import { electionOf, type Step } from '../machine/state.ts';
import { markingWords } from '../words/marking.ts';
import { ChoiceList } from './choice-list.tsx';
import { CodeText } from './code-text.tsx';
import { Heading } from './heading.tsx';
import type { InformedProps } from './props.ts';

type SummaryStep = Extract<Step, { readonly at: 'summary' }>;

/** Everything that was chosen, each line to be changed, and the one button 投票. */
export function SummaryScreen(props: InformedProps & { readonly step: SummaryStep }) {
  const { state, info, step, tell } = props;
  const say = useSay();
  return (
    <>
      <Heading text={say(markingWords.summary)} screen="summary" />
      <p>{say(markingWords.castHelp)}</p>
      <ChoiceList
        info={info}
        election={electionOf(state)}
        marks={state.marks}
        onChange={(unit) => tell({ type: 'visit', unit })}
      />
      <section class="ballot-code unspoken">
        <p class="quiet">{say(markingWords.codeOfBallot)}</p>
        <p role="status">
          {step.ballot === null ? say(markingWords.making) : <CodeText code={step.ballot.code} />}
        </p>
        <button
          type="button"
          class="link"
          disabled={step.ballot === null}
          onClick={() => tell({ type: 'test' })}
        >
          {say(markingWords.test)}
        </button>
      </section>
      <div class="actions">
        <button type="button" class="button primary cast" onClick={() => tell({ type: 'cast' })}>
          {say(markingWords.cast)}
        </button>
      </div>
    </>
  );
}
