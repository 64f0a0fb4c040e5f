import { useRef, useState } from 'preact/hooks';
import { give } from '../duty/give.ts';
import type { MeetingView } from '../duty/use-meeting.ts';
import { type MeetingWish, newKey } from '../meeting-data/give-command.ts';
import { type Problem, ProblemError } from '../ui/problem.ts';

/** Why a press was not recorded. */
export interface Refusal {
  readonly problem: Problem;
  /** The newest act that the chair had seen when pressing. */
  readonly seen: number;
}

/** A press that runs once at a time; the same press after a lost answer is never recorded twice. */
export interface Press {
  readonly isRunning: boolean;
  readonly refusal: Refusal | null;
  /** Gives a command. Resolves to whether it was recorded. */
  readonly give: (wish: MeetingWish, version?: number | null) => Promise<boolean>;
  /** Runs what has to be uploaded first; gives the command that it makes. */
  readonly run: (make: () => Promise<MeetingWish>, version?: number | null) => Promise<boolean>;
  readonly forget: () => void;
}

/** Problems after which nobody knows whether the press was recorded. */
const withoutAnswer = ['no-connection', 'unreadable-answer'];

export function usePress(view: MeetingView, refresh: () => Promise<void>): Press {
  const [isRunning, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = useRef<{ readonly wish: string; readonly key: string } | null>(null);
  const seen = view.acts.at(-1)?.seq ?? 0;

  const once = async (make: () => Promise<MeetingWish>, version: number | null) => {
    const wish = await make();
    const text = JSON.stringify(wish);
    if (attempt.current?.wish !== text) attempt.current = { wish: text, key: newKey() };
    const problem = await give(view, wish, version, attempt.current.key);
    if (problem === null || !withoutAnswer.includes(problem.code)) attempt.current = null;
    await refresh();
    return problem;
  };
  const run: Press['run'] = async (make, version = null) => {
    if (isRunning) return false;
    setRunning(true);
    setRefusal(null);
    try {
      const problem = await once(make, version);
      if (problem !== null) setRefusal({ problem, seen });
      return problem === null;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal({ problem: error.problem, seen });
      return false;
    } finally {
      setRunning(false);
    }
  };
  return {
    isRunning,
    refusal,
    run,
    give: (wish, version = null) => run(async () => wish, version),
    forget: () => setRefusal(null),
  };
}
