import { useEffect, useState } from 'preact/hooks';
import { askServer } from '../meeting-data/ask.ts';
import { fetchOfficerNames, type OfficerNames } from '../meeting-data/officer-names.ts';
import { useSay } from '../ui/language.tsx';
import { ProblemError } from '../ui/problem.ts';
import type { MeetingView } from './use-meeting.ts';

const none: OfficerNames = new Map();

/** What this page read, so that its parts share one reading: each enters the access log. */
const readings = new Map<string, Promise<OfficerNames>>();

function readOnce(meeting: string, named: number): Promise<OfficerNames> {
  const key = `${meeting} ${named}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = fetchOfficerNames(askServer, meeting);
  readings.set(key, reading);
  reading.catch(() => readings.delete(key));
  return reading;
}

/** How an officer of the meeting is called: by name where one is written down, else by the account's id. */
export function useOfficerNames({ meeting }: Pick<MeetingView, 'meeting'>): (id: string) => string {
  const say = useSay();
  const [names, setNames] = useState(none);
  const { id, officers } = meeting;
  const named = officers?.seq ?? null;
  useEffect(() => {
    if (named === null) return undefined;
    let isGone = false;
    readOnce(id, named).then(
      (read) => {
        if (!isGone) setNames(read);
      },
      (error: unknown) => {
        // Without them ids stand in their places, and the page does its work.
        if (!(error instanceof ProblemError)) throw error;
      },
    );
    return () => {
      isGone = true;
    };
  }, [id, named]);
  return (account) => {
    const name = names.get(account);
    return name === undefined ? account : say(name);
  };
}
