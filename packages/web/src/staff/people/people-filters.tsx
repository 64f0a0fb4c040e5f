import type { Unit } from '@pingyi/core';
import { useCampaign } from '../data/campaign-context.tsx';
import { PauseInput } from '../ui/pause-input.tsx';
import { useSay } from '../words/language.tsx';
import { categoryCount, words } from '../words/people.ts';
import type { PeopleFilter } from './queries.ts';

interface PeopleFiltersProps {
  readonly filter: PeopleFilter;
  /** Of all that match name and unit, by category. */
  readonly counts: readonly { readonly category: string; readonly count: number }[];
  readonly units: readonly Unit[];
  readonly onNarrow: (changes: Partial<PeopleFilter>) => void;
}

/** Narrows the list: by category with its count, by part of the name, by unit of recusal. */
export function PeopleFilters({ filter, counts, units, onNarrow }: PeopleFiltersProps) {
  const say = useSay();
  const { names } = useCampaign();
  const sum = counts.reduce((all, { count }) => all + count, 0);
  const choices = [
    { category: null, text: say(categoryCount(say(words.all), sum)) },
    ...counts.map(({ category, count }) => ({
      category,
      text: say(categoryCount(say(names('category', category)), count)),
    })),
  ];
  return (
    <search className="tools">
      <PauseInput
        label={say(words.find)}
        value={filter.name ?? ''}
        onPause={(name) => onNarrow({ name: name === '' ? null : name })}
      />
      <label className="field">
        {say(words.recusal)}
        <select
          value={filter.unit ?? ''}
          onChange={({ target: { value } }) => onNarrow({ unit: value === '' ? null : value })}
        >
          <option value="">{say(words.anyUnit)}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="chips">
        <legend className="unseen">{say(words.category)}</legend>
        {choices.map(({ category, text }) => (
          <button
            key={category ?? ''}
            type="button"
            aria-pressed={filter.category === category}
            onClick={() => onNarrow({ category })}
          >
            {text}
          </button>
        ))}
      </fieldset>
    </search>
  );
}
