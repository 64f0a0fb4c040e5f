import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from './ask.ts';
import { campaignKey } from './queries.ts';

/** How long to wait before following again, in milliseconds. */
const pause = 5_000;

/** Whether a chunk of server-sent events only keeps the connection alive. */
function isComment(chunk: string): boolean {
  return chunk.split('\n').every((line) => line === '' || line.startsWith(':'));
}

/** Calls back for each chunk of server-sent events that tells something, until it is told to stop. */
async function follow(stream: string, signal: AbortSignal, changed: () => void): Promise<void> {
  const response = await ask(`/api/changes?stream=${encodeURIComponent(stream)}`, { signal });
  if (!response.ok || response.body === null) return;
  // What was recorded between the last read and the beginning of this stream.
  changed();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (!isComment(value)) changed();
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

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
    const keepFollowing = async (): Promise<void> => {
      while (!ending.signal.aborted) {
        await follow(`campaign/${campaign}`, ending.signal, refresh).catch(() => undefined);
        await wait(pause);
      }
    };
    void keepFollowing();
    return () => ending.abort();
  }, [client, campaign, keysOf]);
}
