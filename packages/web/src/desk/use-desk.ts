import { type Meeting, parseInstant } from '@pingyi/core';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MeetingView } from '../duty/use-meeting.ts';
import { askServer } from '../meeting-data/ask.ts';
import { type Problem, ProblemError } from '../ui/problem.ts';
import { type DeskNames, fetchNames, type Roster, rosterOf } from './find/roster.ts';
import { type DeskQueue, openDeskQueue } from './queue/desk-queue.ts';
import type { DeskWish } from './queue/entry.ts';
import { predict, unrecorded, withQueue } from './queue/predict.ts';
import { everybodyComes } from './rehearsal/everybody-comes.ts';
import { useLeaveQuestion } from './use-leave-question.ts';

/** A desk at work: the meeting as it is and as it will be, the names, and the queue between them. */
export interface DeskState {
  readonly view: MeetingView;
  /** The meeting with everything that is still on its way. */
  readonly ahead: Meeting;
  readonly roster: Roster;
  readonly names: DeskNames | null;
  /** Why the names could not be read, or null. */
  readonly namesProblem: Problem | null;
  readonly queue: DeskQueue;
  /** Asks the rules; what they allow goes into the queue. */
  readonly tryTo: (wish: DeskWish) => ReturnType<typeof predict>;
  /** How many persons would come or be served if everybody came now. */
  readonly awaited: () => number;
  /** In a rehearsal: everybody who is invited comes and is served, through the same queue. */
  readonly letEverybodyCome: () => void;
}

function instantOf(milliseconds: number) {
  const now = parseInstant(new Date(milliseconds).toISOString());
  if (now === null) throw new Error('this clock shows no year');
  return now;
}

/** What is on its way in this account's name; another one's waits for its own sign-in. */
function own(queue: DeskQueue, account: string) {
  return [...queue.settled(), ...queue.entries()].filter((entry) => entry.account === account);
}

/** Names once, and again whenever somebody turns up whom they do not know. */
function useNames({ meeting, acts }: MeetingView) {
  const [names, setNames] = useState<DeskNames | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const persons = meeting.representatives.size + meeting.recusals.size;
  const desks = new Set(
    acts
      .filter(({ type }) => type === 'representative-signed-in')
      .map(({ actor }) => actor.account),
  ).size;
  useEffect(() => {
    fetchNames(askServer, meeting.id).then(
      (read) => {
        setNames(read);
        setProblem(null);
      },
      (error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        setProblem(error.problem);
      },
    );
  }, [meeting.id, persons, desks]);
  return { names, namesProblem: problem };
}

/** Keeps a desk going: its queue outlives a lost network and a closed page. */
export function useDesk(view: MeetingView, refresh: () => Promise<void>): DeskState {
  const [turn, setTurn] = useState(0);
  const latest = useRef(refresh);
  latest.current = refresh;
  const { meeting, campaign, account } = view;
  const [queue] = useState(() =>
    openDeskQueue({
      storage: window.localStorage,
      meeting: meeting.id,
      account,
      refresh: () => latest.current(),
      changed: () => setTurn((now) => now + 1),
    }),
  );
  useEffect(() => () => queue.close(), [queue]);
  const isWaiting = own(queue, account).some(({ refused }) => refused === null);
  useLeaveQuestion(isWaiting || queue.contact() === 'lost');
  const { names, namesProblem } = useNames(view);
  const now = instantOf(Date.now() + (queue.ahead() ?? 0));
  const ahead = useMemo(
    () => withQueue({ meeting, campaign, account }, own(queue, account), now),
    [meeting, campaign, account, turn],
  );
  const rest = () => everybodyComes({ meeting: ahead, campaign, account }, now);
  const roster = useMemo(() => rosterOf(meeting, names?.people ?? []), [meeting, names]);
  return {
    view,
    ahead,
    roster,
    names,
    namesProblem,
    queue,
    tryTo: (wish) => {
      const found = predict({ meeting: ahead, campaign, account }, wish, now, unrecorded);
      if (found.ok) queue.add(wish);
      return found;
    },
    awaited: () => new Set(rest().map(({ body }) => body.person)).size,
    letEverybodyCome: () => {
      for (const wish of rest()) queue.add(wish);
    },
  };
}
