import { firstDecimals, plainFraction } from '../../../ui/exact.ts';
import { inputName } from '../../../words/input-names.ts';
import { labelsOfStep } from '../../../words/step-labels.ts';
import { useCampaign } from '../../data/campaign-context.tsx';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words } from '../../words/results.ts';
import type { ScoreBook } from '../queries.ts';

type Step = ScoreBook['steps'][number];

/** An exact number, with its first decimals where it has many. */
function Exact({ value }: { readonly value: string }) {
  const decimals = firstDecimals(value);
  return (
    <span className="figures">
      {plainFraction(value)}
      {decimals !== '' && <span className="quiet"> ≈ {decimals}</span>}
    </span>
  );
}

interface StepsPartProps {
  readonly steps: readonly Step[];
  /** Names of the units that a mean is taken of. */
  readonly nameOf: ReadonlyMap<string, string>;
}

function Inputs({ step, nameOf }: { readonly step: Step } & Pick<StepsPartProps, 'nameOf'>) {
  const say = useSay();
  const { language } = useSpeech();
  const { scheme } = useCampaign().campaign;
  const labels = labelsOfStep(step.code, scheme, nameOf);
  return (
    <details>
      <summary>{say(words.inputs)}</summary>
      <dl className="facts inputs">
        {Object.entries(step.inputs).map(([name, value]) => (
          <div key={name}>
            <dt>{inputName(name, labels, language)}</dt>
            <dd>
              <Exact value={value} />
            </dd>
          </div>
        ))}
        {step.value !== null && (
          <div>
            <dt>{say(words.result)}</dt>
            <dd>
              <Exact value={step.value} />
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

/** Every step from ballots to rank, each with the exact numbers that went in. */
export function StepsPart({ steps, nameOf }: StepsPartProps) {
  const say = useSay();
  return (
    <section aria-labelledby="steps" className="stack">
      <h3 id="steps">{say(words.steps)}</h3>
      <ol className="score-steps">
        {steps.map((step) => (
          <li key={`${step.code} ${step.sentence.en}`}>
            <span className="quiet step-name">{say(step.name)}</span>
            <p>{say(step.sentence)}</p>
            {Object.keys(step.inputs).length > 0 && <Inputs step={step} nameOf={nameOf} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
