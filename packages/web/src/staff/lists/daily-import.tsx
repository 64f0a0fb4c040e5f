import { type DocumentRef, lineId, standingLines, unitId } from '@pingyi/core';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import { drawnId } from '../assessment/drawn-id.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useUpload } from '../ui/use-upload.ts';
import { useSay } from '../words/language.tsx';
import { dailyRead, dailySkipped, words } from '../words/lists.ts';
import type { ListPreview } from './checked-list.ts';
import { dailyRowsOf, groundsOf } from './daily-rows.ts';
import { evidenceFileOf } from './evidence-file.ts';

interface DailyImportProps {
  readonly preview: ListPreview;
  readonly file: File;
}

/** Enters what a checked workbook says as lines of the daily assessment, with the workbook as their evidence. */
export function DailyImport({ preview, file }: DailyImportProps) {
  const say = useSay();
  const propose = usePropose();
  const { campaign } = useCampaign();
  const { isSending, problem, upload } = useUpload();
  const [isDone, setDone] = useState(false);
  const all = dailyRowsOf(preview);
  const rows = all.filter(
    ({ unit, item }) =>
      !standingLines(campaign, unitId.parse(unit)).some((line) => line.item === item),
  );
  const skipped = all.length - rows.length;
  const proposeLines = (evidence: DocumentRef): void => {
    const units = [...new Set(rows.map(({ unit }) => unit))];
    const sheets = units.map((unit) => ({
      unit: unitId.parse(unit),
      lines: rows
        .filter((row) => row.unit === unit)
        .map((row) => ({
          line: lineId.parse(drawnId('l')),
          item: row.item,
          points: row.points,
          source: null,
          grounds: groundsOf(row, file.name),
          evidence,
          instead: null,
        })),
    }));
    propose({
      wish: { type: 'enter-daily-lines', body: { sheets } },
      onRecorded: () => setDone(true),
    });
  };
  const enter = async (): Promise<void> => {
    const evidence = await upload(evidenceFileOf(file));
    if (evidence !== null) proposeLines(evidence);
  };
  if (isDone)
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={say(words.dailyEntered)}
        action={<Link href="/daily?view=confirm">{say(words.toDaily)}</Link>}
      />
    );
  return (
    <div className="stack">
      <p>{say(words.dailyLead)}</p>
      {skipped > 0 && <p className="quiet">{say(dailySkipped(skipped))}</p>}
      {preview.summary.counts.new > all.length && (
        <Alert
          type="warning"
          showIcon
          title={say(dailyRead(all.length, preview.summary.counts.new))}
        />
      )}
      {problem !== null && <ProblemAlert problem={problem} />}
      <div>
        <Button
          type="primary"
          loading={isSending}
          disabled={rows.length === 0}
          onClick={() => void enter()}
        >
          {say(words.enterDaily)}
        </Button>
      </div>
    </div>
  );
}
