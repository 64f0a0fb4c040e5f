import type { UnitCounts, UnitTally } from '@pingyi/core';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/counts.ts';
import { Sideways } from './sideways.tsx';
import type { MeetingView } from './use-meeting.ts';

interface CountsTableProps {
  readonly view: MeetingView;
  readonly counts: UnitCounts;
}

const originNames = { electronic: words.electronic, paper: words.paper };

/** A unit's counts, electronic and paper apart and added up, one row an item. */
export function CountsTable({ view: { campaign, names }, counts }: CountsTableProps) {
  const say = useSay();
  const { unit, tallies, byOrigin } = counts;
  const grades = campaign.scheme.grades.map(({ id }) => id);
  const row = (tally: UnitTally, origin: string) => (
    <tr key={`${origin} ${tally.kind} ${tally.id ?? ''}`}>
      <th scope="row">{origin}</th>
      <td>
        {say(names(tally.kind === 'dimension' ? 'dimension' : 'part', tally.id ?? 'overall'))}
      </td>
      <td>{tally.issued}</td>
      <td>{tally.returned}</td>
      {grades.map((grade) => (
        <td key={grade}>{tally.grades[grade] ?? 0}</td>
      ))}
      <td>{tally.abstained}</td>
      <td>{tally.invalid}</td>
    </tr>
  );
  return (
    <Sideways label={`${say(words.counts)} ${say(names('unit', unit))}`}>
      <table class="duty-table origins">
        <thead>
          <tr>
            <th scope="col">{say(words.origin)}</th>
            <th scope="col">{say(words.item)}</th>
            <th scope="col">{say(words.issued)}</th>
            <th scope="col">{say(words.returned)}</th>
            {grades.map((grade) => (
              <th key={grade} scope="col">
                {say(names('grade', grade))}
              </th>
            ))}
            <th scope="col">{say(words.abstained)}</th>
            <th scope="col">{say(words.invalid)}</th>
          </tr>
        </thead>
        <tbody>
          {byOrigin.length > 1 &&
            byOrigin.flatMap(({ origin, tallies: each }) =>
              each.map((tally) => row(tally, say(originNames[origin]))),
            )}
          {tallies.map((tally) =>
            row(
              tally,
              say(byOrigin.length === 1 ? originNames[byOrigin[0]?.origin ?? 'paper'] : words.sum),
            ),
          )}
        </tbody>
      </table>
    </Sideways>
  );
}
