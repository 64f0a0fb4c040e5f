import { type Campaign, unitId } from '@pingyi/core';
import { useQuery } from '@tanstack/react-query';
import { readText } from '../../meeting-data/read-text.ts';
import { api, ask, dataOf } from '../data/ask.ts';
import type { KnownProblem } from './collated-rows.ts';

/** @throws ProblemError */
async function readPromises(campaign: string): Promise<readonly KnownProblem[]> {
  const params = { path: { campaign } };
  const answer = await api.GET('/api/campaigns/{campaign}/promises', { params });
  const { promises } = dataOf<'/api/campaigns/{campaign}/promises'>(answer);
  const read = await Promise.all(
    promises.map(async ({ promise, unit, text }) => ({
      title: (await readText(ask, text))?.trim() ?? '',
      unit: unitId.parse(unit),
      source: { kind: 'promise', ref: promise },
    })),
  );
  return read.filter(({ title }) => title !== '' && title.length <= 500);
}

/** What the system knows of problems that the masses raised: the promises that units made upon them. */
export function useKnownProblems({ id }: Campaign) {
  return useQuery({ queryKey: ['known-problems', id], queryFn: () => readPromises(id) });
}
