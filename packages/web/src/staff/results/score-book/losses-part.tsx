import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/results.ts';
import type { ScoreBook } from '../queries.ts';

/** So many are shown before all are asked for. */
const fewest = 5;

interface LossesPartProps {
  readonly losses: NonNullable<ScoreBook['losses']>;
  readonly onOpen: (unit: string) => void;
}

/** What pulls the unit down, the largest first. */
export function LossesPart({ losses, onOpen }: LossesPartProps) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? losses : losses.slice(0, fewest);
  return (
    <section aria-labelledby="losses" className="stack">
      <h3 id="losses">{say(words.losses)}</h3>
      {losses.length === 0 ? (
        <p>{say(words.noLosses)}</p>
      ) : (
        <>
          <p className="quiet">{say(words.lossesLead)}</p>
          <ol className="losses">
            {shown.map(({ kind, sentence, points, exact, unit }) => (
              <li key={`${kind} ${sentence.en} ${exact}`}>
                {unit === null ? (
                  <span>{say(sentence)}</span>
                ) : (
                  <button type="button" className="link" onClick={() => onOpen(unit)}>
                    {say(sentence)}
                  </button>
                )}
                <strong className="figures">
                  <span className="unseen">{say(words.points)} </span>
                  {points}
                </strong>
              </li>
            ))}
          </ol>
          {losses.length > shown.length && (
            <div>
              <Button onClick={() => setWhole(true)}>{say(words.allLosses)}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
