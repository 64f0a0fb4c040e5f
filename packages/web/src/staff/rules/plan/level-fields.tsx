import type { PlanBody } from '@pingyi/core';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/plan.ts';
import { SelectInput } from '../cells.tsx';
import { ListEditor } from '../list-editor.tsx';
import { newWord } from '../scheme/fields.ts';
import { nothingYet, type PlanFieldsProps } from './named-fields.tsx';
import { SentenceInputs } from './sentence-inputs.tsx';

const modes = ['onSiteDirect', 'hotline'] as const;
const evaluations = ['vote', 'own-units'] as const;

type Level = PlanBody['levels'][number];

/** A level mainly evaluated in one mode, the other allowed. */
function withMode(level: Level, mainMode: Level['mainMode']): Level {
  return { ...level, mainMode, otherModes: modes.filter((mode) => mode !== mainMode) };
}

/** Levels from the bottom up, categories of representatives, and what they are asked. */
export function LevelFields({ plan, onChange }: PlanFieldsProps) {
  const say = useSay();
  return (
    <>
      <section className="panel" aria-labelledby="levels-title">
        <h2 id="levels-title">{say(words.levels)}</h2>
        <ListEditor<Level>
          label={say(words.levels)}
          rows={plan.levels}
          keyOf={({ id }) => id}
          nameOf={({ name }) => say(name)}
          least={1}
          isOrdered
          make={() => ({
            id: newWord(),
            name: nothingYet,
            mainMode: 'onSiteDirect',
            otherModes: ['hotline'],
            evaluation: 'vote',
          })}
          onChange={(levels) => onChange({ ...plan, levels })}
          columns={[
            {
              title: say(words.level),
              cell: (level, change, label) => (
                <SentenceInputs
                  label={label}
                  value={level.name}
                  onChange={(name) => change({ ...level, name })}
                />
              ),
            },
            {
              title: say(words.mode),
              cell: (level, change, label) => (
                <SelectInput
                  label={label}
                  value={level.mainMode}
                  options={modes.map((value) => ({ value, text: say(words[value]) }))}
                  onChange={(mode) => change(withMode(level, mode))}
                />
              ),
            },
            {
              title: say(words.evaluation),
              cell: (level, change, label) => (
                <SelectInput
                  label={label}
                  value={level.evaluation}
                  options={evaluations.map((value) => ({ value, text: say(words[value]) }))}
                  onChange={(evaluation) => change({ ...level, evaluation })}
                />
              ),
            },
          ]}
        />
      </section>
      <section className="panel" aria-labelledby="categories-title">
        <h2 id="categories-title">{say(words.categories)}</h2>
        <ListEditor<PlanBody['categories'][number]>
          label={say(words.categories)}
          rows={plan.categories}
          keyOf={({ id }) => id}
          nameOf={({ name }) => say(name)}
          least={1}
          make={() => ({ id: newWord(), name: nothingYet })}
          onChange={(categories) => onChange({ ...plan, categories })}
          columns={[
            {
              title: say(words.category),
              cell: (category, change, label) => (
                <SentenceInputs
                  label={label}
                  value={category.name}
                  onChange={(name) => change({ ...category, name })}
                />
              ),
            },
          ]}
        />
      </section>
      <section className="panel" aria-labelledby="dimensions-title">
        <h2 id="dimensions-title">{say(words.dimensions)}</h2>
        <ListEditor<PlanBody['dimensions'][number]>
          label={say(words.dimensions)}
          rows={plan.dimensions}
          keyOf={({ id }) => id}
          nameOf={({ name }) => say(name)}
          least={1}
          make={() => ({ id: newWord(), name: nothingYet, question: nothingYet })}
          onChange={(dimensions) => onChange({ ...plan, dimensions })}
          columns={[
            {
              title: say(words.dimension),
              cell: (dimension, change, label) => (
                <SentenceInputs
                  label={label}
                  value={dimension.name}
                  onChange={(name) => change({ ...dimension, name })}
                />
              ),
            },
            {
              title: say(words.question),
              cell: (dimension, change, label) => (
                <SentenceInputs
                  isLong
                  label={label}
                  value={dimension.question}
                  onChange={(question) => change({ ...dimension, question })}
                />
              ),
            },
          ]}
        />
      </section>
    </>
  );
}
