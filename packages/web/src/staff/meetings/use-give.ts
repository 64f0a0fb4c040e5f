import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '../../meeting-data/give-command.ts';
import { ask } from '../data/ask.ts';
import { type Problem, ProblemError, readProblem } from '../data/problem.ts';
import { useMeetingWorld } from './meeting-context.tsx';
import { meetingKey } from './queries.ts';

/** What is asked of the server at once, and the problem that the newest request met. */
export interface Giving {
  readonly isSending: boolean;
  readonly problem: Problem | null;
  /** Sends something to the meeting, below its address. */
  readonly send: <Answer>(
    method: 'GET' | 'POST' | 'DELETE',
    place: string,
  ) => Promise<Answer | null>;
}

export function useGive(): Giving {
  const { meeting } = useMeetingWorld();
  const client = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: meetingKey(meeting.id) });
  return {
    isSending,
    problem,
    send: async (method, place) => {
      setSending(true);
      setProblem(null);
      try {
        const address = `/api/meetings/${encodeURIComponent(meeting.id)}/${place}`;
        const response = await ask(address, {
          method,
          headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
          ...(method === 'POST' ? { body: '{}' } : {}),
        });
        if (!response.ok) {
          setProblem(await readProblem(response));
          return null;
        }
        return response.status === 204 ? null : await response.json();
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        setProblem(error.problem);
        return null;
      } finally {
        await refresh();
        setSending(false);
      }
    },
  };
}
