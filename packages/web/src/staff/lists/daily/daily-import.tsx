import { dailyGrounds, decide, standingLines } from '@pingyi/core';
import { Alert, Button, Form, Switch } from 'antd';
import { useState } from 'react';
import { drawnId } from '../../assessment/drawn-id.ts';
import { useCampaign } from '../../data/campaign-context.tsx';
import { newKey } from '../../data/give-command.ts';
import { actorFor, useOwnAccount } from '../../session/own-account.ts';
import { now } from '../../steps/now.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { ReasonList } from '../../ui/reason-list.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import { useSay } from '../../words/language.tsx';
import { dailyRead, willChange, willEnter, words } from '../../words/lists.ts';
import type { ListPreview } from '../checked-list.ts';
import { type DailyPart, type DailyRow, dailyRowsOf, partsOf } from './daily-rows.ts';
import { evidenceFileOf } from './evidence-file.ts';
import { sendingOf } from './sending.ts';
import { useDailySending } from './sending-context.tsx';

/** Lines of one command: small enough that a slow network shows progress, large enough for a city's sheet. */
const mostLines = 200;

interface DailyImportProps {
  readonly preview: ListPreview;
  readonly file: File;
}

type Refusal = Extract<ReturnType<typeof decide>, { readonly ok: false }>['unmet'];

/** Enters what a checked workbook says as lines of the daily assessment, with the workbook as their evidence. */
export function DailyImport({ preview, file }: DailyImportProps) {
  const say = useSay();
  const own = useOwnAccount();
  const { campaign, names } = useCampaign();
  const { send } = useDailySending();
  const { isSending, problem, upload } = useUpload();
  const [refusal, setRefusal] = useState<Refusal>([]);
  const [changes, setChanges] = useState(true);
  const { counts } = preview.summary;
  const added = dailyRowsOf(preview.added);
  const changed = dailyRowsOf(preview.changed);
  const rows = changes ? [...added, ...changed] : added;
  const standing = (row: DailyRow) =>
    standingLines(campaign, row.unit).find(({ item }) => item === row.item);

  /** What the rules say to all of it, before anything is sent. */
  const refusalOf = (parts: readonly DailyPart[]): Refusal => {
    const body = { sheets: parts.flatMap(({ sheets }) => sheets) };
    const actor = actorFor(own, 'enter-daily-lines', campaign.id);
    const command = { type: 'enter-daily-lines', body, actor } as Parameters<typeof decide>[1];
    const decision = decide(campaign, command, now());
    return decision.ok ? [] : decision.unmet;
  };
  const enter = async (reason: string): Promise<void> => {
    const evidence = await upload(evidenceFileOf(file));
    if (evidence === null) return;
    const parts = partsOf(rows, {
      evidence,
      groundsOf: (row) => dailyGrounds(row, { number: row.number, file: file.name }),
      replacesOf: (row) => {
        const line = standing(row);
        return line === undefined ? null : { line: line.line, reason };
      },
      drawId: () => drawnId('l'),
      drawKey: newKey,
      most: mostLines,
    });
    const unmet = refusalOf(parts);
    setRefusal(unmet);
    if (unmet.length === 0) send(sendingOf(campaign.id, file.name, parts));
  };
  return (
    <Form<{ readonly reason?: string }>
      layout="vertical"
      className="stack"
      onFinish={({ reason = '' }) => void enter(reason.trim())}
    >
      <p>{say(words.dailyLead)}</p>
      {counts.new + counts.changed > added.length + changed.length && (
        <Alert
          type="warning"
          showIcon
          title={say(dailyRead(added.length + changed.length, counts.new + counts.changed))}
        />
      )}
      {changed.length > 0 && (
        <>
          <p>
            <Switch
              aria-label={say(words.alsoChange)}
              checked={changes}
              onChange={(isOn) => setChanges(isOn)}
            />{' '}
            {say(willChange(changed.length))}
          </p>
          {changes && <ReasonField hint={words.dailyReasonHint} />}
        </>
      )}
      {refusal.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={say(words.dailyRefused)}
          description={<ReasonList reasons={refusal} names={names} />}
        />
      )}
      {problem !== null && <ProblemAlert problem={problem} />}
      <div>
        <Button type="primary" htmlType="submit" loading={isSending} disabled={rows.length === 0}>
          {say(willEnter(rows.length))}
        </Button>
      </div>
    </Form>
  );
}
