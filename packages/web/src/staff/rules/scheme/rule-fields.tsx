import type { Rule, Scheme } from '@pingyi/core';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/scheme.ts';
import { SelectInput, TextInput } from '../cells.tsx';
import { ListEditor } from '../list-editor.tsx';
import { newWord, type SchemeFieldsProps } from './fields.ts';

const kinds = ['deduction', 'bonus', 'veto'] as const;

/** A rule with an amount or cap as it is typed; nothing typed is none. */
function withAmount({ amount: _, ...rule }: Rule, text: string): Rule {
  return text.trim() === '' ? rule : { ...rule, amount: text };
}

function withCap(rule: Rule, text: string): Rule {
  return { ...rule, cap: text.trim() === '' ? null : text };
}

/** Rules of deductions, bonuses and vetoes. */
export function RuleFields({ scheme, onChange }: SchemeFieldsProps) {
  const say = useSay();
  const set = (change: Partial<Scheme>) => onChange({ ...scheme, ...change });
  return (
    <section className="panel" aria-labelledby="rules-title">
      <h2 id="rules-title">{say(words.rules)}</h2>
      <ListEditor<Rule>
        label={say(words.rules)}
        rows={scheme.rules}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        make={() => ({
          id: newWord(),
          kind: 'deduction',
          label: say(words.newRule),
          amount: '0.5',
          cap: null,
        })}
        onChange={(rules) => set({ rules })}
        columns={[
          {
            title: say(words.kind),
            cell: (rule, change, label) => (
              <SelectInput
                label={label}
                value={rule.kind}
                options={kinds.map((value) => ({ value, text: say(words[value]) }))}
                onChange={(kind) =>
                  change(
                    kind === 'veto' ? { id: rule.id, label: rule.label, kind } : { ...rule, kind },
                  )
                }
              />
            ),
          },
          {
            title: say(words.ruleLabel),
            cell: (rule, change, label) => (
              <TextInput
                label={label}
                value={rule.label}
                onChange={(text) => change({ ...rule, label: text })}
              />
            ),
          },
          {
            title: say(words.amount),
            cell: (rule, change, label) =>
              rule.kind === 'veto' ? (
                '—'
              ) : (
                <TextInput
                  isNarrow
                  label={label}
                  value={rule.amount ?? ''}
                  onChange={(text) => change(withAmount(rule, text))}
                />
              ),
          },
          {
            title: say(words.cap),
            cell: (rule, change, label) =>
              rule.kind === 'veto' ? (
                '—'
              ) : (
                <TextInput
                  isNarrow
                  label={label}
                  value={rule.cap ?? ''}
                  onChange={(text) => change(withCap(rule, text))}
                />
              ),
          },
        ]}
      />
      <label className="field">
        {say(words.deductionCap)}
        <TextInput
          isNarrow
          value={scheme.deductionCap ?? ''}
          onChange={(text) => set({ deductionCap: text.trim() === '' ? null : text })}
        />
      </label>
    </section>
  );
}
