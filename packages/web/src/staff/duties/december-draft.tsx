import type { UnitId } from '@pingyi/core';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { readText } from '../../meeting-data/read-text.ts';
import { saveFile } from '../../ui/save-file.ts';
import { api, ask, dataOf } from '../data/ask.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { typedFile, useUpload } from '../ui/use-upload.ts';
import { words as common } from '../words/common.ts';
import { draftText } from '../words/december-draft.ts';
import { words as duties } from '../words/duties.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/work.ts';

const path = '/api/campaigns/{campaign}/units/{unit}/december-draft';

type Draft = ReturnType<typeof dataOf<typeof path>>;

/** A problem with its words, wherever they are written. */
interface RaisedProblem {
  readonly source: Draft['problems'][number]['source'];
  readonly kindName: Draft['problems'][number]['kindName'];
  readonly number: Draft['problems'][number]['number'];
  readonly text: string | null;
}

export interface DecemberDraft extends Omit<Draft, 'problems'> {
  readonly problems: readonly RaisedProblem[];
}

/**
 * What a unit's report of December is drafted from, with the words of every problem.
 *
 * @throws ProblemError
 */
export async function readDecemberDraft(campaign: string, unit: string): Promise<DecemberDraft> {
  const draft = dataOf<typeof path>(await api.GET(path, { params: { path: { campaign, unit } } }));
  const problems = await Promise.all(
    draft.problems.map(async ({ source, kindName, number, text, document }) => ({
      source,
      kindName,
      number,
      text: text ?? (document === null ? null : ((await readText(ask, document))?.trim() ?? null)),
    })),
  );
  return { ...draft, problems };
}

interface DraftValues {
  readonly text: string;
  readonly problems: number;
}

interface DraftFormProps {
  readonly draft: DecemberDraft;
  readonly unit: UnitId;
  readonly onDone: () => void;
}

function DraftForm({ draft, unit, onDone }: DraftFormProps) {
  const say = useSay();
  const { language } = useSpeech();
  const propose = usePropose();
  const [form] = Form.useForm<DraftValues>();
  const { isSending, problem, upload } = useUpload();
  const name = `${say(duties.finalDocument)}.txt`;
  const fileOf = (text: string) => typedFile(text, name);
  const handIn = async ({ text, problems }: DraftValues): Promise<void> => {
    const document = await upload(fileOf(text));
    if (document === null) return;
    const { composite } = draft;
    propose({
      wish: { type: 'hand-in-final-report', body: { unit, document, composite, problems } },
      onRecorded: onDone,
    });
  };
  return (
    <Form<DraftValues>
      form={form}
      layout="vertical"
      initialValues={{
        text: draftText(draft, language),
        problems: draft.problems.length,
      }}
      onFinish={(values) => void handIn(values)}
    >
      <Form.Item
        name="text"
        label={say(words.draftText)}
        rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
      >
        <Input.TextArea rows={14} maxLength={20_000} />
      </Form.Item>
      <Form.Item
        name="problems"
        label={say(duties.mainProblems)}
        rules={[{ required: true, message: say(common.needed) }]}
      >
        <InputNumber min={0} max={100_000} precision={0} />
      </Form.Item>
      {problem !== null && <ProblemAlert problem={problem} />}
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {say(words.handInDraft)}
        </Button>
        <Button onClick={() => saveFile(fileOf(form.getFieldValue('text') ?? ''), name)}>
          {say(words.download)}
        </Button>
      </div>
    </Form>
  );
}

interface DecemberDraftPanelProps {
  readonly campaign: string;
  readonly unit: UnitId;
  readonly onDone: () => void;
}

/** The report of December as the system can draft it: edited here, handed in, or taken out and finished elsewhere. */
export function DecemberDraftPanel({ campaign, unit, onDone }: DecemberDraftPanelProps) {
  const say = useSay();
  const query = useQuery({
    queryKey: ['december-draft', campaign, unit],
    queryFn: () => readDecemberDraft(campaign, unit),
  });
  return (
    <section className="panel" aria-labelledby="draft-title">
      <h2 id="draft-title">{say(words.draft)}</h2>
      <p className="spaced">{say(words.draftLead)}</p>
      <QueryView query={query}>
        {(draft) => <DraftForm draft={draft} unit={unit} onDone={onDone} />}
      </QueryView>
    </section>
  );
}
