import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followStream } from '../../meeting-data/follow.ts';
import { ask } from './ask.ts';
import { campaignKey } from './queries.ts';

/** What is read again whenever something is recorded, for those who read all of a campaign. */
const allOf = (campaign: string) => [campaignKey(campaign), ['history', campaign]];

/**
 * Keeps a campaign's page up to date with what others record, as far as the reader hears of it.
 *
 * @param keysOf queries that are read again; the same function on every call
 */
export function useChanges(
  campaign: string,
  keysOf: (campaign: string) => readonly (readonly string[])[] = allOf,
): void {
  const client = useQueryClient();
  useEffect(() => {
    const ending = new AbortController();
    const refresh = (): void => {
      for (const queryKey of keysOf(campaign)) void client.invalidateQueries({ queryKey });
    };
    void followStream(ask, `campaign/${campaign}`, ending.signal, refresh);
    return () => ending.abort();
  }, [client, campaign, keysOf]);
}
