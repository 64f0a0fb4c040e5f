import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../data/ask.ts';

/** A representative; in the list the number is masked, alone it is whole. */
export type Person = ReturnType<
  typeof dataOf<'/api/campaigns/{campaign}/people'>
>['people'][number];

/** Which representatives are shown; null does not narrow. */
export interface PeopleFilter {
  readonly category: string | null;
  readonly name: string | null;
  readonly unit: string | null;
}

/** Rows of one page. */
export const pageSize = 100;

export function peopleKey(campaign: string): readonly string[] {
  return ['people', campaign];
}

/** One page of representatives, with counts by category of all that match. */
export function usePeople(campaign: string, filter: PeopleFilter, after: number | null) {
  const { category, name, unit } = filter;
  return useQuery({
    queryKey: [...peopleKey(campaign), filter, after],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      dataOf<'/api/campaigns/{campaign}/people'>(
        await api.GET('/api/campaigns/{campaign}/people', {
          params: {
            path: { campaign },
            query: {
              limit: pageSize,
              ...(category === null ? {} : { category }),
              ...(name === null ? {} : { name }),
              ...(unit === null ? {} : { unit }),
              ...(after === null ? {} : { after }),
            },
          },
        }),
      ),
  });
}

/** One representative with the whole number, as the access log notes. */
export function usePerson(campaign: string, person: string) {
  return useQuery({
    queryKey: ['person', campaign, person],
    // What is changed is changed on what the server has now.
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      dataOf<'/api/campaigns/{campaign}/people/{person}'>(
        await api.GET('/api/campaigns/{campaign}/people/{person}', {
          params: { path: { campaign, person } },
        }),
      ),
  });
}
