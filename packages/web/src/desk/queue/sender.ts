import type { Given } from '../../meeting-data/give-command.ts';
import type { Entry, Refused } from './entry.ts';

/** What became of an attempt: recorded, refused for good, or to be tried again. */
export type Attempted =
  | { readonly is: 'recorded' }
  | { readonly is: 'refused'; readonly refused: Refused }
  | { readonly is: 'later' }
  | { readonly is: 'signed-out' };

/** Problems that say nothing about the act itself: the same attempt may well end otherwise. */
const passing: ReadonlySet<string> = new Set([
  'no-connection',
  'unreadable-answer',
  'request-timeout',
  'unavailable',
  'stopping',
  'storage-full',
  'internal',
]);

/** Reads how the server answered to an entry. */
export function attemptOf(given: Given): Attempted {
  if (given.ok) return { is: 'recorded' };
  const { problem } = given;
  if (problem.code === 'not-signed-in' || problem.code === 'second-factor-missing')
    return { is: 'signed-out' };
  if (passing.has(problem.code) || problem.status >= 500) return { is: 'later' };
  const unmet = problem.unmet ?? [];
  const text = problem.detail || problem.title;
  return {
    is: 'refused',
    refused: {
      codes: unmet.length === 0 ? [problem.code] : unmet.map(({ code }) => code),
      sentences:
        unmet.length === 0 ? [{ zh: text, en: text }] : unmet.map(({ sentence }) => sentence),
    },
  };
}

/** What the sender works on. */
export interface SenderPorts {
  /** Entries still to be sent, in the order in which they were done. */
  waiting(): readonly Entry[];
  send(entry: Entry): Promise<Attempted>;
  recorded(entry: Entry): Promise<void> | void;
  refused(entry: Entry, refused: Refused): void;
  /** The server was reached or not, or nobody is signed in any more. */
  contact(state: 'there' | 'lost' | 'signed-out'): void;
  /** Resolves after so many milliseconds, or earlier when there is reason to try at once. */
  pause(milliseconds: number): Promise<void>;
}

/** Before the next attempt after so many that failed, in milliseconds: two seconds at first, fifteen at most. */
export function pauseAfter(failures: number): number {
  return Math.min(15_000, 2_000 * 2 ** Math.max(0, failures - 1));
}

/**
 * Sends what waits, one after the other and in order, until nothing waits. An act whose answer was lost is
 * sent again under its key; the ones behind it wait, since they may rest on it.
 */
export async function sendAll(ports: SenderPorts, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    const [entry] = ports.waiting();
    if (entry === undefined) return;
    const attempted = await ports.send(entry);
    if (signal.aborted) return;
    switch (attempted.is) {
      case 'recorded':
        failures = 0;
        ports.contact('there');
        await ports.recorded(entry);
        break;
      case 'refused':
        failures = 0;
        ports.contact('there');
        ports.refused(entry, attempted.refused);
        break;
      case 'later':
      case 'signed-out':
        failures += 1;
        ports.contact(attempted.is === 'later' ? 'lost' : 'signed-out');
        await ports.pause(pauseAfter(failures));
        break;
    }
  }
}
