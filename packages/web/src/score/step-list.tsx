import { firstDecimals, plainFraction } from '../ui/exact.ts';
import { useSay } from '../ui/language.tsx';
import { inputsLeftOut, words } from '../words/score-page.ts';
import type { OpenableNumber } from './address.ts';
import type { ExplainedStep, UnitRow } from './worker/messages.ts';

/** The steps that a number comes from. */
const stepsOfNumber: Readonly<Record<OpenableNumber, readonly string[]>> = {
  rank: ['rank', 'veto', 'talk', 'no-composite'],
  composite: ['composite', 'clamped', 'no-composite'],
  satisfaction: [
    'satisfaction',
    'part-satisfaction',
    'abstentions',
    'weighted-satisfaction',
    'own-level-mean',
  ],
  lowerLevel: ['lower-level-mean', 'pooled-satisfaction'],
  daily: ['daily-assessment'],
  deducted: ['deductions'],
  bonus: ['bonuses'],
};

const absent = {
  lowerLevel: words.noLower,
  daily: words.noDaily,
  deducted: words.noDeductions,
  bonus: words.noBonuses,
} as const;

function isAbsent(number: OpenableNumber): number is keyof typeof absent {
  return Object.hasOwn(absent, number);
}

function Value({ exact }: { readonly exact: string }) {
  const decimals = firstDecimals(exact);
  return (
    <span class="figures exact">
      {plainFraction(exact)}
      {decimals !== '' && <span class="quiet"> ≈ {decimals}</span>}
    </span>
  );
}

/** A mean of thousands of units lists its first ones; all of them are in the JSON file. */
const mostInputs = 100;

interface StepListProps {
  readonly steps: readonly ExplainedStep[];
  readonly row: UnitRow;
  readonly number: OpenableNumber;
}

/** All steps of a unit in their order; those of the opened number stand out. */
export function StepList({ steps, row, number }: StepListProps) {
  const say = useSay();
  const about = new Set(stepsOfNumber[number]);
  const hasOwnStep = steps.some((step) => about.has(step.code));
  return (
    <>
      {!hasOwnStep && isAbsent(number) && <p>{say(absent[number])}</p>}
      <h3>{say(words.steps)}</h3>
      <ol class="steps">
        {steps.map((step, place) => (
          // Steps never reorder; two of them may have the same text.
          <li key={`${row.id}-${place}`} class={about.has(step.code) ? 'step about' : 'step'}>
            <p>
              {about.has(step.code) && <span class="about-word">{say(words.about)}</span>}
              {step.text}
            </p>
            {step.inputs.length > 0 && (
              <details>
                <summary>{say(words.inputs)}</summary>
                <dl>
                  {step.inputs.slice(0, mostInputs).map((input, at) => (
                    <div key={`${at}-${input.name}`}>
                      <dt>{input.name}</dt>
                      <dd>
                        <Value exact={input.value} />
                      </dd>
                    </div>
                  ))}
                  {step.value !== null && (
                    <div class="step-value">
                      <dt>{say(words.stepValue)}</dt>
                      <dd>
                        <Value exact={step.value} />
                      </dd>
                    </div>
                  )}
                </dl>
                {step.inputs.length > mostInputs && (
                  <p class="quiet">{say(inputsLeftOut(mostInputs, step.inputs.length))}</p>
                )}
              </details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
