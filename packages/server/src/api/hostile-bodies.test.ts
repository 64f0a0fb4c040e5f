import { type Role, roleNames } from '@pingyi/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askerOf, creationOf, unitOf } from '../testing/ask.ts';
import { opened, readyVote } from '../testing/held-vote.ts';
import { doorOf } from '../testing/lend-door.ts';
import { type LentServer, lendServer, staff } from '../testing/lend-server.ts';
import { type DescribedSchema, placesIn, sampleOf, textWith } from '../testing/schema-sample.ts';
import { staffAs } from '../testing/test-access.ts';

/** A route that takes JSON, with a body of its shape and a role that it lets in. */
interface Taker {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly role: Role;
}

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly requestBody?: {
              readonly content: Readonly<Record<string, { readonly schema: DescribedSchema }>>;
            };
          }
        >
      >
    >
  >;
}

let lent: LentServer;
let poll: string;
let takers: readonly Taker[];
let asked = 0;

/** Asks with a key of its own, and gives the status. */
async function statusOf(
  { method, path, role }: Pick<Taker, 'method' | 'path' | 'role'>,
  payload: string,
): Promise<number> {
  asked += 1;
  const parts: Readonly<Record<string, string>> = { campaign: 'rehearsal', meeting: 'hall', poll };
  const url = path.replace(/\{(\w+)\}/gu, (_, name: string) => parts[name] ?? 'x');
  const headers = {
    ...staffAs(role),
    'pingyi-client': 'test',
    'content-type': 'application/json',
    'idempotency-key': `hostile-${asked}`,
  };
  const answer = await lent.server.inject({ method: method as 'POST', url, payload, headers });
  return answer.statusCode;
}

/** Every route of the description that takes JSON, and a role that is not turned away at once. */
async function takersOf({ paths }: Description): Promise<readonly Taker[]> {
  const found: Taker[] = [];
  for (const [path, methods] of Object.entries(paths))
    for (const [name, { requestBody }] of Object.entries(methods)) {
      const schema = requestBody?.content['application/json']?.schema;
      if (schema === undefined) continue;
      const method = name.toUpperCase();
      const body = sampleOf(schema);
      for (const role of roleNames) {
        const taker = { method, path, body, role };
        if ([401, 403].includes(await statusOf(taker, JSON.stringify(body)))) continue;
        found.push(taker);
        break;
      }
    }
  return found;
}

beforeAll(async () => {
  lent = await lendServer();
  const vote = await opened(await readyVote(doorOf(lent.server)));
  poll = vote.poll;
  takers = await takersOf((await lent.server.inject('/api/openapi.json')).json());
});
afterAll(() => lent.giveBack());

/** Values that have broken readers of JSON before. */
const hostile = fc.constantFrom(
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  '9007199254740993',
  '1e400',
  '-0',
  '-1',
  '0.1',
  '[[[[[[[[]]]]]]]]',
  `${'['.repeat(100)}${']'.repeat(100)}`,
  '{"constructor":{"prototype":{"x":1}}}',
  '{"__proto__":null}',
  '{"toString":1}',
  '[{"toString":1}]',
  '"toString"',
  '"__proto__"',
  '"constructor"',
  '"2026-02-30"',
  'null',
  'true',
  '[]',
  '[null]',
  '{}',
  '""',
  `"${'a'.repeat(5_000)}"`,
);

const creation = creationOf('other');
const creating = { method: 'POST', path: '/api/campaigns', role: 'office' } as const;

describe('a body, whatever is in it', () => {
  it('that nearly creates a campaign is taken or refused, and breaks nothing', async () => {
    const places = fc.constantFrom(...placesIn(creation));
    await fc.assert(
      fc.asyncProperty(places, hostile, async (place, value) => {
        const status = await statusOf(creating, textWith(creation, place, value));
        expect([201, 400, 409]).toContain(status);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [creating, creation, 'campaign'],
    [{ ...creating, path: '/api/campaigns/{campaign}/meetings' }, { meeting: 'a' }, 'meeting'],
  ])('is refused where the name of what it makes is no text: %o', async (at, body, field) => {
    for (const value of ['{"toString":1}', '["other"]', '1', 'null', '{}'])
      expect(await statusOf(at, textWith(body, [field], value))).toBe(400);
  });

  it('has no U+0000, and neither has an address', async () => {
    const api = askerOf(lent.server);
    const units = [unitOf('b'), { ...unitOf('c'), name: 'a\0b' }];
    const refused = await api.post('/api/campaigns/rehearsal/add-units', { units, reason: null });
    expect(refused.body).toMatchObject({
      code: 'request-invalid',
      faults: [{ path: 'body.units[1].name' }],
    });
    for (const url of ['/api/campaigns/rehearsal/units?name=%00', '/api/documents/a%00b'])
      expect((await api.get(url)).body).toMatchObject({ code: 'request-malformed' });
  });

  it('of any route is taken or refused, and breaks nothing', async () => {
    expect(takers.length).toBeGreaterThan(100);
    const requests = fc
      .constantFrom(...takers)
      .chain((taker) =>
        fc.record({ taker: fc.constant(taker), place: fc.constantFrom(...placesIn(taker.body)) }),
      );
    await fc.assert(
      fc.asyncProperty(requests, hostile, async ({ taker, place }, value) => {
        expect(await statusOf(taker, textWith(taker.body, place, value))).toBeLessThan(500);
      }),
      { numRuns: 600 },
    );
    const after = await lent.server.inject({ url: '/api/campaigns/rehearsal', headers: staff });
    expect(after.statusCode).toBe(200);
  });
});
