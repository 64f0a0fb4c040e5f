import type { Scheme } from '@pingyi/core';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/scheme.ts';
import { SelectInput, TextInput, TickInput } from '../cells.tsx';
import { ListEditor } from '../list-editor.tsx';
import { newWord, type SchemeFieldsProps } from './fields.ts';

type Grade = Scheme['grades'][number];
type Dimension = Scheme['dimensions'][number];

/** Grades with their coefficients, abstentions, and whether dimensions are graded apart. */
export function GradeFields({ scheme, plan, onChange }: SchemeFieldsProps) {
  const say = useSay();
  const set = (change: Partial<Scheme>) => onChange({ ...scheme, ...change });
  const withScore = (score: Scheme['score']): void => {
    const dimensions =
      scheme.dimensions.length > 0
        ? scheme.dimensions
        : plan.dimensions.map(({ id, name }) => ({ id, label: name.zh, weight: '1' }));
    set({ score, dimensions });
  };
  return (
    <section className="panel" aria-labelledby="grades-title">
      <h2 id="grades-title">{say(words.grades)}</h2>
      <ListEditor<Grade>
        label={say(words.grades)}
        rows={scheme.grades}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        least={1}
        isOrdered
        make={() => ({ id: newWord(), label: say(words.newGrade), coefficient: '0.5' })}
        onChange={(grades) => set({ grades })}
        columns={[
          {
            title: say(words.grade),
            cell: (grade, change, label) => (
              <TextInput
                label={label}
                value={grade.label}
                onChange={(text) => change({ ...grade, label: text })}
              />
            ),
          },
          {
            title: say(words.coefficient),
            cell: (grade, change, label) => (
              <TextInput
                isNarrow
                label={label}
                value={grade.coefficient}
                onChange={(coefficient) => change({ ...grade, coefficient })}
              />
            ),
          },
          {
            title: say(words.counts),
            cell: (grade, change, label) => (
              <TickInput
                isTextUnseen
                text={label}
                value={grade.counts !== false}
                onChange={(counts) => change({ ...grade, counts })}
              />
            ),
          },
        ]}
      />
      <div className="columns">
        <label className="field">
          {say(words.abstention)}
          <SelectInput
            value={scheme.abstention}
            options={[
              { value: 'excluded', text: say(words.excluded) },
              { value: 'counted', text: say(words.counted) },
            ]}
            onChange={(abstention) => set({ abstention })}
          />
        </label>
        <label className="field">
          {say(words.score)}
          <SelectInput
            value={scheme.score}
            options={[
              { value: 'overall', text: say(words.overall) },
              { value: 'dimensions', text: say(words.dimensions) },
              { value: 'both', text: say(words.both) },
            ]}
            onChange={withScore}
          />
        </label>
      </div>
      {scheme.score !== 'overall' && (
        <ListEditor<Dimension>
          label={say(words.dimensions)}
          rows={scheme.dimensions}
          keyOf={({ id }) => id}
          nameOf={({ label }) => label}
          onChange={(dimensions) => set({ dimensions })}
          columns={[
            { title: say(words.dimension), cell: ({ label }) => label },
            {
              title: say(words.weight),
              cell: (dimension, change, label) => (
                <TextInput
                  isNarrow
                  label={label}
                  value={dimension.weight}
                  onChange={(weight) => change({ ...dimension, weight })}
                />
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
