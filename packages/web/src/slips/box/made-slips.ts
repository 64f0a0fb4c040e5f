import { groupOf, readCredentialList } from '@pingyi/ballot';
import { type PollId, partsOf, pollsOf, type StoredAct } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { askServer } from '../../meeting-data/ask.ts';
import { fetchContent } from '../../meeting-data/contents.ts';
import { ProblemError } from '../../ui/problem.ts';

/** The credentials of every slip made for a part, in one of its polls: by them a slip is recognised. */
export interface MadeSlips {
  readonly poll: PollId;
  readonly credentials: ReadonlySet<string>;
}

/** The lists of slips made for a part, in one poll. */
function digestsOf(acts: readonly StoredAct[], part: string | null, poll: PollId) {
  return acts.flatMap((act) => {
    if (act.type !== 'slips-made' || act.payload.part !== part) return [];
    return act.payload.lists.filter((list) => list.poll === poll).map(({ digest }) => digest);
  });
}

/** @throws ProblemError */
async function readMade(
  { acts, meeting }: MeetingView,
  part: string | null,
): Promise<MadeSlips | null> {
  const [first] = pollsOf(meeting.electronic, part);
  if (first === undefined) return null;
  const credentials = new Set<string>();
  for (const digest of digestsOf(acts, part, first.id)) {
    const read = readCredentialList(await fetchContent(askServer, digest), groupOf('Ed25519'));
    if (!read.ok) throw new Error(`the list ${digest} is none: ${read.fault.code}`);
    for (const credential of read.value.keys()) credentials.add(credential);
  }
  return { poll: first.id, credentials };
}

/** The slips that were made for a part; read while there is a network, before the box is opened. */
export function useMadeSlips(
  view: MeetingView,
  part: string | null,
): { readonly made: MadeSlips | null; readonly isMissing: boolean; readonly again: () => void } {
  const [made, setMade] = useState<MadeSlips | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const printed = view.meeting.electronic.slips.get(part ?? '')?.printed ?? 0;
  const isKnown = partsOf(view.meeting.electronic).includes(part);
  useEffect(() => {
    if (!isKnown || printed === 0) return;
    setMissing(false);
    readMade(view, part).then(setMade, (error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      setMissing(true);
    });
  }, [part, printed, isKnown, attempt]);
  return { made, isMissing, again: () => setAttempt(attempt + 1) };
}
