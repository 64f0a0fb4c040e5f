import type { Calendar, CivilDate, Names } from '@pingyi/core';
import { words } from '../../words/calendar.ts';
import { useSay } from '../../words/language.tsx';
import { NumberInput, SelectInput } from '../cells.tsx';

interface FieldsProps {
  readonly calendar: Calendar;
  readonly onChange: (calendar: Calendar) => void;
}

interface DayInputProps {
  readonly label: string;
  readonly day: CivilDate;
  readonly onChange: (day: CivilDate) => void;
}

function DayInput({ label, day, onChange }: DayInputProps) {
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
  const set = (
    phase: string,
    change: { readonly opens?: CivilDate; readonly closes?: CivilDate },
  ) =>
    onChange({
      ...calendar,
      phases: calendar.phases.map((each) => (each.phase === phase ? { ...each, ...change } : each)),
    });
  return (
    <section className="panel" aria-labelledby="phases-title">
      <h2 id="phases-title">{say(words.phases)}</h2>
      <div className="sideways">
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
                      onChange={(day) => set(phase, { opens: day })}
                    />
                  </td>
                  <td>
                    <DayInput
                      label={`${name} ${say(words.closes)}`}
                      day={closes}
                      onChange={(day) => set(phase, { closes: day })}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The hard deadlines. */
export function DeadlineDays({ calendar, onChange }: FieldsProps) {
  const say = useSay();
  const set = (id: string, day: CivilDate) =>
    onChange({
      ...calendar,
      deadlines: calendar.deadlines.map((each) => (each.id === id ? { ...each, day } : each)),
    });
  return (
    <section className="panel" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{say(words.deadlines)}</h2>
      <div className="sideways">
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
                  <DayInput label={say(name)} day={day} onChange={(next) => set(id, next)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
    </section>
  );
}
