import type { Answered } from '../rehearsal/door.ts';

/** The codes that an answer was refused with: of its problem, and of every condition that is unmet. */
export function codesOf({ status, text }: Answered): readonly string[] {
  if (status < 400) throw new Error(`not refused: ${status} ${text}`);
  const problem = JSON.parse(text) as {
    readonly code: string;
    readonly unmet?: readonly { readonly code: string }[];
  };
  return [problem.code, ...(problem.unmet ?? []).map(({ code }) => code)];
}
