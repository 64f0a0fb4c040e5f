import { expect, it } from 'vitest';
import { campaignSentence } from '../../words/campaign.ts';
import { namesOf } from '../../words/campaign-names.ts';
import type { CampaignFacts, CampaignReason } from '../reasons.ts';
import type { Story } from './story.ts';

/** For each code a way to reach it: what was found, and what its facts must be. */
export type Reached<Code extends keyof CampaignFacts> = {
  readonly [Each in Code]: () => readonly [
    found: readonly CampaignReason[],
    facts: Readonly<Record<string, unknown>>,
  ];
};

/** Codes whose need and have are always one and none; their sentences do without the numbers. */
const withoutNumbers = [
  'rules-unpublished',
  'no-units',
  'mobilisation-meeting-not-held',
  'officers-unnamed',
  'polls-undrafted',
  'broadcast-unplanned',
];

/** What is wrong with the sentences of a reason: empty when nothing is. */
function faultsOfSentences(reason: CampaignReason, story: Story): readonly string[] {
  const faults: string[] = [];
  const { zh, en } = campaignSentence(reason, namesOf(story.campaign()));
  if (!zh.endsWith('。') || !en.endsWith('.')) faults.push('no full stop at the end');
  if (/undefined|NaN|\[object|\bnull\b/u.test(zh + en)) faults.push(`not a sentence: ${zh} ${en}`);
  if (!/\p{Script=Han}/u.test(zh)) faults.push('not Chinese');
  const facts: Readonly<Record<string, unknown>> = reason.facts;
  for (const fact of ['need', 'have'])
    if (typeof facts[fact] === 'number' && !withoutNumbers.includes(reason.code))
      for (const text of [zh, en])
        if (!text.includes(String(facts[fact]))) faults.push(`lacks the number ${fact}: ${text}`);
  return faults;
}

/** Tests for each code that it is reached, carries its facts, and is said in both languages. */
export function testEachReached(
  title: string,
  reached: Readonly<Record<string, Reached<keyof CampaignFacts>[keyof CampaignFacts]>>,
  story: () => Story,
): void {
  it.each(Object.entries(reached))(`${title} %s and its facts, in words`, (code, find) => {
    const [found, facts] = find();
    const reason = found.find((each) => each.code === code);
    expect(reason?.facts).toEqual(facts);
    expect(reason && faultsOfSentences(reason, story())).toEqual([]);
  });
}
