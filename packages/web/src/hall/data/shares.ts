import type { ShownMeeting, ShownTally } from './screen.ts';

/** A stretch of a bar of ballots; `share` is its length in per cent of all returned ballots. */
export interface Stretch {
  readonly id: string;
  readonly ballots: number;
  readonly share: number;
}

/** Ballots that came back and were filled in: the base of the bars. */
export function markedBallots({ grades }: ShownTally): number {
  return Object.values(grades).reduce((sum, ballots) => sum + ballots, 0);
}

/** The grades of a tally as stretches of a bar, in the scheme's order. */
export function stretchesOf(tally: ShownTally, grades: ShownMeeting['grades']): readonly Stretch[] {
  const all = markedBallots(tally);
  return grades.map(({ id }) => {
    const ballots = tally.grades[id] ?? 0;
    return { id, ballots, share: all === 0 ? 0 : (ballots / all) * 100 };
  });
}

/** Turnout of all polls together. */
export function turnoutOf(
  turnout: readonly { readonly electorate: number; readonly voters: number }[],
) {
  const voters = turnout.reduce((sum, poll) => sum + poll.voters, 0);
  const electorate = turnout.reduce((sum, poll) => sum + poll.electorate, 0);
  return { voters, electorate, share: electorate === 0 ? 0 : (voters / electorate) * 100 };
}
