import type { MeetingId } from '../acts/values.ts';
import type { CivilDate } from '../campaign/calendar/civil-date.ts';
import type { Meeting, MeetingPromise } from './meeting.ts';

/** A promise as the register of a campaign lists it (plan §III.4, R44). */
export interface RegisteredPromise extends MeetingPromise {
  readonly meeting: MeetingId;
  /** Its due day has passed. */
  readonly isDue: boolean;
}

/**
 * The register of everything that units promised in meetings, the first due first. A promise of a meeting
 * that was called off or whose vote was given up was made all the same.
 */
export function promiseRegister(
  meetings: readonly Meeting[],
  today: CivilDate,
): readonly RegisteredPromise[] {
  const all = meetings.flatMap(({ id, promises }) =>
    [...promises.values()].map(
      (promise): RegisteredPromise => ({ ...promise, meeting: id, isDue: promise.due < today }),
    ),
  );
  return all.sort((a, b) => (a.due === b.due ? a.made.seq - b.made.seq : a.due < b.due ? -1 : 1));
}
