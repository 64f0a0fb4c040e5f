import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../data/ask.ts';

export const witnessesKey = ['witnesses'] as const;

/** Every witness there ever was, and what it signed. */
export function useWitnesses() {
  return useQuery({
    queryKey: witnessesKey,
    queryFn: async () =>
      dataOf<'/api/log/witnesses'>(await api.GET('/api/log/witnesses')).witnesses,
  });
}

export type Witness = NonNullable<ReturnType<typeof useWitnesses>['data']>[number];

/** Milliseconds between two looks for proof of a split view. */
const alarmPace = 300_000;

/** Checkpoints that the log's key signed and that are of no state of the log. */
export function useForeignCheckpoints() {
  return useQuery({
    queryKey: ['foreign-checkpoints'],
    refetchInterval: alarmPace,
    queryFn: async () =>
      dataOf<'/api/log/foreign-checkpoints'>(await api.GET('/api/log/foreign-checkpoints'))
        .checkpoints,
  });
}
