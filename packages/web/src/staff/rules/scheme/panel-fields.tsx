import type { Scheme } from '@pingyi/core';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/scheme.ts';
import { NumberInput, SelectInput, TextInput } from '../cells.tsx';
import { ListEditor } from '../list-editor.tsx';
import type { SchemeFieldsProps } from './fields.ts';
import { percentOfRate, rateOfPercent } from './percent.ts';

type Share = Scheme['panel']['shares'][number];

const scopes = ['meeting', 'unit', 'level', 'campaign'] as const;

/** A share with a bound as it is typed; nothing typed is no bound. */
function withBound(share: Share, bound: 'atLeast' | 'atMost', percent: string): Share {
  const { [bound]: _, ...others } = share;
  return percent.trim() === '' ? others : { ...others, [bound]: rateOfPercent(percent) };
}

/** How many representatives there must be, and of which categories. */
export function PanelFields({ scheme, plan, onChange }: SchemeFieldsProps) {
  const say = useSay();
  const { panel } = scheme;
  const set = (change: Partial<Scheme['panel']>) =>
    onChange({ ...scheme, panel: { ...panel, ...change } });
  const categories = plan.categories.map(({ id, name }) => ({ value: id, text: say(name) }));
  const nameOf = (id: string) => categories.find(({ value }) => value === id)?.text ?? id;
  const free = plan.categories.find(
    ({ id }) => !panel.shares.some(({ category }) => category === id),
  );
  return (
    <section className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{say(words.panel)}</h2>
      <div className="columns">
        <label className="field">
          {say(words.minimum)}
          <NumberInput
            most={100_000}
            value={panel.minimum}
            onChange={(minimum) => set({ minimum })}
          />
        </label>
        <label className="field">
          {say(words.scope)}
          <SelectInput
            value={panel.scope}
            options={scopes.map((value) => ({ value, text: say(words[value]) }))}
            onChange={(scope) => set({ scope })}
          />
        </label>
        <label className="field">
          {say(words.minimumCohort)}
          <NumberInput
            most={1000}
            value={panel.minimumCohort}
            onChange={(minimumCohort) => set({ minimumCohort })}
          />
        </label>
      </div>
      <ListEditor<Share>
        label={say(words.panel)}
        rows={panel.shares}
        keyOf={({ category }) => category}
        nameOf={({ category }) => nameOf(category)}
        {...(free === undefined && panel.shares.length === 0
          ? {}
          : {
              make: () => ({
                category: free?.id ?? plan.categories[0]?.id ?? '',
                atLeast: '0',
                checkedAt: ['invited', 'signedIn'] as const,
                warnedAt: ['served'] as const,
              }),
            })}
        onChange={(shares) => set({ shares })}
        columns={[
          {
            title: say(words.category),
            cell: (share, change, label) => (
              <SelectInput
                label={label}
                value={share.category}
                options={categories}
                onChange={(category) => change({ ...share, category })}
              />
            ),
          },
          {
            title: say(words.atLeast),
            cell: (share, change, label) => (
              <TextInput
                isNarrow
                label={label}
                value={percentOfRate(share.atLeast ?? '')}
                onChange={(text) => change(withBound(share, 'atLeast', text))}
              />
            ),
          },
          {
            title: say(words.atMost),
            cell: (share, change, label) => (
              <TextInput
                isNarrow
                label={label}
                value={percentOfRate(share.atMost ?? '')}
                onChange={(text) => change(withBound(share, 'atMost', text))}
              />
            ),
          },
        ]}
      />
    </section>
  );
}
