import { Button } from 'antd';
import { saveFile } from '../../ui/save-file.ts';
import { labelled } from '../../words/marks.ts';
import { type OpenCampaign, useCampaign } from '../data/campaign-context.tsx';
import { post } from '../session/post.ts';
import { useStep } from '../session/use-step.ts';
import { Page } from '../ui/page.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words } from '../words/history.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { actsFile, rulesFile, tasksFile, unitsFile } from './exports.ts';

/** Saves the campaign's data as files; each export is written down before. */
export function ExportPage() {
  const say = useSay();
  const { language } = useSpeech();
  const open = useCampaign();
  const { id } = open.campaign;
  const step = useStep();
  const choices = [
    {
      title: words.exportUnits,
      hint: words.exportUnitsHint,
      what: 'units',
      file: `${id}-units.csv`,
      type: 'text/csv',
      make: (given: OpenCampaign) => unitsFile(given, language),
    },
    {
      title: words.exportTasks,
      hint: words.exportTasksHint,
      what: 'tasks',
      file: `${id}-tasks.csv`,
      type: 'text/csv',
      make: (given: OpenCampaign) => tasksFile(given, language),
    },
    {
      title: words.exportRules,
      hint: words.exportRulesHint,
      what: 'rules',
      file: `${id}-rules.json`,
      type: 'application/json',
      make: rulesFile,
    },
    {
      title: words.exportActs,
      hint: words.exportActsHint,
      what: 'acts',
      file: `${id}-acts.ndjson`,
      type: 'application/x-ndjson',
      make: actsFile,
    },
  ] as const;
  return (
    <Page title={say(words.export)} lead={say(words.exportLead)}>
      {step.problem !== null && <ProblemAlert problem={step.problem} />}
      <ul className="choices-list">
        {choices.map(({ title, hint, what, file, type, make }) => (
          <li key={file}>
            <div>
              <h2>{say(title)}</h2>
              <p className="quiet">{say(hint)}</p>
            </div>
            <Button
              aria-label={say(labelled(words.save, title))}
              disabled={step.isSending}
              onClick={() =>
                void step.send(
                  () => post(`/campaigns/${id}/exports`, { what }),
                  () => saveFile(new Blob([make(open)], { type }), file),
                )
              }
            >
              {say(words.save)}
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <a href="/api/log">{say(words.verify)}</a>
      </p>
    </Page>
  );
}
