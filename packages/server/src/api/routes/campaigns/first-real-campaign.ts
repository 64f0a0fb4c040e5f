import { accountsStream, isAbleAdministrator } from '@pingyi/core';
import type { Identity } from '../../../access/identity.ts';
import { exampleStateOf } from '../../../example/example-state.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';

/**
 * Whether an installation that holds the example and nothing else is ready for a real campaign. Every
 * sign-in by link ends with it, so it is made by somebody who signed in otherwise, and an administrator who
 * can sign in otherwise must be there to help the others.
 *
 * @throws ProblemError when it is not
 */
export async function mustBeReadyFor(
  { database, readState, access }: ApiParts,
  { isByLink }: Pick<Identity, 'isByLink'>,
): Promise<void> {
  if ((await exampleStateOf(database.queries)) !== 'example') return;
  if (isByLink) throw new ProblemError({ code: 'real-campaign-by-link', facts: {} });
  const { state } = await readState(accountsStream, await access.installation());
  if (![...(state?.values() ?? [])].some(isAbleAdministrator))
    throw new ProblemError({ code: 'administrator-unready', facts: {} });
}
