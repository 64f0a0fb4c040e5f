import { z } from 'zod';
import { findingsOf } from '../../../hall/findings.ts';
import { readHallFacts } from '../../../hall/hall-facts.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { sentenceSchema } from '../../problems/problem.schemas.ts';

const getHallSchema = {
  summary: '会场检查 The hall check of the machine',
  description:
    'Whether the machine on which a meeting is held is fit for it. `addresses` are those that phones in ' +
    'its network can open, the likeliest first; empty when it serves itself only.',
  tags: ['health'],
  response: {
    200: z.object({
      now: z.string(),
      addresses: z.array(z.string()),
      findings: z.array(
        z.object({
          code: z.string(),
          verdict: z.enum(['well', 'look', 'bad']),
          sentence: sentenceSchema,
        }),
      ),
    }),
  },
};

const loopback = /^(?:127\.|::1$|localhost$)/u;

/** Where a server listens; null before it does. */
function listensAt(bound: unknown): { readonly address: string; readonly port: number } | null {
  return typeof bound === 'object' && bound !== null
    ? (bound as { readonly address: string; readonly port: number })
    : null;
}

/** What the hall check says of the machine itself. */
export function getHall(api: Api, { database }: ApiParts): void {
  api.get(
    '/hall',
    { schema: getHallSchema, config: { access: 'check-hall' } },
    async (_request, reply) => {
      const facts = await readHallFacts(database);
      const bound = listensAt(api.server.address());
      const isReachable = bound !== null && !loopback.test(bound.address);
      const addresses = isReachable
        ? facts.addresses.map((address) => `http://${address}:${bound.port}`)
        : [];
      const findings = findingsOf(facts, isReachable).map((finding) => ({ ...finding }));
      return reply
        .header('cache-control', 'no-store')
        .send({ now: instantNow(), addresses, findings });
    },
  );
}
