import type { Sentence } from '@pingyi/core';
import { type Ask, wellAnswered } from './ask.ts';

/** How officers of a meeting are called, by their accounts; who has no name written down is left out. */
export type OfficerNames = ReadonlyMap<string, Sentence>;

interface Listed {
  readonly officers: readonly { readonly account: string; readonly shownAs: Sentence | null }[];
}

/**
 * The names of a meeting's officers. Every reading enters the access log, so it is asked for where names are
 * shown and nowhere else.
 *
 * @throws ProblemError when they cannot be read
 */
export async function fetchOfficerNames(ask: Ask, meeting: string): Promise<OfficerNames> {
  const address = `/api/meetings/${encodeURIComponent(meeting)}/officers`;
  const { officers } = (await (await wellAnswered(await ask(address))).json()) as Listed;
  return new Map(
    officers.flatMap(({ account, shownAs }) =>
      shownAs === null ? [] : [[account, shownAs] as const],
    ),
  );
}
