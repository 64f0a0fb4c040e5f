import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSay } from '../words/language.tsx';
import { pointsText, words } from '../words/results.ts';
import type { ScoreBook } from './queries.ts';
import { changeOf, countedDeductions, type Supposed, sumText, supposedNow } from './trial.ts';

interface TrialFormProps {
  readonly book: ScoreBook;
  readonly onTry: (change: object) => Promise<void>;
}

type Change = (part: Partial<Supposed>) => void;

interface PartProps {
  readonly supposed: Supposed;
  readonly change: Change;
}

function CountFields({ supposed, change, isMean }: PartProps & { readonly isMean: boolean }) {
  const say = useSay();
  const { scheme } = useCampaign().campaign;
  const { counts } = supposed;
  if (counts === null)
    return <p className="quiet">{say(isMean ? words.noOwnCounts : words.partsOnly)}</p>;
  const labels = new Map([
    ...scheme.grades.map(({ id, label }) => [id, label] as const),
    ['abstained', say(words.abstained)],
    ['invalid', say(words.invalid)],
  ]);
  return (
    <fieldset className="choices trial-counts">
      <legend>{say(words.ballots)}</legend>
      {Object.entries(counts).map(([name, text]) => (
        <label key={name} className="field">
          {labels.get(name) ?? name}
          <Input
            inputMode="numeric"
            value={text}
            onChange={({ target: { value } }) => change({ counts: { ...counts, [name]: value } })}
          />
        </label>
      ))}
    </fieldset>
  );
}

function DailyFields({ supposed, change }: PartProps) {
  const say = useSay();
  return (
    <fieldset className="choices trial-counts">
      <legend>{say(words.dailyPoints)}</legend>
      <label className="field">
        {say(words.itemPoints)}
        <Input
          inputMode="decimal"
          value={supposed.points}
          onChange={({ target: { value } }) => change({ points: value })}
        />
      </label>
      <label className="field">
        {say(words.outOf)}
        <Input
          inputMode="decimal"
          value={supposed.max}
          onChange={({ target: { value } }) => change({ max: value })}
        />
      </label>
    </fieldset>
  );
}

function DeductionFields({ supposed, change, book }: PartProps & { readonly book: ScoreBook }) {
  const say = useSay();
  const { rules } = useCampaign().campaign.scheme;
  const { kept, furtherRule, furtherAmount } = supposed;
  const chosen = (rule: string) =>
    change({
      furtherRule: rule,
      furtherAmount: rules.find(({ id }) => id === rule)?.amount ?? furtherAmount,
    });
  return (
    <fieldset className="choices">
      <legend>{say(words.keepDeductions)}</legend>
      {countedDeductions(book).map(({ adjustment, ruleName, counted }) => (
        <label key={adjustment}>
          <input
            type="checkbox"
            checked={kept.includes(adjustment)}
            onChange={({ target: { checked } }) =>
              change({
                kept: checked ? [...kept, adjustment] : kept.filter((each) => each !== adjustment),
              })
            }
          />{' '}
          {say(ruleName)} {say(pointsText(counted))}
        </label>
      ))}
      <div className="trial-counts">
        <label className="field">
          {say(words.further)}
          <select value={furtherRule} onChange={({ target: { value } }) => chosen(value)}>
            <option value="">{say(words.none)}</option>
            {rules
              .filter(({ kind }) => kind === 'deduction')
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
        </label>
        {furtherRule !== '' && (
          <label className="field">
            {say(words.amount)}
            <Input
              inputMode="decimal"
              value={furtherAmount}
              onChange={({ target: { value } }) => change({ furtherAmount: value })}
            />
          </label>
        )}
      </div>
    </fieldset>
  );
}

/** Numbers of one unit to be supposed; it opens with those of now. */
export function TrialForm({ book, onTry }: TrialFormProps) {
  const say = useSay();
  const { grades, rules } = useCampaign().campaign.scheme;
  const [now] = useState(() =>
    supposedNow(book, grades, sumText(book.daily.map(({ max }) => max))),
  );
  const [supposed, setSupposed] = useState(now);
  const [isBusy, setBusy] = useState(false);
  const change: Change = (part) => setSupposed((old) => ({ ...old, ...part }));
  const vetoRule = rules.find(({ kind }) => kind === 'veto')?.id ?? null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    await onTry(changeOf(book, now, supposed, vetoRule, say(words.whatIf)));
    setBusy(false);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <CountFields
        supposed={supposed}
        change={change}
        isMean={book.children.some(({ role }) => role === 'own')}
      />
      {book.daily.length > 0 && <DailyFields supposed={supposed} change={change} />}
      <DeductionFields supposed={supposed} change={change} book={book} />
      <div className="actions">
        {(vetoRule !== null || now.isVetoed) && (
          <label>
            <input
              type="checkbox"
              checked={supposed.isVetoed}
              disabled={vetoRule === null}
              onChange={({ target: { checked } }) => change({ isVetoed: checked })}
            />{' '}
            {say(words.asVeto)}
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={supposed.isExempt}
            onChange={({ target: { checked } }) => change({ isExempt: checked })}
          />{' '}
          {say(words.asExempt)}
        </label>
      </div>
      <div>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {say(words.try)}
        </Button>
      </div>
    </form>
  );
}
