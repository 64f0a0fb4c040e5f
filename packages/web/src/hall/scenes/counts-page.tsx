import type { Sentence } from '@pingyi/core';
import { useSay } from '../../ui/language.tsx';
import { votesVoided, words } from '../../words/hall.ts';
import type { ShownMeeting, ShownResult, ShownTally } from '../data/screen.ts';
import { markedBallots } from '../data/shares.ts';
import { GradeBar, GradeKey, GradePatterns } from './grade-bar.tsx';

interface CountsPageProps {
  readonly name: Sentence;
  readonly result: ShownResult;
  readonly grades: ShownMeeting['grades'];
}

function origins(
  result: ShownResult,
): readonly { readonly key: string; readonly tally: ShownTally }[] {
  return result.byOrigin.flatMap(({ origin, tallies }) => {
    const [tally] = tallies;
    return tally === undefined ? [] : [{ key: origin, tally }];
  });
}

/** Ballots of the first question by where they were counted, and altogether. */
function CountsTable({ result }: { readonly result: ShownResult }) {
  const say = useSay();
  const [sum] = result.tallies;
  if (sum === undefined) return null;
  const own = origins(result);
  const rows = own.length > 1 ? [...own, { key: 'sum', tally: sum }] : [{ key: 'sum', tally: sum }];
  const named: Readonly<Record<string, Sentence>> = {
    electronic: words.electronic,
    paper: words.paper,
    sum: { zh: '合计', en: 'Total' },
  };
  return (
    <table class="hall-table">
      <thead>
        <tr>
          <th scope="col">{say(words.origin)}</th>
          <th scope="col">{say(words.issued)}</th>
          <th scope="col">{say(words.returned)}</th>
          <th scope="col">{say(words.valid)}</th>
          <th scope="col">{say(words.abstained)}</th>
          <th scope="col">{say(words.invalid)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, tally }) => (
          <tr key={key}>
            <th scope="row">{say(named[key] ?? { zh: key, en: key })}</th>
            <td>{tally.issued}</td>
            <td>{tally.returned}</td>
            <td>{markedBallots(tally)}</td>
            <td>{tally.abstained}</td>
            <td>{tally.invalid}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A unit's result: score, ballots by grade, counts. */
export function CountsPage({ name, result, grades }: CountsPageProps) {
  const say = useSay();
  const [tally] = result.tallies;
  return (
    <article class="hall-page">
      <h2 class="hall-step">{say(name)}</h2>
      <div class="hall-two">
        <p class="hall-number hall-score">
          <strong>{result.satisfaction?.published ?? '—'}</strong>
          <span>{say(result.satisfaction === null ? words.noScore : words.satisfaction)}</span>
        </p>
        {tally !== undefined && (
          <div>
            <GradePatterns />
            <GradeBar tally={tally} grades={grades} />
            <GradeKey tally={tally} grades={grades} />
          </div>
        )}
      </div>
      <CountsTable result={result} />
      {result.voids > 0 && <p class="hall-small">{say(votesVoided(result.voids))}</p>}
      {result.corrected !== null && (
        <p class="hall-warning">
          {say(words.corrected)}
          {result.corrected}
        </p>
      )}
    </article>
  );
}
