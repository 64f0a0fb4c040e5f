import { ask } from '../data/ask.ts';
import { type Problem, ProblemError, readProblem } from '../data/problem.ts';

/** What came of a step: the answer, or why there is none. */
export type Posted<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Sends a step to the server.
 *
 * @param place below `/api`, such as `/sign-in`
 */
export async function post<Data = null>(place: string, body: unknown = {}): Promise<Posted<Data>> {
  try {
    const response = await ask(`/api${place}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    const data = response.status === 204 ? null : await response.json();
    return { ok: true, data: data as Data };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}
