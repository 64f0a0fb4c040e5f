import { useQuery } from '@tanstack/react-query';
import type { paths } from '../../api/api.d.ts';
import { api, dataOf } from '../data/ask.ts';
import { campaignKey } from '../data/queries.ts';

const listPath = '/api/campaigns/{campaign}/results';
const bookPath = '/api/campaigns/{campaign}/results/units/{unit}';

/** The year's result as the server computes it. */
export type Results =
  paths[typeof listPath]['get']['responses'][200]['content']['application/json'];

export type UnitRow = Results['units'][number];

/** A row with a place in its class. */
export type RankedRow = UnitRow & { readonly rank: number; readonly composite: string };

/** Everything that a unit's numbers rest on. */
export type ScoreBook =
  paths[typeof bookPath]['get']['responses'][200]['content']['application/json'];

/** Units that would move, with their numbers now and then. */
export type Trial =
  paths['/api/campaigns/{campaign}/results/what-if']['post']['responses'][200]['content']['application/json'];

/** Both begin with the campaign's key: a new act refreshes them with the campaign. */
export function useResults(campaign: string) {
  return useQuery({
    queryKey: [...campaignKey(campaign), 'results'],
    queryFn: async () =>
      dataOf<typeof listPath>(await api.GET(listPath, { params: { path: { campaign } } })),
  });
}

export function useScoreBook(campaign: string, unit: string) {
  return useQuery({
    queryKey: [...campaignKey(campaign), 'results', unit],
    queryFn: async () =>
      dataOf<typeof bookPath>(await api.GET(bookPath, { params: { path: { campaign, unit } } })),
  });
}

export function isRanked(row: UnitRow): row is RankedRow {
  return row.rank !== null && row.composite !== null;
}
