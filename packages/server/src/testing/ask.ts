import { planPreset, planScheme } from '@pingyi/core';
import type { FastifyInstance } from 'fastify';
import { staff } from './lend-server.ts';

/** An answer of the API, its body read as JSON. */
interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

/** Asks a server without a network, as staff. */
export interface Asker {
  get<Body = Record<string, unknown>>(url: string): Promise<Answer<Body>>;
  post<Body = Record<string, unknown>>(
    url: string,
    payload: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Body>>;
}

export function askerOf(server: FastifyInstance): Asker {
  return {
    get: async (url) => {
      const answer = await server.inject({ url, headers: staff });
      return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
    },
    post: async (url, payload, headers = {}) => {
      const answer = await server.inject({
        method: 'POST',
        url,
        payload,
        headers: { ...staff, ...headers },
      });
      return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
    },
  };
}

/** The body of the command that creates a campaign. */
export function creationOf(campaign: string) {
  return { campaign, year: 2026, plan: planPreset(2026), scheme: planScheme };
}

/** A unit of a campaign, without a parent. */
export function unitOf(id: string) {
  return { id, name: `${id}局`, class: 'station', level: 'station', parent: null, role: null };
}
