import type { Calendar, CivilDate, Names } from '@pingyi/core';
import { Sideways } from '../../ui/sideways.tsx';
import { words } from '../../words/calendar.ts';
import { dayText } from '../../words/dates.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { NumberInput, SelectInput } from '../cells.tsx';

interface FieldsProps {
  readonly calendar: Calendar;
  /** Null where the calendar can only be read. */
  readonly onChange: ((calendar: Calendar) => void) | null;
}

interface DayInputProps {
  readonly label: string;
  readonly day: CivilDate;
  readonly onChange: ((day: CivilDate) => void) | null;
}

function DayInput({ label, day, onChange }: DayInputProps) {
  const { language } = useSpeech();
  if (onChange === null) return dayText(day, language);
  return (
    <input
      className="cell"
      type="date"
      required
      aria-label={label}
      min="2000-01-01"
      max="2999-12-31"
      value={day}
      onChange={({ target: { value } }) => onChange(value as CivilDate)}
    />
  );
}

/** The first and last day of each phase. */
export function PhaseDays({ calendar, names, onChange }: FieldsProps & { readonly names: Names }) {
  const say = useSay();
  const setOf = (phase: string, end: 'opens' | 'closes') =>
    onChange === null
      ? null
      : (day: CivilDate) =>
          onChange({
            ...calendar,
            phases: calendar.phases.map((each) =>
              each.phase === phase ? { ...each, [end]: day } : each,
            ),
          });
  return (
    <section className="panel" aria-labelledby="phases-title">
      <h2 id="phases-title">{say(words.phases)}</h2>
      <Sideways label={say(words.phases)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.phase)}</th>
              <th scope="col">{say(words.opens)}</th>
              <th scope="col">{say(words.closes)}</th>
            </tr>
          </thead>
          <tbody>
            {calendar.phases.map(({ phase, opens, closes }) => {
              const name = say(names('phase', phase));
              return (
                <tr key={phase}>
                  <th scope="row">{name}</th>
                  <td>
                    <DayInput
                      label={`${name} ${say(words.opens)}`}
                      day={opens}
                      onChange={setOf(phase, 'opens')}
                    />
                  </td>
                  <td>
                    <DayInput
                      label={`${name} ${say(words.closes)}`}
                      day={closes}
                      onChange={setOf(phase, 'closes')}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
    </section>
  );
}

/** The hard deadlines. */
export function DeadlineDays({ calendar, onChange }: FieldsProps) {
  const say = useSay();
  const setOf = (id: string) =>
    onChange === null
      ? null
      : (day: CivilDate) =>
          onChange({
            ...calendar,
            deadlines: calendar.deadlines.map((each) => (each.id === id ? { ...each, day } : each)),
          });
  return (
    <section className="panel" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{say(words.deadlines)}</h2>
      <Sideways label={say(words.deadlines)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.deadline)}</th>
              <th scope="col">{say(words.day)}</th>
            </tr>
          </thead>
          <tbody>
            {calendar.deadlines.map(({ id, name, day }) => (
              <tr key={id}>
                <th scope="row">{say(name)}</th>
                <td>
                  <DayInput label={say(name)} day={day} onChange={setOf(id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  );
}

const waits = ['publicNoticeDays', 'objectionDays', 'levelGapDays'] as const;

/** Public notice, objections, the gap between levels, and the deadline that they end before. */
export function WaitingDays({ calendar, onChange }: FieldsProps) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{say(words.waiting)}</h2>
      {onChange === null ? (
        <dl className="facts">
          {waits.map((wait) => (
            <div key={wait}>
              <dt>{say(words[wait])}</dt>
              <dd className="figures">{calendar[wait]}</dd>
            </div>
          ))}
          <div>
            <dt>{say(words.resultsBy)}</dt>
            <dd>
              {calendar.deadlines.flatMap(({ id, name }) =>
                id === calendar.resultsBy ? [say(name)] : [],
              )}
            </dd>
          </div>
        </dl>
      ) : (
        <div className="columns">
          {waits.map((wait) => (
            <label key={wait} className="field">
              {say(words[wait])}
              <NumberInput
                value={calendar[wait]}
                most={366}
                onChange={(value) => onChange({ ...calendar, [wait]: value })}
              />
            </label>
          ))}
          <label className="field">
            {say(words.resultsBy)}
            <SelectInput
              value={calendar.resultsBy}
              options={calendar.deadlines.map(({ id, name }) => ({ value: id, text: say(name) }))}
              onChange={(resultsBy) => onChange({ ...calendar, resultsBy })}
            />
          </label>
        </div>
      )}
    </section>
  );
}
