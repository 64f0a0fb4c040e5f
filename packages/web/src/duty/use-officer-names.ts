import { useEffect, useState } from 'preact/hooks';
import { askServer } from '../meeting-data/ask.ts';
import { fetchOfficerNames, type OfficerNames } from '../meeting-data/officer-names.ts';
import { useSay } from '../ui/language.tsx';
import { ProblemError } from '../ui/problem.ts';
import type { MeetingView } from './use-meeting.ts';

const none: OfficerNames = new Map();

/** How an officer of the meeting is called: by name where one is written down, else by the account's id. */
export function useOfficerNames({ meeting }: Pick<MeetingView, 'meeting'>): (id: string) => string {
  const say = useSay();
  const [names, setNames] = useState(none);
  const named = meeting.officers?.seq;
  useEffect(() => {
    let isGone = false;
    fetchOfficerNames(askServer, meeting.id).then(
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
  }, [meeting.id, named]);
  return (account) => {
    const name = names.get(account);
    return name === undefined ? account : say(name);
  };
}
