import type { Sentence } from '@pingyi/core';

export type VoteStateName = 'before' | 'open' | 'closed' | 'announced';

export interface PollInfo {
  readonly poll: string;
  readonly part: string | null;
  readonly state: string;
  /** The exact text of the archive's election; null until the keys are ready. */
  readonly election: string | null;
}

/** What the server tells about the vote of a meeting (`GET /api/public/meetings/{meeting}/vote`). */
export interface VoteInfo {
  readonly meeting: string;
  readonly title: Sentence;
  readonly rehearsal: boolean;
  readonly place: string;
  readonly day: string;
  readonly state: VoteStateName;
  readonly keys: 'trustees' | 'server' | null;
  readonly singleMaker: boolean;
  readonly grades: readonly { readonly id: string; readonly name: Sentence }[];
  readonly items: readonly { readonly id: string; readonly name: Sentence }[];
  readonly units: readonly {
    readonly id: string;
    readonly name: Sentence;
    readonly commitments: readonly string[];
  }[];
  /** What a ballot asks, in its order: each item of each unit. */
  readonly questions: readonly { readonly unit: string; readonly item: string }[];
  readonly polls: readonly PollInfo[];
  /** The log's verifier key, by which receipts are signed. */
  readonly logKey: string;
}

/** The questions of one unit, by their numbers in the ballot. */
export interface UnitQuestions {
  readonly unit: string;
  readonly questions: readonly number[];
}

/** Units in the order in which the ballot names them first. */
export function unitsOf({ questions }: VoteInfo): readonly UnitQuestions[] {
  const units = new Map<string, number[]>();
  questions.forEach(({ unit }, index) => {
    const known = units.get(unit);
    if (known === undefined) units.set(unit, [index]);
    else known.push(index);
  });
  return Array.from(units, ([unit, indices]) => ({ unit, questions: indices }));
}

/** Polls that take ballots now. */
export function openPolls({ polls }: VoteInfo): readonly PollInfo[] {
  return polls.filter(({ state, election }) => state === 'open' && election !== null);
}

/** Whether somebody may vote now. */
export function isOpen(info: VoteInfo): boolean {
  return info.state === 'open' && openPolls(info).length > 0;
}

/** A question as the election itself has it. */
export interface ElectionQuestion {
  readonly question: string;
  readonly answers: readonly string[];
}

/**
 * Whether the election asks what the page is about to show: as many questions, each naming its unit, each
 * answered by the grades in their order, with one more answer (弃权) at most. A mark counts for what the
 * election says at its place, so a page that shows something else must not let anybody vote.
 */
export function fitsElection(info: VoteInfo, election: readonly ElectionQuestion[]): boolean {
  if (election.length !== info.questions.length) return false;
  return election.every(({ question, answers }, index) => {
    const asked = info.questions[index];
    const unit = info.units.find(({ id }) => id === asked?.unit);
    const more = answers.length - info.grades.length;
    return (
      unit !== undefined &&
      question.includes(unit.name.zh) &&
      (more === 0 || more === 1) &&
      info.grades.every(({ name }, grade) => answers[grade] === name.zh)
    );
  });
}
