import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../words/language.tsx';
import { words } from '../words/lists.ts';
import type { HeadingsQuestion } from './checked-list.ts';

interface HeadingsFormProps {
  readonly question: HeadingsQuestion;
  /** What each heading means: a column, or null for what is not read. */
  readonly onExplain: (columns: Readonly<Record<string, string | null>>) => void;
}

/** Asks once what headings of the office's own mean; the best guess is chosen already. */
export function HeadingsForm({ question, onExplain }: HeadingsFormProps) {
  const say = useSay();
  const { unknown, missing, headings } = question;
  const [meant, setMeant] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(unknown.map(({ heading, suggestions: [best = ''] }) => [heading, best])),
  );
  const still = missing.filter((column) => !Object.values(meant).includes(column));
  const explain = (): void =>
    onExplain(
      Object.fromEntries(
        Object.entries(meant).map(([heading, column]) => [heading, column === '' ? null : column]),
      ),
    );
  return (
    <div className="stack">
      <h3>{say(words.headingsTitle)}</h3>
      <p>{say(words.headingsLead)}</p>
      <div className="sideways">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.heading)}</th>
              <th scope="col">{say(words.means)}</th>
            </tr>
          </thead>
          <tbody>
            {unknown.map(({ heading }) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                <td>
                  <select
                    className="cell"
                    aria-label={`${say(words.means)}：${heading}`}
                    value={meant[heading] ?? ''}
                    onChange={({ target }) => setMeant({ ...meant, [heading]: target.value })}
                  >
                    <option value="">{say(words.notRead)}</option>
                    {Object.entries(headings).map(([column, title]) => (
                      <option key={column} value={column}>
                        {say(title)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {still.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`${say(words.missing)}：${still
            .map((column) => say(headings[column] ?? { zh: column, en: column }))
            .join('、')}`}
        />
      )}
      <div>
        <Button type="primary" onClick={explain}>
          {say(words.remember)}
        </Button>
      </div>
    </div>
  );
}
