import { useSay } from '../../ui/language.tsx';
import type { ShownMeeting, ShownTally } from '../data/screen.ts';
import { stretchesOf } from '../data/shares.ts';

interface GradeBarProps {
  readonly tally: ShownTally;
  readonly grades: ShownMeeting['grades'];
}

/** Ballots by grade as one bar; the numbers stand beside it as text, so readers of text skip the bar. */
export function GradeBar({ tally, grades }: GradeBarProps) {
  let from = 0;
  return (
    <svg class="hall-bar" width="100%" height="1em" aria-hidden="true" focusable="false">
      {stretchesOf(tally, grades).map(({ id, share }, place) => {
        const x = from;
        from += share;
        return (
          <rect
            key={id}
            class={`hall-grade-${place % 4}`}
            x={`${x}%`}
            width={`${share}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}

/** Which look of the bar stands for which grade, with the ballots of each where a tally is given. */
export function GradeKey({
  grades,
  tally,
}: Partial<GradeBarProps> & Pick<GradeBarProps, 'grades'>) {
  const say = useSay();
  return (
    <ul class="hall-key">
      {grades.map(({ id, name }, place) => (
        <li key={id}>
          <svg class="hall-swatch" aria-hidden="true" focusable="false">
            <rect class={`hall-grade-${place % 4}`} width="100%" height="100%" />
          </svg>
          {say(name)}
          {tally !== undefined && <strong> {tally.grades[id] ?? 0}</strong>}
        </li>
      ))}
    </ul>
  );
}

/** The patterns of the grades: told apart without colour. */
export function GradePatterns() {
  return (
    <svg class="hall-patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="grade-1" width="10" height="10" patternUnits="userSpaceOnUse">
          <rect class="hall-pattern-ground" width="10" height="10" />
          <circle class="hall-pattern-mark" cx="5" cy="5" r="2.6" />
        </pattern>
        <pattern
          id="grade-2"
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hall-pattern-pale" width="10" height="10" />
          <rect class="hall-pattern-line" width="3" height="10" />
        </pattern>
      </defs>
    </svg>
  );
}
