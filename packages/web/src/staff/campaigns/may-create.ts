import { rolesFor } from '@pingyi/core';
import type { OwnAccount } from '../session/own-account.ts';

/** Whether a role that somebody holds makes campaigns; the server decides from where. */
export function mayCreate({ grants }: Pick<OwnAccount, 'grants'>): boolean {
  return grants.some(({ role }) => rolesFor('create-campaign').includes(role));
}
