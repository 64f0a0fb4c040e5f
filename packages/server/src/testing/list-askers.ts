import type { Role } from '@pingyi/core';
import type { LentServer } from './lend-server.ts';
import { staffAs } from './test-access.ts';

/** An answer, its body read as JSON where it is. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

/** What a request carries besides. */
interface More {
  readonly payload?: object | Buffer;
  readonly role?: Role;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a lent server about one campaign, as the office unless another role is named. */
export function campaignAsker({ server }: LentServer, campaign: string) {
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    { payload, role = 'office', headers = {} }: More = {},
  ): Promise<Answer> => {
    const answer = await server.inject({
      method,
      url: `/api/campaigns/${campaign}${path}`,
      headers: { ...staffAs(role), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = /json/u.test(String(answer.headers['content-type'] ?? ''));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: isJson && !/ndjson/u.test(String(answer.headers['content-type'])) ? answer.json() : {},
      bytes: answer.rawPayload,
    };
  };
  return {
    ask,
    /** Hands in a file of a list to be checked. */
    check: (list: string, bytes: Uint8Array, sheet?: string): Promise<Answer> =>
      ask('POST', `/lists/${list}/checks${sheet === undefined ? '' : `?sheet=${sheet}`}`, {
        payload: Buffer.from(bytes),
        headers: { 'content-type': 'application/octet-stream' },
      }),
    confirm: (
      list: string,
      check: unknown,
      reason: string | null = null,
      role: Role = 'office',
    ): Promise<Answer> =>
      ask('POST', `/lists/${list}/checks/${check}/confirm`, { payload: { reason }, role }),
  };
}
