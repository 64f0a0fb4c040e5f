import { Button } from 'antd';
import { saveFile } from '../../ui/save-file.ts';
import { type OpenCampaign, useCampaign } from '../data/campaign-context.tsx';
import { Page } from '../ui/page.tsx';
import { words } from '../words/history.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { actsFile, rulesFile, tasksFile, unitsFile } from './exports.ts';

/** Saves the campaign's data as files. */
export function ExportPage() {
  const say = useSay();
  const { language } = useSpeech();
  const open = useCampaign();
  const { id } = open.campaign;
  const choices = [
    {
      title: words.exportUnits,
      hint: words.exportUnitsHint,
      file: `${id}-units.csv`,
      type: 'text/csv',
      make: (given: OpenCampaign) => unitsFile(given, language),
    },
    {
      title: words.exportTasks,
      hint: words.exportTasksHint,
      file: `${id}-tasks.csv`,
      type: 'text/csv',
      make: (given: OpenCampaign) => tasksFile(given, language),
    },
    {
      title: words.exportRules,
      hint: words.exportRulesHint,
      file: `${id}-rules.json`,
      type: 'application/json',
      make: rulesFile,
    },
    {
      title: words.exportActs,
      hint: words.exportActsHint,
      file: `${id}-acts.ndjson`,
      type: 'application/x-ndjson',
      make: actsFile,
    },
  ];
  return (
    <Page title={say(words.export)} lead={say(words.exportLead)}>
      <ul className="choices-list">
        {choices.map(({ title, hint, file, type, make }) => (
          <li key={file}>
            <div>
              <h2>{say(title)}</h2>
              <p className="quiet">{say(hint)}</p>
            </div>
            <Button
              aria-label={`${say(words.save)}：${say(title)}`}
              onClick={() => saveFile(new Blob([make(open)], { type }), file)}
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
