import type { PlanBody } from '@pingyi/core';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/plan.ts';
import { TextInput } from '../cells.tsx';
import { ListEditor } from '../list-editor.tsx';
import { nothingYet, type PlanFieldsProps } from './named-fields.tsx';
import { SentenceInputs } from './sentence-inputs.tsx';

type Step = PlanBody['steps'][number];

/** A step with its planned minutes, or without any when the field is empty. */
function withMinutes(step: Step, typed: string): Step {
  const { plannedMinutes: _, ...rest } = step;
  const digits = typed.replace(/\D/gu, '');
  return digits === '' ? rest : { ...rest, plannedMinutes: Number(digits) };
}

/** A step with the host's words, or without any when nothing is left of them. */
function withScript(step: Step, script: NonNullable<Step['hostScript']>): Step {
  const { hostScript: _, ...rest } = step;
  return script.zh === '' && script.en === '' ? rest : { ...rest, hostScript: script };
}

/**
 * What the host says at each step and how long it is meant to take. The steps themselves and their order
 * are the plan's.
 */
export function StepFields({ plan, onChange }: PlanFieldsProps) {
  const say = useSay();
  return (
    <section className="panel wide-cells" aria-labelledby="steps-title">
      <h2 id="steps-title">{say(words.steps)}</h2>
      <p className="quiet spaced">{say(words.stepsHint)}</p>
      <ListEditor<Step>
        label={say(words.steps)}
        rows={plan.steps}
        keyOf={({ id }) => id}
        nameOf={({ name }) => say(name)}
        least={plan.steps.length}
        onChange={(steps) => onChange({ ...plan, steps })}
        columns={[
          { title: say(words.step), cell: ({ name }) => say(name) },
          {
            title: say(words.plannedMinutes),
            cell: (step, change, label) => (
              <TextInput
                isNarrow
                label={label}
                value={step.plannedMinutes === undefined ? '' : String(step.plannedMinutes)}
                onChange={(typed) => change(withMinutes(step, typed))}
              />
            ),
          },
          {
            title: say(words.hostScript),
            cell: (step, change, label) => (
              <SentenceInputs
                isLong
                label={label}
                value={step.hostScript ?? nothingYet}
                onChange={(script) => change(withScript(step, script))}
              />
            ),
          },
        ]}
      />
    </section>
  );
}
