import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from './ask.ts';
import { type FoldedCampaign, fetchCampaign } from './campaign-acts.ts';
import { ProblemError } from './problem.ts';

/** A fault of the network or of the server may pass; a refusal will not. */
function mayPass(error: Error): boolean {
  return !(error instanceof ProblemError) || error.problem.status === 503;
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
      },
    },
  });
}

/** Every campaign, the newest year first. */
export function useCampaigns() {
  return useQuery({
    queryKey: ['campaigns'],
    queryFn: async () => dataOf<'/api/campaigns'>(await api.GET('/api/campaigns')).campaigns,
  });
}

export function campaignKey(id: string): readonly string[] {
  return ['campaign', id];
}

/** One campaign as its acts amount to. */
export function useFoldedCampaign(id: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: campaignKey(id),
    queryFn: () => fetchCampaign(id, client.getQueryData<FoldedCampaign>(campaignKey(id))),
    // Campaigns are not plain data: comparing their maps field by field would be wrong.
    structuralSharing: false,
  });
}
