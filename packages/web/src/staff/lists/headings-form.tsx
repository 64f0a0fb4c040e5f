import { Alert, Button } from 'antd';
import { useState } from 'react';
import { inARow, labelled } from '../../words/marks.ts';
import { Sideways } from '../ui/sideways.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/lists.ts';
import type { ListPreview, Meaning } from './checked-list.ts';

interface HeadingsFormProps {
  /** Headings of the file with what they mean, as far as that is known or guessed. */
  readonly meanings: readonly Meaning[];
  /** Required columns that were not found. */
  readonly missing: readonly string[];
  readonly headings: ListPreview['headings'];
  readonly onExplain: (columns: readonly Meaning[]) => void;
}

/** Says what headings of the office's own mean; it is remembered for every later file. */
export function HeadingsForm({ meanings, missing, headings, onExplain }: HeadingsFormProps) {
  const say = useSay();
  const [meant, setMeant] = useState(meanings);
  const still = missing.filter((column) => !meant.some((each) => each.column === column));
  const titleOf = (column: string) => say(headings[column] ?? { zh: column, en: column });
  return (
    <div className="stack">
      <Sideways label={say(words.headingsTitle)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.heading)}</th>
              <th scope="col">{say(words.means)}</th>
            </tr>
          </thead>
          <tbody>
            {meant.map(({ heading, column }, place) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                <td>
                  <select
                    className="cell"
                    aria-label={say(labelled(words.means, heading))}
                    value={column ?? ''}
                    onChange={({ target: { value } }) =>
                      setMeant(meant.with(place, { heading, column: value === '' ? null : value }))
                    }
                  >
                    <option value="">{say(words.notRead)}</option>
                    {Object.keys(headings).map((each) => (
                      <option key={each} value={each}>
                        {titleOf(each)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {still.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say(labelled(words.missing, inARow(still.map(titleOf))))}
          description={say(words.missingHint)}
        />
      )}
      <div>
        <Button disabled={still.length > 0} onClick={() => onExplain(meant)}>
          {say(words.remember)}
        </Button>
      </div>
    </div>
  );
}
