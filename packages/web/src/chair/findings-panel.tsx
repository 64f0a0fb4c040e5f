import { type DocumentRef, documentRef, type UnitId } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { FileField } from '../duty/file-field.tsx';
import { ProblemNotice } from '../duty/notice.tsx';
import { TextField } from '../duty/text-field.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useTask } from '../duty/use-task.ts';
import { askServer, wellAnswered } from '../meeting-data/ask.ts';
import { newKey, sendCommand } from '../meeting-data/give-command.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/chair.ts';

interface FindingsPanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
  readonly unit: UnitId;
}

async function handIn(file: File): Promise<DocumentRef> {
  const address = `/api/documents?name=${encodeURIComponent(file.name)}`;
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await wellAnswered(
    await askServer(address, { method: 'POST', headers, body: file }),
  );
  const { id, digest } = (await response.json()) as DocumentRef;
  return documentRef.parse({ id, digest });
}

const wholeNumber = /^\d{1,4}$/u;

/** Announces what open and covert inspections found on a unit, or that they found nothing. */
export function FindingsPanel({ view, refresh, unit }: FindingsPanelProps) {
  const say = useSay();
  const task = useTask();
  const [open, setOpen] = useState('0');
  const [covert, setCovert] = useState('0');
  const [file, setFile] = useState<File | null>(null);
  const isNumber = wholeNumber.test(open) && wholeNumber.test(covert);
  const found = isNumber ? Number(open) + Number(covert) : 0;
  const isReady = isNumber && (found === 0 || file !== null) && !task.isRunning;
  const announce = (): void =>
    void task.run(async () => {
      const document = found === 0 || file === null ? null : await handIn(file);
      const body = { unit, open: Number(open), covert: Number(covert), document, correction: null };
      const address = `/api/campaigns/${encodeURIComponent(view.campaign.id)}/announce-findings`;
      const given = await sendCommand(askServer, address, body, null, newKey());
      await refresh();
      return given.ok ? null : given.problem;
    });
  return (
    <section id="findings" class="duty-panel" aria-labelledby="findings-title">
      <h2 id="findings-title">
        {say(words.findings)} · {say(view.names('unit', unit))}
      </h2>
      <p>{say(words.findingsLead)}</p>
      <div class="chair-pair">
        <TextField kind="number" label={say(words.openFindings)} value={open} onInput={setOpen} />
        <TextField
          kind="number"
          label={say(words.covertFindings)}
          value={covert}
          onInput={setCovert}
        />
      </div>
      {found > 0 && (
        <FileField label={say(words.findingsFile)} accept=".pdf,.docx,.xlsx" onFile={setFile} />
      )}
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      <button
        type="button"
        class="button primary chair-press"
        disabled={!isReady}
        onClick={announce}
      >
        {say(found > 0 ? words.announceFindings : words.declareEmpty)}
      </button>
    </section>
  );
}
