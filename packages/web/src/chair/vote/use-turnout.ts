import type { MeetingId } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { askServer } from '../../meeting-data/ask.ts';

/** How many persons of a poll's list have voted. Nothing else is known while it is open. */
export interface Turnout {
  readonly poll: string;
  readonly electorate: number;
  readonly voters: number;
}

interface Vote {
  readonly polls: readonly (Turnout & { readonly state: string })[];
}

/** How often the turnout is asked for while a vote is open, in milliseconds. */
const pause = 2_000;

/** The turnout of the open polls, asked for again and again while `isOpen`. */
export function useTurnout(meeting: MeetingId, isOpen: boolean): readonly Turnout[] {
  const [turnout, setTurnout] = useState<readonly Turnout[]>([]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const ending = new AbortController();
    const read = async (): Promise<void> => {
      const address = `/api/public/meetings/${encodeURIComponent(meeting)}/vote`;
      const response = await askServer(address, { signal: ending.signal });
      if (!response.ok) return;
      const { polls } = (await response.json()) as Vote;
      setTurnout(polls.filter(({ state }) => state === 'open'));
    };
    const ask = (): void => void read().catch(() => undefined);
    ask();
    const timer = setInterval(ask, pause);
    return () => {
      ending.abort();
      clearInterval(timer);
    };
  }, [meeting, isOpen]);
  return turnout;
}
