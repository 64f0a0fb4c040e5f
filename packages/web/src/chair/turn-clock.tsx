import type { Turn } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { askServer } from '../meeting-data/ask.ts';
import { useSay } from '../ui/language.tsx';
import { clockText, overrun, plannedText, words } from '../words/chair.ts';

const second = 1_000;
const minute = 60 * second;

/** How far the server's clock is ahead of this device's, in milliseconds: acts carry the server's time. */
export function useClockSkew(): number {
  const [skew, setSkew] = useState(0);
  useEffect(() => {
    const sent = Date.now();
    askServer('/api/health').then(
      (response) => {
        const there = Date.parse(response.headers.get('date') ?? '');
        const here = (sent + Date.now()) / 2;
        // The header has whole seconds, so a smaller difference says nothing.
        if (Math.abs(there - here) > second) setSkew(there - here);
      },
      () => undefined,
    );
  }, []);
  return skew;
}

interface TurnClockProps {
  readonly turn: Turn;
  /** How long it is meant to take, in minutes. */
  readonly planned: number | undefined;
  readonly skew: number;
}

/** How long a turn has been running, and whether it takes longer than planned: in words too. */
export function TurnClock({ turn, planned, skew }: TurnClockProps) {
  const say = useSay();
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, []);
  const begun = Date.parse((turn.reopened.at(-1) ?? turn.started).at);
  const elapsed = Math.max(0, now + skew - begun);
  const isOver = planned !== undefined && elapsed > planned * minute;
  return (
    <p class={isOver ? 'chair-clock over' : 'chair-clock'} role="timer">
      <span class="chair-clock-time">{clockText(elapsed)}</span>{' '}
      {planned !== undefined && <span class="quiet">{say(plannedText(planned))}</span>}{' '}
      {isOver && (
        <span class="mark warning">{say(overrun(Math.floor(elapsed / minute) - planned))}</span>
      )}
      <span class="unseen">{say(words.elapsed)}</span>
    </p>
  );
}
