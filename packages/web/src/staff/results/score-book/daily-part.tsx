import { DocumentLink } from '../../ui/document-link.tsx';
import { Sideways } from '../../ui/sideways.tsx';
import { useSay } from '../../words/language.tsx';
import { actLink, pointsOf, words } from '../../words/results.ts';
import type { ScoreBook } from '../queries.ts';

interface DailyPartProps {
  readonly daily: ScoreBook['daily'];
  /** Whether the sheet enters the unit's composite. */
  readonly counts: boolean;
}

type Line = ScoreBook['daily'][number]['lines'][number];

/** The line that stands: waiting for a second person, or confirmed. */
function standingOf(lines: readonly Line[]): Line | null {
  return lines.find(({ ended }) => ended === null) ?? null;
}

function Grounds({ line }: { readonly line: Line }) {
  const say = useSay();
  return (
    <>
      {line.grounds}
      <span className="hint">
        {line.confirmed === null ? say(words.waiting) : say(actLink(line.confirmed))}
        {line.restsOn.map((seq) => ` · ${say(actLink(seq))}`)}
      </span>
      {line.evidence !== null && (
        <DocumentLink document={line.evidence} title={say(words.evidence)} />
      )}
    </>
  );
}

/** The sheet of the daily assessment, item by item. */
export function DailyPart({ daily, counts }: DailyPartProps) {
  const say = useSay();
  const isEmpty = daily.every(({ lines }) => standingOf(lines) === null);
  if (!counts && isEmpty) return null;
  return (
    <section aria-labelledby="daily" className="stack">
      <h3 id="daily">{say(words.daily)}</h3>
      {!counts && <p className="quiet">{say(words.dailyUnused)}</p>}
      {daily.length === 0 ? (
        <p>{say(words.noDaily)}</p>
      ) : (
        <Sideways label={say(words.daily)}>
          <table className="plain-table daily-lines">
            <thead>
              <tr>
                <th scope="col">{say(words.item)}</th>
                <th scope="col">{say(words.itemPoints)}</th>
                <th scope="col">{say(words.grounds)}</th>
              </tr>
            </thead>
            <tbody>
              {daily.map(({ item, name, max, lines }) => {
                const line = standingOf(lines);
                return (
                  <tr key={item}>
                    <th scope="row">{say(name)}</th>
                    <td className="figures">
                      {line === null ? say(words.noLine) : say(pointsOf(line.points, max))}
                    </td>
                    <td>{line === null ? '—' : <Grounds line={line} />}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Sideways>
      )}
    </section>
  );
}
