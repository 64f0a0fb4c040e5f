import { useSay } from '../../ui/language.tsx';
import { overviewFinding, words } from '../../words/hall.ts';
import { unitsOnPage } from '../data/pages.ts';
import type { ShownMeeting } from '../data/screen.ts';

interface OverviewPageProps {
  readonly meeting: ShownMeeting;
  /** The place of the first unit on this page. */
  readonly from: number;
}

/** The announced scores of all units, the highest first; the bars stand on an axis from 0 to 100. */
export function OverviewPage({ meeting, from }: OverviewPageProps) {
  const say = useSay();
  const scored = meeting.results
    .map(({ unit, satisfaction, tallies: [tally] }) => ({
      unit,
      name: meeting.units.find(({ id }) => id === unit)?.name ?? { zh: unit, en: unit },
      published: satisfaction?.published ?? null,
      ballots: tally?.returned ?? 0,
    }))
    .sort((one, other) => Number(other.published ?? -1) - Number(one.published ?? -1));
  const [best] = scored;
  const first = scored.filter(({ published }) => published === best?.published);
  return (
    <article class="hall-page">
      <h2 class="hall-step">
        {best === undefined || best.published === null
          ? say(words.results)
          : say(
              overviewFinding(
                first.map(({ name }) => name),
                best.published,
                scored.length,
              ),
            )}
      </h2>
      <table class="hall-table hall-bars">
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            <td />
            <th scope="col">{say(words.satisfaction)}</th>
            <th scope="col">{say(words.returned)}</th>
          </tr>
        </thead>
        <tbody>
          {scored.slice(from, from + unitsOnPage).map(({ unit, name, published, ballots }) => (
            <tr key={unit}>
              <th scope="row">{say(name)}</th>
              <td class="hall-bar-cell">
                <svg
                  class="hall-bar"
                  width="100%"
                  height="1em"
                  aria-hidden="true"
                  focusable="false"
                >
                  <rect class="hall-axis" width="100%" height="100%" />
                  <rect class="hall-grade-0" width={`${published ?? 0}%`} height="100%" />
                </svg>
              </td>
              <td>
                <strong>{published ?? '—'}</strong>
              </td>
              <td>{ballots}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
