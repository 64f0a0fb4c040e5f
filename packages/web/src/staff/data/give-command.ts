import type { Command } from '@pingyi/core';
import { type Given, sendCommand } from '../../meeting-data/give-command.ts';
import { ask } from './ask.ts';

export { newKey } from '../../meeting-data/give-command.ts';

/** What somebody asks for, without who asks: the server knows that. */
export type Wish = {
  readonly [Each in Command as Each['type']]: {
    readonly type: Each['type'];
    readonly body: Each['body'];
  };
}[Command['type']];

function addressOf(wish: Wish, campaign: string): string {
  if (wish.type === 'create-campaign') return '/api/campaigns';
  return `/api/campaigns/${encodeURIComponent(campaign)}/${wish.type}`;
}

/**
 * Gives a command on the state that was seen.
 *
 * @param version the version that was seen; another one is refused by `version-differs`
 * @param key the same for every attempt at the same step, so that nothing is recorded twice
 */
export function giveCommand(
  wish: Wish,
  campaign: string,
  version: number | null,
  key: string,
): Promise<Given> {
  return sendCommand(ask, addressOf(wish, campaign), wish.body, version, key);
}
