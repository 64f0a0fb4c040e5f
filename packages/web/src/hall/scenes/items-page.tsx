import type { Sentence } from '@pingyi/core';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/hall.ts';
import type { ShownMeeting, ShownResult } from '../data/screen.ts';
import { GradeBar, GradeKey, GradePatterns } from './grade-bar.tsx';

interface ItemsPageProps {
  readonly name: Sentence;
  readonly result: ShownResult;
  readonly grades: ShownMeeting['grades'];
}

/** A unit's ballots item by item: a bar each, and the numbers in the same row. */
export function ItemsPage({ name, result, grades }: ItemsPageProps) {
  const say = useSay();
  return (
    <article class="hall-page">
      <h2 class="hall-step">{say(name)}</h2>
      <GradePatterns />
      <GradeKey grades={grades} />
      <table class="hall-table hall-bars">
        <thead>
          <tr>
            <th scope="col">{say(words.item)}</th>
            <td />
            {grades.map((grade) => (
              <th key={grade.id} scope="col">
                {say(grade.name)}
              </th>
            ))}
            <th scope="col">{say(words.abstained)}</th>
          </tr>
        </thead>
        <tbody>
          {result.tallies.map((tally) => (
            <tr key={`${tally.kind} ${tally.id}`}>
              <th scope="row">{say(tally.name)}</th>
              <td class="hall-bar-cell">
                <GradeBar tally={tally} grades={grades} />
              </td>
              {grades.map(({ id }) => (
                <td key={id}>{tally.grades[id] ?? 0}</td>
              ))}
              <td>{tally.abstained}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
