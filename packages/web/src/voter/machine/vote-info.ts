import type { Sentence } from '@pingyi/core';

type VoteStateName = 'before' | 'open' | 'closed' | 'announced';

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
  readonly credentials: 'slips' | 'links' | null;
  /** Of a meeting on the air: between which moments votes are taken. */
  readonly broadcast: { readonly opens: string; readonly closes: string } | null;
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
 * Whether a mark means what the page will say: as many questions as the election has, each answered by the
 * grades in their order, with one more answer (弃权) at most. A mark counts for what the election says at
 * its place, so a page that would show something else must not let anybody vote.
 */
export function fitsElection(info: VoteInfo, election: readonly ElectionQuestion[]): boolean {
  if (election.length !== info.questions.length) return false;
  return election.every(({ answers }) => {
    const more = answers.length - info.grades.length;
    const isGraded = info.grades.every(({ name }, grade) => answers[grade] === name.zh);
    return isGraded && (more === 0 || more === 1);
  });
}

/** The item that stands for the whole of a unit, beside or in place of its items. */
export const overallItem = 'overall';

/**
 * What a unit is called: its name as long as the election asks about that unit in all these questions, else
 * the election's own words, which are what counts.
 */
export function unitTitle(
  info: VoteInfo,
  election: readonly ElectionQuestion[],
  { unit, questions }: UnitQuestions,
): Sentence {
  const name = info.units.find(({ id }) => id === unit)?.name;
  const titles = questions.map((question) => election[question]?.question ?? '');
  if (name !== undefined && titles.every((title) => title.indexOf(name.zh) >= 0)) return name;
  const [first = unit] = titles;
  return { zh: first, en: first };
}
