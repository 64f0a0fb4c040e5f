import type { Command } from '@pingyi/core';
import { ask } from './ask.ts';
import { type Problem, ProblemError, readProblem } from './problem.ts';

/** What somebody asks for, without who asks: the server knows that. */
export type Wish = {
  readonly [Each in Command as Each['type']]: {
    readonly type: Each['type'];
    readonly body: Each['body'];
  };
}[Command['type']];

export type Given =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly problem: Problem };

/** A key by which the server knows a repeated request; also where the page is not served by HTTPS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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
export async function giveCommand(
  wish: Wish,
  campaign: string,
  version: number | null,
  key: string,
): Promise<Given> {
  try {
    const response = await ask(addressOf(wish, campaign), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(version === null ? {} : { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(wish.body),
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    const { version: after } = (await response.json()) as { readonly version: number };
    return { ok: true, version: after };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}
