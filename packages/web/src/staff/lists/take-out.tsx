import { Button } from 'antd';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/lists.ts';
import type { ListKind } from './checked-list.ts';

interface TakeOutProps {
  readonly campaign: string;
  readonly list: ListKind;
}

/** An empty sheet to fill, and the list with all its rows. */
export function TakeOut({ campaign, list }: TakeOutProps) {
  const say = useSay();
  const { language } = useSpeech();
  const at = (place: string) => `/api/campaigns/${campaign}/lists/${list}/${place}`;
  return (
    <section className="panel" aria-labelledby="out-title">
      <h2 id="out-title">{say(words.out)}</h2>
      <ul className="choices-list">
        <li>
          <p className="quiet">{say(words.templateHint)}</p>
          <Button href={at(`template?language=${language}`)} download>
            {say(words.template)}
          </Button>
        </li>
        <li>
          <p className="quiet">
            {say(list === 'daily' ? words.dailyExportHint : words.exportHint)}
          </p>
          <div className="actions">
            <Button href={at(`export?format=xlsx&language=${language}`)} download>
              {say(words.exportXlsx)}
            </Button>
            <Button href={at(`export?format=csv&language=${language}`)} download>
              {say(words.exportCsv)}
            </Button>
          </div>
        </li>
      </ul>
    </section>
  );
}
