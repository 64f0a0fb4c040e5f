import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followStream } from '../../meeting-data/follow.ts';
import { ask } from './ask.ts';
import { campaignKey } from './queries.ts';

/** Keeps a campaign's page up to date with what others record. */
export function useChanges(campaign: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const ending = new AbortController();
    const refresh = (): void => {
      void client.invalidateQueries({ queryKey: campaignKey(campaign) });
      void client.invalidateQueries({ queryKey: ['history', campaign] });
    };
    void followStream(ask, `campaign/${campaign}`, ending.signal, refresh);
    return () => ending.abort();
  }, [client, campaign]);
}
