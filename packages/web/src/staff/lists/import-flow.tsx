import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { campaignKey } from '../data/queries.ts';
import { peopleKey } from '../people/queries.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/lists.ts';
import { CheckProgress } from './check-progress.tsx';
import type { ListKind } from './checked-list.ts';
import { useDailySending } from './daily/sending-context.tsx';
import { SendingPanel } from './daily/sending-panel.tsx';
import { DonePanel } from './done-panel.tsx';
import { FaultTable } from './fault-table.tsx';
import { FileChooser } from './file-chooser.tsx';
import { HeadingsForm } from './headings-form.tsx';
import { Preview } from './preview.tsx';
import { SheetForm } from './sheet-form.tsx';
import { type Import, useImport } from './use-import.ts';

interface StageProps {
  readonly list: ListKind;
  readonly flow: Import;
}

/** What a check came to, each with its own next step. */
function Checked({ list, flow }: StageProps) {
  const say = useSay();
  const { state, file } = flow;
  if (state.at !== 'checked' && state.at !== 'writing') return null;
  const { checked } = state;
  const name = file?.name ?? '';
  switch (checked.kind) {
    case 'preview':
      return (
        <Preview
          key={checked.check}
          list={list}
          preview={checked}
          file={name}
          source={file}
          isWriting={state.at === 'writing'}
          onExplain={flow.explain}
          onConfirm={(reason) => flow.confirm(checked, reason)}
        />
      );
    case 'headings':
      return (
        <div className="stack">
          <h3>{say(words.headingsTitle)}</h3>
          <p>{say(words.headingsLead)}</p>
          <HeadingsForm
            meanings={[
              ...checked.unknown.map(({ heading, suggestions: [column = null] }) => {
                return { heading, column };
              }),
              ...checked.mapping.columns,
            ]}
            missing={checked.missing}
            headings={checked.headings}
            onExplain={flow.explain}
          />
        </div>
      );
    case 'sheet':
      return (
        <SheetForm
          sheets={checked.sheets}
          onChoose={(sheet) => (file === null ? undefined : flow.check(file, sheet))}
        />
      );
    case 'refused':
      return (
        <div className="stack">
          <h3>{say(words.refusedTitle)}</h3>
          <FaultTable faults={checked.faults} all={checked.faults.length} file={name} />
        </div>
      );
  }
}

/** Brings a list in: file, questions, preview, confirmation, counts. The same for every list. */
export function ImportFlow({ list }: { readonly list: ListKind }) {
  const say = useSay();
  const client = useQueryClient();
  const { campaign } = useCampaign();
  const flow = useImport(campaign.id, list, () => {
    void client.invalidateQueries({ queryKey: campaignKey(campaign.id) });
    void client.invalidateQueries({ queryKey: ['history', campaign.id] });
    void client.invalidateQueries({ queryKey: peopleKey(campaign.id) });
  });
  const { state } = flow;
  const { sending } = useDailySending();
  const problem = 'problem' in state ? state.problem : null;
  const isSending = list === 'daily' && sending?.campaign === campaign.id;
  if (isSending) {
    const { file } = flow;
    const isSame = file !== null && file.name === sending.file;
    return <SendingPanel sending={sending} onCheckAgain={isSame ? () => flow.check(file) : null} />;
  }
  return (
    <section className="panel" aria-labelledby="in-title">
      <h2 id="in-title">{say(words.in)}</h2>
      <div className="stack">
        {state.at === 'choosing' && <FileChooser onFile={flow.check} />}
        {state.at === 'checking' && (
          <CheckProgress
            file={flow.file?.name ?? ''}
            progress={state.progress}
            onStop={flow.restart}
          />
        )}
        {problem !== null && <ProblemAlert problem={problem} />}
        <Checked list={list} flow={flow} />
        {state.at === 'done' && <DonePanel list={list} confirmed={state.confirmed} />}
        {(state.at === 'checked' || state.at === 'done') && (
          <div>
            <Button onClick={flow.restart}>{say(words.another)}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
