import { evaluatedUnits, problemId, type UnitId } from '@pingyi/core';
import { Alert, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useSourcesText } from '../assessment/source-text.tsx';
import { useCampaign, useCampaignAsOpened } from '../data/campaign-context.tsx';
import { problemOf } from '../data/problem.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words } from '../words/december.ts';
import { useSay } from '../words/language.tsx';
import { words as rules } from '../words/rules.ts';
import { isComplete, mergeRows, newRow, type ProblemRow, withKnown } from './collated-rows.ts';
import { useKnownProblems } from './known-problems.ts';
import { useCollation } from './use-collation.ts';

interface RowFieldsProps {
  readonly row: ProblemRow;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onChange: (row: ProblemRow) => void;
  readonly onRemove: () => void;
}

function RowFields({ row, isChosen, onChoose, onChange, onRemove }: RowFieldsProps) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const sourcesText = useSourcesText(names);
  const title = row.title === '' ? say(words.newProblem) : row.title;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`${say(words.choose)} ${title}`}
          checked={isChosen}
          onChange={onChoose}
        />
      </td>
      <td>
        <Input.TextArea
          rows={2}
          aria-label={say(words.problem)}
          maxLength={500}
          value={row.title}
          onChange={({ target }) => onChange({ ...row, title: target.value })}
        />
      </td>
      <td>
        <Select
          mode="multiple"
          className="wide-select"
          aria-label={say(words.units)}
          maxTagCount={4}
          showSearch={{ optionFilterProp: 'label' }}
          value={[...row.units]}
          onChange={(units: UnitId[]) => onChange({ ...row, units })}
          options={evaluatedUnits(campaign.units).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
        />
      </td>
      <td>{sourcesText(row.sources)}</td>
      <td>
        <Button aria-label={`${say(words.remove)} ${title}`} onClick={onRemove}>
          {say(words.remove)}
        </Button>
      </td>
    </tr>
  );
}

/** Works on the list of problems: takes what is known, adds, merges, and records it, or corrects what is on record. */
export function CollationEditor() {
  const say = useSay();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  const { campaign } = useCampaign();
  const known = useKnownProblems(campaign);
  const { rows, set, isDraft, isOvertaken, discard } = useCollation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [form] = Form.useForm<{ readonly reason?: string }>();
  const [isChecked, setChecked] = useState(false);
  const { collation } = campaign;
  const choose = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const takeKnown = async (): Promise<void> => {
    const { data } = await known.refetch();
    if (data !== undefined) set((now) => withKnown(now, data));
  };
  const record = ({ reason = '' }: { readonly reason?: string }): void => {
    setChecked(true);
    if (rows.length === 0 || !rows.every(isComplete)) return;
    const problems = rows.map(({ id, title, units, sources }) => ({
      id: problemId.parse(id),
      title: title.trim(),
      units: [...units],
      sources: [...sources],
    }));
    const correction =
      collation === null ? null : { supersedes: collation.seq, reason: reason.trim() };
    propose({
      wish: { type: 'collate-problems', body: { problems, correction } },
      seen,
      onRecorded: () => {
        discard();
        form.resetFields();
        setChosen(new Set());
        setChecked(false);
      },
    });
  };
  return (
    <section className="panel" aria-labelledby="collation">
      <h2 id="collation">{say(collation === null ? words.collation : words.correctTitle)}</h2>
      <p className="spaced">{say(words.collationLead)}</p>
      <div className="tools">
        <Button loading={known.isFetching} onClick={() => void takeKnown()}>
          {say(words.collected)}
        </Button>
        <Button onClick={() => set((now) => [...now, newRow()])}>{say(words.add)}</Button>
        <Button
          disabled={chosen.size < 2}
          onClick={() => {
            set((now) => mergeRows(now, chosen));
            setChosen(new Set());
          }}
        >
          {say(words.merge)}
        </Button>
      </div>
      {isDraft && (
        <Alert
          className="spaced"
          type={isOvertaken ? 'warning' : 'info'}
          showIcon
          role="status"
          title={say(isOvertaken ? words.draftOvertaken : words.draft)}
          action={<Button onClick={discard}>{say(rules.discard)}</Button>}
        />
      )}
      {known.error !== null && <ProblemAlert problem={problemOf(known.error)} />}
      <p className="hint spaced">
        {say(words.collectedHint)} {say(words.mergeHint)}
      </p>
      {rows.length === 0 ? (
        <p className="quiet spaced">{say(words.noProblems)}</p>
      ) : (
        <Sideways label={say(words.collation)}>
          <table className="plain-table wide-cells">
            <thead>
              <tr>
                <th scope="col">{say(words.choose)}</th>
                <th scope="col">{say(words.problem)}</th>
                <th scope="col">{say(words.units)}</th>
                <th scope="col">{say(words.sources)}</th>
                <th scope="col">{say(words.remove)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RowFields
                  key={row.id}
                  row={row}
                  isChosen={chosen.has(row.id)}
                  onChoose={() => choose(row.id)}
                  onChange={(next) =>
                    set((now) => now.map((each) => (each.id === row.id ? next : each)))
                  }
                  onRemove={() => {
                    set((now) => now.filter(({ id }) => id !== row.id));
                    setChosen(new Set([...chosen].filter((id) => id !== row.id)));
                  }}
                />
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
      <Form<{ readonly reason?: string }> form={form} layout="vertical" onFinish={record}>
        {isChecked && !rows.every(isComplete) && (
          <Alert className="spaced" type="error" showIcon title={say(words.incomplete)} />
        )}
        {collation !== null && <ReasonField />}
        <Button type="primary" htmlType="submit" disabled={rows.length === 0}>
          {say(words.record)}
        </Button>
      </Form>
    </section>
  );
}
