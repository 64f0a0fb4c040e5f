import { ask } from './ask.ts';
import { type Problem, ProblemError, readProblem } from './problem.ts';

/** What came of a request that changes something: the answer, or why there is none. */
export type Sent<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problem: Problem };

interface Request {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`, such as `/sign-in`. */
  readonly place: string;
  readonly body?: unknown;
  /** The version, or the tag in its quotation marks, that the change was made on. */
  readonly version?: number | string;
}

function tagOf(version: number | string): string {
  return typeof version === 'string' ? version : `"${version}"`;
}

/** Sends what changes something; whatever the server or the network refuses comes back as a problem. */
export async function send<Data = null>(request: Request): Promise<Sent<Data>> {
  const { method, place, body, version } = request;
  try {
    const response = await ask(`/api${place}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': tagOf(version) }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    const data = response.status === 204 ? null : await response.json();
    return { ok: true, data: data as Data };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}
