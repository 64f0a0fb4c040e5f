import type { Sentence } from '@pingyi/core';

/** Why a request did not end well, as the server says it (RFC 9457); `detail` says what to do now. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly unmet?: readonly { readonly code: string; readonly sentence: Sentence }[];
  readonly faults?: readonly { readonly path: string; readonly detail: string }[];
}

/** A read that did not end well; pages show its problem. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The problem behind whatever a query threw. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  throw error;
}

function isProblem(value: unknown): value is Problem {
  const { code, title, detail } = (value ?? {}) as Partial<Problem>;
  return [code, title, detail].every((each) => typeof each === 'string');
}

/** What an answer that is not well says; an answer of somebody between us and the server says nothing. */
export async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  return isProblem(body) ? body : unreadable(response.status);
}

/** Codes of this page's own; each page has words for them. */
function own(code: 'no-connection' | 'unreadable-answer', status: number): Problem {
  return { code, title: '', status, detail: '' };
}

export function noConnection(): Problem {
  return own('no-connection', 0);
}

function unreadable(status: number): Problem {
  return own('unreadable-answer', status);
}
