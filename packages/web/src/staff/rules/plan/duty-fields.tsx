import { type Calendar, phases, type Requirement } from '@pingyi/core';
import { labelled } from '../../../words/marks.ts';
import { Sideways } from '../../ui/sideways.tsx';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/plan.ts';
import { NumberInput, SelectInput, TickInput } from '../cells.tsx';
import type { PlanFieldsProps } from './named-fields.tsx';

interface DutyFieldsProps extends PlanFieldsProps {
  readonly deadlines: Calendar['deadlines'];
}

/** Every thing that a phase can require, in the order of the year. */
const duties = phases.flatMap((phase) => phase.duties.map((duty) => ({ phase, duty })));

/** The levels that owe a duty; none is no requirement at all. */
function levelsOf(requirement: Requirement | undefined): readonly string[] {
  return requirement === undefined || requirement.of === 'campaign' ? [] : requirement.of;
}

/** What is required of whom by when, and how many hot issues a unit chooses. */
export function DutyFields({ plan, deadlines, onChange }: DutyFieldsProps) {
  const say = useSay();
  const found = (duty: string) => plan.required.find((each) => each.duty === duty);
  const replace = (duty: string, next: Requirement | null): void => {
    const byDuty = new Map(plan.required.map((each) => [each.duty, each] as const));
    if (next === null) byDuty.delete(duty);
    else byDuty.set(duty, next);
    const required = duties
      .map(({ duty: { id } }) => byDuty.get(id))
      .filter((each) => each !== undefined);
    onChange({ ...plan, required });
  };
  const setOf = (phase: string, duty: string, of: Requirement['of'] | null): void => {
    const deadline = found(duty)?.deadline ?? null;
    replace(duty, of === null || of.length === 0 ? null : { phase, duty, of, deadline });
  };
  const hot = plan.hotIssues;
  return (
    <section className="panel" aria-labelledby="plan-duties-title">
      <h2 id="plan-duties-title">{say(words.duties)}</h2>
      <Sideways label={say(words.duties)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.duty)}</th>
              <th scope="col">{say(words.phase)}</th>
              <th scope="col">{say(words.of)}</th>
              <th scope="col">{say(words.deadline)}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map(({ phase, duty }) => {
              const requirement = found(duty.id);
              const levels = levelsOf(requirement);
              return (
                <tr key={duty.id}>
                  <th scope="row">{say(duty.title)}</th>
                  <td>{say(phase.title)}</td>
                  <td>
                    {duty.owner === 'campaign' ? (
                      <TickInput
                        text={say(words.campaign)}
                        value={requirement !== undefined}
                        onChange={(isRequired) =>
                          setOf(phase.id, duty.id, isRequired ? 'campaign' : null)
                        }
                      />
                    ) : (
                      plan.levels.map(({ id, name }) => (
                        <TickInput
                          key={id}
                          text={say(name)}
                          value={levels.includes(id)}
                          onChange={(isOwed) =>
                            setOf(
                              phase.id,
                              duty.id,
                              plan.levels
                                .map((level) => level.id)
                                .filter((level) =>
                                  level === id ? isOwed : levels.includes(level),
                                ),
                            )
                          }
                        />
                      ))
                    )}
                  </td>
                  <td>
                    {requirement !== undefined && (
                      <SelectInput
                        label={say(labelled(words.deadline, duty.title))}
                        value={requirement.deadline ?? ''}
                        options={[
                          { value: '', text: say(words.phaseEnd) },
                          ...deadlines.map(({ id, name }) => ({ value: id, text: say(name) })),
                        ]}
                        onChange={(deadline) =>
                          replace(duty.id, {
                            ...requirement,
                            deadline: deadline === '' ? null : deadline,
                          })
                        }
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
      <h3 className="sub">{say(words.hotIssues)}</h3>
      <div className="columns">
        <label className="field">
          {say(words.minimum)}
          <NumberInput
            most={20}
            value={hot.minimum}
            onChange={(minimum) => onChange({ ...plan, hotIssues: { ...hot, minimum } })}
          />
        </label>
        <label className="field">
          {say(words.maximum)}
          <NumberInput
            most={20}
            value={hot.maximum}
            onChange={(maximum) => onChange({ ...plan, hotIssues: { ...hot, maximum } })}
          />
        </label>
      </div>
    </section>
  );
}
