import { type Campaign, evaluatedUnits } from '@pingyi/core';
import { useQuery } from '@tanstack/react-query';
import { readDecemberDraft } from '../duties/december-draft.tsx';
import type { KnownProblem } from './collated-rows.ts';

/** So many units are asked about at a time. */
const atOnce = 6;

/** A title is an official text; what is longer is for whoever collates to shorten. */
const longestTitle = 500;

async function knownOf(campaign: Campaign): Promise<readonly KnownProblem[]> {
  const units = evaluatedUnits(campaign.units);
  const known: KnownProblem[] = [];
  for (let from = 0; from < units.length; from += atOnce) {
    const some = units.slice(from, from + atOnce);
    const drafts = await Promise.all(some.map(({ id }) => readDecemberDraft(campaign.id, id)));
    for (const [place, { problems }] of drafts.entries())
      for (const { text, source } of problems) {
        const unit = some[place]?.id;
        if (unit !== undefined && text !== null)
          known.push({ title: text.slice(0, longestTitle), unit, source });
      }
  }
  return known;
}

/** What the system knows of problems that the masses raised: opinions, questions, promises of every unit. */
export function useKnownProblems(campaign: Campaign) {
  return useQuery({
    enabled: false,
    queryKey: ['known-problems', campaign.id],
    queryFn: () => knownOf(campaign),
  });
}
