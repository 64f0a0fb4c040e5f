import { type Actor, accountId } from '@pingyi/core';

/** Who acts with the token that is printed at start: the office, before anybody has an account. */
export const setUpActor: Actor = { role: 'office', account: accountId.parse('set-up') };
