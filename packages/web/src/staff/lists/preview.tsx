import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useCampaign } from '../data/campaign-context.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { countText, fileText, sameRows, words } from '../words/lists.ts';
import type { ListKind, ListPreview, Meaning } from './checked-list.ts';
import { DailyImport } from './daily/daily-import.tsx';
import { FaultTable } from './fault-table.tsx';
import { HeadingsForm } from './headings-form.tsx';
import { rowRanges } from './row-ranges.ts';
import { AddedTable, ChangedTable } from './row-tables.tsx';

interface PreviewProps {
  readonly list: ListKind;
  readonly preview: ListPreview;
  readonly file: string;
  /** The file itself; null once it is let go. */
  readonly source: File | null;
  readonly isWriting: boolean;
  readonly onExplain: (columns: readonly Meaning[]) => void;
  readonly onConfirm: (reason: string | null) => void;
}

const parts = ['faults', 'new', 'changed', 'unchanged'] as const;

type Part = (typeof parts)[number];

/** The counts of a check, which balance: what was read is new, changed, unchanged or faulty. */
function Counts({ preview }: Pick<PreviewProps, 'preview'>) {
  const say = useSay();
  const { counts } = preview.summary;
  const shown = ['rows', 'new', 'changed', 'unchanged', 'faulty', 'absent'] as const;
  return (
    <dl className="counts">
      {shown.map((count) => (
        <div key={count}>
          <dt>{say(words[count])}</dt>
          <dd>{counts[count].toLocaleString('en-US')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Confirms what may be written, with its reason where the record asks for one. */
function Confirmation({
  list,
  preview,
  source,
  isWriting,
  onConfirm,
}: Omit<PreviewProps, 'file' | 'onExplain'>) {
  const say = useSay();
  const { campaign } = useCampaign();
  const { counts } = preview.summary;
  const writes = counts.new + counts.changed;
  if (writes === 0)
    return (
      <Alert
        type={counts.faulty > 0 ? 'warning' : 'success'}
        showIcon
        title={say(counts.faulty > 0 ? words.onlyFaults : words.nothingToWrite)}
      />
    );
  if (list === 'daily' && source !== null) return <DailyImport preview={preview} file={source} />;
  const needsReason = list === 'units' && (counts.changed > 0 || campaign.publication.editions > 0);
  return (
    <Form<{ readonly reason?: string }>
      layout="vertical"
      onFinish={({ reason = '' }) => onConfirm(reason.trim() === '' ? null : reason.trim())}
    >
      <p className="quiet spaced">
        {say(list === 'units' ? words.unitsRecorded : words.peopleRecorded)}
      </p>
      {needsReason && (
        <Form.Item
          name="reason"
          label={say(words.reason)}
          extra={say(words.reasonHint)}
          rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={isWriting}>
        {say(counts.faulty > 0 ? words.confirmRest : words.confirm)}
      </Button>
    </Form>
  );
}

/** What a file would change, every fault of it, and the confirmation. */
export function Preview({
  list,
  preview,
  file,
  source,
  isWriting,
  onExplain,
  onConfirm,
}: PreviewProps) {
  const say = useSay();
  const { summary, faults, notices, headings, mapping } = preview;
  const { counts } = summary;
  const of: Readonly<Record<Part, number>> = {
    faults: counts.faults,
    new: counts.new,
    changed: counts.changed,
    unchanged: counts.unchanged,
  };
  const [part, setPart] = useState<Part>(parts.find((each) => of[each] > 0) ?? 'new');
  return (
    <div className="stack">
      <h3>{say(words.previewTitle)}</h3>
      <p className="quiet">
        {say(fileText(file, summary.sheet))} · {say(words.nothingYet)}
      </p>
      <Counts preview={preview} />
      <details>
        <summary>{say(words.howRead)}</summary>
        <HeadingsForm
          meanings={mapping.columns}
          missing={[]}
          headings={headings}
          onExplain={onExplain}
        />
      </details>
      {notices.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say(words.notices)}
          description={
            <ul className="reasons">
              {notices.map(({ code, sentence }) => (
                <li key={code}>{say(sentence)}</li>
              ))}
            </ul>
          }
        />
      )}
      <fieldset className="chips">
        <legend className="unseen">{say(words.show)}</legend>
        {parts.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={part === each}
            onClick={() => setPart(each)}
          >
            {say(countText(words[each], of[each]))}
          </button>
        ))}
      </fieldset>
      {part === 'faults' && <FaultTable faults={faults} all={counts.faults} file={file} />}
      {part === 'new' && <AddedTable rows={preview.added} all={counts.new} headings={headings} />}
      {part === 'changed' && (
        <ChangedTable rows={preview.changed} all={counts.changed} headings={headings} />
      )}
      {part === 'unchanged' && (
        <p className="quiet figures">
          {say(counts.unchanged === 0 ? common.none : sameRows(say(rowRanges(preview.unchanged))))}
        </p>
      )}
      <Confirmation
        list={list}
        preview={preview}
        source={source}
        isWriting={isWriting}
        onConfirm={onConfirm}
      />
    </div>
  );
}
