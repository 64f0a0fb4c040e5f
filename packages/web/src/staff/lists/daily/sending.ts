import type { Given } from '../../../meeting-data/give-command.ts';
import type { Problem } from '../../data/problem.ts';
import type { DailyPart } from './daily-rows.ts';

/** Where a part is: the server has it, refused it, or was not asked or not heard. */
export interface SentPart {
  readonly part: DailyPart;
  readonly at: 'waiting' | 'sent' | 'refused';
  /** Why it was refused. */
  readonly problem: Problem | null;
}

/** A sheet on its way to the server. */
export interface Sending {
  readonly campaign: string;
  readonly file: string;
  readonly parts: readonly SentPart[];
  readonly isRunning: boolean;
  /** Why it stopped with parts that wait, or null. */
  readonly stopped: Problem | null;
}

/** A sheet of which nothing has been sent. */
export function sendingOf(campaign: string, file: string, parts: readonly DailyPart[]): Sending {
  return {
    campaign,
    file,
    parts: parts.map((part) => ({ part, at: 'waiting', problem: null })),
    isRunning: false,
    stopped: null,
  };
}

/** Lines of the parts in a state. */
export function linesIn({ parts }: Sending, at?: SentPart['at']): number {
  return parts.reduce(
    (sum, each) => (at === undefined || each.at === at ? sum + each.part.count : sum),
    0,
  );
}

/** A fault that may pass: nobody answered, the server is away, or it asks for patience. */
function mayPass({ status }: Problem): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500;
}

/**
 * Sends every part that the server does not have yet, one after the other and under the same key as before, so
 * that a part whose answer was lost is not recorded twice. What is refused is left and the others go on; where
 * the connection is lost it stops, and what waits can be sent again.
 */
export async function sendParts(
  begun: Sending,
  give: (part: DailyPart) => Promise<Given>,
  onChange: (sending: Sending) => void,
): Promise<Sending> {
  let now: Sending = { ...begun, isRunning: true, stopped: null };
  const turn = (change: Partial<Sending>): void => {
    now = { ...now, ...change };
    onChange(now);
  };
  turn({});
  for (const [place, { part, at }] of begun.parts.entries()) {
    if (at === 'sent') continue;
    const given = await give(part);
    if (!given.ok && mayPass(given.problem)) {
      turn({ isRunning: false, stopped: given.problem });
      return now;
    }
    const sent: SentPart = given.ok
      ? { part, at: 'sent', problem: null }
      : { part, at: 'refused', problem: given.problem };
    turn({ parts: now.parts.with(place, sent) });
  }
  turn({ isRunning: false });
  return now;
}
