import { useState } from 'preact/hooks';
import { type Problem, ProblemError } from '../ui/problem.ts';

/** A task that runs once at a time, and the problem that it ended with. */
export interface Task {
  readonly isRunning: boolean;
  readonly problem: Problem | null;
  readonly run: (work: () => Promise<Problem | null | undefined>) => Promise<void>;
}

/** Runs tasks one at a time: a second press while one runs does nothing. */
export function useTask(): Task {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    isRunning,
    problem,
    run: async (work) => {
      if (isRunning) return;
      setRunning(true);
      setProblem(null);
      try {
        setProblem((await work()) ?? null);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        setProblem(error.problem);
      } finally {
        setRunning(false);
      }
    },
  };
}
