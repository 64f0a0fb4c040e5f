import type { Meeting } from '@pingyi/core';
import { type Answered, type Door, type Party, Unexpected } from '../../rehearsal/door.ts';
import type { HeldMeeting } from '../../rehearsal/held-meeting.ts';
import type { YearMeeting } from './meetings.ts';

/** What holding needs: everybody's way in, and how anybody downloads. */
export interface Hall {
  readonly door: Door;
  readonly download: (path: string) => Promise<Uint8Array>;
  /** How long remote voting lasts, in seconds. */
  readonly windowSeconds: number;
}

/** A meeting of the example while it is held: what is done already is passed over. */
export interface Holding extends Hall {
  readonly plan: YearMeeting;
  readonly at: string;
  readonly state: () => Promise<Meeting>;
  readonly held: () => Promise<HeldMeeting>;
}

/** The text of a good answer. */
export async function must(answered: Promise<Answered>, what: string): Promise<string> {
  const found = await answered;
  if (found.status >= 300) throw new Unexpected(what, found);
  return found.text;
}

/** Who counts paper. */
export const tellers: readonly Party[] = ['teller-1', 'teller-2'];
