import { type Campaign, canonicalJson, type Sentence } from '@pingyi/core';
import type { FoldedCampaign } from '../data/campaign-acts.ts';
import type { Wish } from '../data/give-command.ts';

/** One field of the thing that a step changes, as people compare it. */
export interface ComparedField {
  readonly label: Sentence;
  readonly value: string;
}

/** What a step changes, so that a change by somebody else is seen and not written over. */
interface StepSubject {
  /** The thing as a campaign has it. */
  readonly of: (campaign: Campaign) => readonly ComparedField[];
  /** The thing as the step would leave it. */
  readonly mine: readonly ComparedField[];
}

/** An official step that somebody is about to take. */
export interface OfficialStep {
  readonly wish: Wish;
  readonly subject?: StepSubject;
  /** The state that the person had before them when they began to fill in. */
  readonly seen?: FoldedCampaign;
  /** Called once it is recorded. */
  readonly onRecorded?: () => void;
}

/** Whether a step's subject is the same in two states of the campaign. */
export function isSubjectSame(
  { subject }: Pick<OfficialStep, 'subject'>,
  before: Campaign,
  now: Campaign,
): boolean {
  if (subject === undefined) return true;
  const text = (campaign: Campaign) =>
    canonicalJson(subject.of(campaign).map(({ value }) => value));
  return text(before) === text(now);
}
