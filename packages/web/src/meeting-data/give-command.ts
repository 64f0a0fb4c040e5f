import type { MeetingCommand } from '@pingyi/core';
import { drawnHex } from '../ui/drawn-hex.ts';
import { type Problem, ProblemError, readProblem } from '../ui/problem.ts';
import type { Ask } from './ask.ts';

/** What somebody asks of a meeting, without who asks: the server knows that. */
export type MeetingWish = {
  readonly [Each in MeetingCommand as Each['type']]: {
    readonly type: Each['type'];
    readonly body: Each['body'];
  };
}[MeetingCommand['type']];

export type Given =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly problem: Problem };

/** A key by which the server knows a repeated request; also where the page is not served by HTTPS. */
export function newKey(): string {
  return drawnHex(16);
}

/**
 * Sends a command to where it is given.
 *
 * @param version the version that was seen; another one is refused by `version-differs`
 * @param key the same for every attempt at the same step, so that nothing is recorded twice
 */
export async function sendCommand(
  ask: Ask,
  address: string,
  body: unknown,
  version: number | null,
  key: string,
): Promise<Given> {
  try {
    const response = await ask(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(version === null ? {} : { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    const { version: after } = (await response.json()) as { readonly version: number };
    return { ok: true, version: after };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Gives a command to a meeting that is planned. */
export function giveMeetingCommand(
  ask: Ask,
  meeting: string,
  wish: MeetingWish,
  version: number | null,
  key: string,
): Promise<Given> {
  const address = `/api/meetings/${encodeURIComponent(meeting)}/${wish.type}`;
  return sendCommand(ask, address, wish.body, version, key);
}
