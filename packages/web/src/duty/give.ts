import { askServer } from '../meeting-data/ask.ts';
import { giveMeetingCommand, type MeetingWish, newKey } from '../meeting-data/give-command.ts';
import type { Problem } from '../ui/problem.ts';
import type { MeetingView } from './use-meeting.ts';

/**
 * Gives a command of a meeting in the name of whoever is signed in.
 *
 * @param key the same for every attempt, where an answer may have been lost; new for each otherwise
 * @returns the problem that it ended with, or null
 */
export async function give(
  { meeting }: MeetingView,
  wish: MeetingWish,
  version: number | null = null,
  key: string = newKey(),
): Promise<Problem | null> {
  const given = await giveMeetingCommand(askServer, meeting.id, wish, version, key);
  return given.ok ? null : given.problem;
}
