import { type LeafPolicy, type Scheme, vocabulary } from '@pingyi/core';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words } from '../../words/scheme.ts';
import { NumberInput, SelectInput, TextInput } from '../cells.tsx';
import type { SchemeFieldsProps } from './fields.ts';
import { percentOfRate, rateOfPercent } from './percent.ts';
import { SumLine } from './sum-line.tsx';

const terms = ['ownLevel', 'lowerLevel', 'dailyAssessment'] as const;
const policies = ['satisfaction-only', 'redistribute', 'renormalise'] as const;

/** What units without a lower level are scored by, class by class. */
function LeafFields({ scheme, plan, onChange }: SchemeFieldsProps) {
  const say = useSay();
  const { language } = useSpeech();
  const classes = [
    ...new Set([...Object.keys(scheme.leaf), ...plan.levels.map(({ id }) => id), '*']),
  ].filter((each) => each !== '*');
  const policyOf = (name: string): LeafPolicy | '' => scheme.leaf[name] ?? '';
  const set = (name: string, policy: LeafPolicy | ''): void => {
    const { [name]: _, ...others } = scheme.leaf;
    onChange({ ...scheme, leaf: policy === '' ? others : { ...others, [name]: policy } });
  };
  const choices = policies.map((value) => ({ value, text: say(words[value]) }));
  return (
    <div className="columns">
      {[...classes, '*'].map((name) => (
        <label key={name} className="field">
          {name === '*' ? say(words.others) : vocabulary(name, language)}
          <SelectInput<LeafPolicy | ''>
            value={policyOf(name)}
            options={name === '*' ? choices : [{ value: '', text: say(words.others) }, ...choices]}
            onChange={(policy) => set(name, policy)}
          />
        </label>
      ))}
    </div>
  );
}

/** Weights of the composite with their sum, what the lower level is, leaf units, decimals. */
export function CompositeFields(props: SchemeFieldsProps) {
  const say = useSay();
  const { scheme, onChange } = props;
  const set = (change: Partial<Scheme>) => onChange({ ...scheme, ...change });
  return (
    <section className="panel" aria-labelledby="composite-title">
      <h2 id="composite-title">{say(words.composite)}</h2>
      <div className="columns">
        {terms.map((term) => (
          <label key={term} className="field">
            {say(words[term])}
            <TextInput
              isNarrow
              value={percentOfRate(scheme.composite[term])}
              onChange={(text) =>
                set({ composite: { ...scheme.composite, [term]: rateOfPercent(text) } })
              }
            />
          </label>
        ))}
      </div>
      <SumLine weights={terms.map((term) => scheme.composite[term])} />
      <div className="columns">
        <label className="field">
          {say(words.lowerOf)}
          <SelectInput
            value={scheme.lowerLevel.of}
            options={[
              { value: 'satisfaction', text: say(words.satisfaction) },
              { value: 'composite', text: say(words.compositeOf) },
            ]}
            onChange={(of) => set({ lowerLevel: { ...scheme.lowerLevel, of } })}
          />
        </label>
        <label className="field">
          {say(words.lowerMean)}
          <SelectInput
            value={scheme.lowerLevel.mean}
            options={[
              { value: 'simple', text: say(words.simple) },
              { value: 'pooled', text: say(words.pooled) },
            ]}
            onChange={(mean) => set({ lowerLevel: { ...scheme.lowerLevel, mean } })}
          />
        </label>
        <label className="field">
          {say(words.rounding)}
          <NumberInput
            most={6}
            value={scheme.rounding.decimals}
            onChange={(decimals) => set({ rounding: { ...scheme.rounding, decimals } })}
          />
        </label>
      </div>
      <h3 className="sub">{say(words.leaf)}</h3>
      <LeafFields {...props} />
    </section>
  );
}
