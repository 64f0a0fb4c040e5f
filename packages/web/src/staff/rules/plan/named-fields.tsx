import type { PlanBody, Sentence } from '@pingyi/core';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/plan.ts';
import { SelectInput, TextInput } from '../cells.tsx';
import { ListEditor } from '../list-editor.tsx';
import { newWord } from '../scheme/fields.ts';
import { BasisFile } from './basis-file.tsx';
import { SentenceInputs } from './sentence-inputs.tsx';

export interface PlanFieldsProps {
  readonly plan: PlanBody;
  readonly onChange: (plan: PlanBody) => void;
}

const parts = ['deploys', 'organises', 'carriesOut', 'inspects', 'takesPart'] as const;

type Basis = PlanBody['legalBasis'][number];

/** A document with its number, or without one when nothing is left of it. */
function withNumber({ number: _, ...basis }: Basis, number: string): Basis {
  return number === '' ? basis : { ...basis, number };
}

export const nothingYet: Sentence = { zh: '', en: '' };

/** The title of the plan, and the documents that it rests on. */
export function NamedFields({ plan, onChange }: PlanFieldsProps) {
  const say = useSay();
  return (
    <>
      <section className="panel" aria-labelledby="names-title">
        <h2 id="names-title">{say(words.names)}</h2>
        <SentenceInputs
          label={say(words.names)}
          value={plan.title}
          onChange={(title) => onChange({ ...plan, title })}
        />
      </section>
      <section className="panel wide-cells" aria-labelledby="basis-title">
        <h2 id="basis-title">{say(words.legalBasis)}</h2>
        <p className="quiet spaced">{say(words.legalBasisHint)}</p>
        <ListEditor<Basis>
          label={say(words.legalBasis)}
          rows={plan.legalBasis}
          keyOf={(basis) => String(plan.legalBasis.indexOf(basis))}
          nameOf={({ title }) => say(title)}
          make={() => ({ title: nothingYet, issuer: nothingYet, document: null })}
          onChange={(legalBasis) => onChange({ ...plan, legalBasis })}
          columns={[
            {
              title: say(words.documentTitle),
              cell: (basis, change, label) => (
                <SentenceInputs
                  label={label}
                  value={basis.title}
                  onChange={(title) => change({ ...basis, title })}
                />
              ),
            },
            {
              title: say(words.number),
              cell: (basis, change, label) => (
                <TextInput
                  label={label}
                  value={basis.number ?? ''}
                  onChange={(number) => change(withNumber(basis, number))}
                />
              ),
            },
            {
              title: say(words.issuer),
              cell: (basis, change, label) => (
                <SentenceInputs
                  label={label}
                  value={basis.issuer}
                  onChange={(issuer) => change({ ...basis, issuer })}
                />
              ),
            },
            {
              title: say(words.file),
              cell: (basis, change, label) => (
                <BasisFile basis={basis} label={label} onChange={change} />
              ),
            },
          ]}
        />
      </section>
    </>
  );
}

/** Who takes part in organising, and in which part. */
export function OrganiserFields({ plan, onChange }: PlanFieldsProps) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="organisers-title">
      <h2 id="organisers-title">{say(words.organisers)}</h2>
      <ListEditor<PlanBody['organisers'][number]>
        label={say(words.organisers)}
        rows={plan.organisers}
        keyOf={({ id }) => id}
        nameOf={({ name }) => say(name)}
        make={() => ({ id: newWord(), part: 'takesPart', name: nothingYet })}
        onChange={(organisers) => onChange({ ...plan, organisers })}
        columns={[
          {
            title: say(words.names),
            cell: (organiser, change, label) => (
              <SentenceInputs
                label={label}
                value={organiser.name}
                onChange={(name) => change({ ...organiser, name })}
              />
            ),
          },
          {
            title: say(words.part),
            cell: (organiser, change, label) => (
              <SelectInput
                label={label}
                value={organiser.part}
                options={parts.map((value) => ({ value, text: say(words[value]) }))}
                onChange={(part) => change({ ...organiser, part })}
              />
            ),
          },
        ]}
      />
    </section>
  );
}
