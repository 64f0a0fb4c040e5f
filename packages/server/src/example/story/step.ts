import type { Campaign, CampaignId, CommandType } from '@pingyi/core';
import type { Drawn } from '../drawn.ts';

/** A document that somebody hands in, as texts. */
export interface Paper {
  /** Of the file, without its ending. */
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A document as acts name it. */
interface PaperRef {
  readonly id: string;
  readonly digest: string;
}

/** One command of the story: who gives it, when, and what it says on what the campaign is by then. */
export interface Step {
  /** Days from the day of loading; negative, since the story is over when it is loaded. */
  readonly day: number;
  /** By the campaign's zone, `HH:MM`. */
  readonly clock: string;
  /** The part that gives it, such as `office`. */
  readonly by: string;
  readonly campaign: CampaignId;
  readonly type: CommandType;
  readonly papers?: readonly Paper[];
  /** @param papers in the order in which the step hands them in */
  readonly body: (campaign: Campaign | null, papers: readonly PaperRef[]) => unknown;
}

/** A minute of the working day, from nine to five. */
export function clockOf(drawn: Drawn): string {
  const [hour, minute] = [9 + drawn.below(8), drawn.below(60)];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Steps in the order of their time; those of the same minute keep theirs. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  return steps
    .map((step, place) => ({ step, place }))
    .sort(
      (a, b) =>
        a.step.day - b.step.day ||
        (a.step.clock < b.step.clock ? -1 : a.step.clock > b.step.clock ? 1 : 0) ||
        a.place - b.place,
    )
    .map(({ step }) => step);
}
