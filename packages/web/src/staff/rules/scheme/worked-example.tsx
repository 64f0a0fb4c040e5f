import { reasonSentence, type Scheme, type UnitResult } from '@pingyi/core';
import { useState } from 'react';
import { Sideways } from '../../ui/sideways.tsx';
import { words as common } from '../../words/common.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words } from '../../words/scheme.ts';
import { NumberInput, TextInput } from '../cells.tsx';
import { type ExampleInput, exampleOf, usualExample } from './example.ts';
import { FaultList } from './fault-list.tsx';

interface BallotFieldsProps {
  readonly scheme: Scheme;
  readonly input: ExampleInput;
  readonly onChange: (input: ExampleInput) => void;
}

function BallotFields({ scheme, input, onChange }: BallotFieldsProps) {
  const say = useSay();
  return (
    <div className="columns narrow">
      {scheme.grades.map(({ id, label }, place) => (
        <label key={id} className="field">
          {label}
          <NumberInput
            most={100_000}
            value={input.grades[place] ?? 0}
            onChange={(count) => onChange({ ...input, grades: input.grades.with(place, count) })}
          />
        </label>
      ))}
      <label className="field">
        {say(words.invalid)}
        <NumberInput
          most={1_000}
          value={input.invalid}
          onChange={(invalid) => onChange({ ...input, invalid })}
        />
      </label>
      <label className="field">
        {say(words.daily)}
        <TextInput
          isNarrow
          value={input.daily}
          onChange={(daily) => onChange({ ...input, daily })}
        />
      </label>
    </div>
  );
}

function ResultTable({ units }: { readonly units: readonly UnitResult[] }) {
  const say = useSay();
  const { language } = useSpeech();
  return (
    <Sideways label={say(words.result)}>
      <table className="plain-table" aria-live="polite">
        <thead>
          <tr>
            <th scope="col">{say(common.unit)}</th>
            <th scope="col">{say(words.satisfactionValue)}</th>
            <th scope="col">{say(words.compositeValue)}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, name, satisfaction, composite, reason }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="figures">{satisfaction ?? '—'}</td>
              <td className="figures">
                {composite ?? (reason === null ? '—' : reasonSentence(reason, language))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

/** A small bureau scored by the scheme as it is typed; null while the scheme cannot be used. */
export function WorkedExample({ scheme }: { readonly scheme: Scheme | null }) {
  const say = useSay();
  const { language } = useSpeech();
  const [changed, setChanged] = useState<ExampleInput | null>(null);
  if (scheme === null)
    return (
      <section className="panel">
        <h2>{say(words.example)}</h2>
        <p>{say(words.noExample)}</p>
      </section>
    );
  const input = changed ?? usualExample(scheme);
  const example = exampleOf(scheme, input, language);
  const bureau = example.ok ? example.result.units.find(({ id }) => id === 'bureau') : undefined;
  return (
    <section className="panel" aria-labelledby="example-title">
      <h2 id="example-title">{say(words.example)}</h2>
      <p className="quiet">{say(words.exampleLead)}</p>
      <h3 className="sub">{say(words.exampleBallots)}</h3>
      <BallotFields scheme={scheme} input={input} onChange={setChanged} />
      <h3 className="sub">{say(words.result)}</h3>
      {example.ok ? (
        <ResultTable units={example.result.units} />
      ) : (
        <FaultList faults={example.faults} />
      )}
      {bureau !== undefined && (
        <details>
          <summary>{say(words.why)}</summary>
          <ol className="reasons">
            {bureau.steps.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
