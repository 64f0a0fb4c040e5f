import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../data/ask.ts';

export type Account = ReturnType<typeof dataOf<'/api/accounts'>>['accounts'][number];

/** Every account that the reader may see. */
export function useAccounts(enabled = true) {
  return useQuery({
    enabled,
    queryKey: ['accounts'],
    queryFn: async () => dataOf<'/api/accounts'>(await api.GET('/api/accounts')).accounts,
  });
}

/** Invitations that wait, for those who may invite. */
export function useInvitations(enabled: boolean) {
  return useQuery({
    enabled,
    queryKey: ['invitations'],
    queryFn: async () => dataOf<'/api/invitations'>(await api.GET('/api/invitations')).invitations,
  });
}
