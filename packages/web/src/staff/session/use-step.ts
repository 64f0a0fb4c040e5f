import { useState } from 'react';
import type { Problem } from '../data/problem.ts';
import type { Posted } from './post.ts';

/** A step that is sent once at a time, and the problem that it ended with. */
export interface Step {
  readonly isSending: boolean;
  readonly problem: Problem | null;
  /** Sends it; calls back with the answer when it went well. */
  readonly send: <Data>(
    posting: () => Promise<Posted<Data>>,
    onDone: (data: Data) => void,
  ) => Promise<void>;
}

export function useStep(): Step {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    isSending,
    problem,
    send: async (posting, onDone) => {
      setSending(true);
      setProblem(null);
      const posted = await posting();
      setSending(false);
      if (posted.ok) onDone(posted.data);
      else setProblem(posted.problem);
    },
  };
}
