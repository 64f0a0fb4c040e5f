import { commandTypes } from '@pingyi/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askerOf, creationOf, unitOf } from '../testing/ask.ts';
import { type LentServer, lendServer, staff } from '../testing/lend-server.ts';

let lent: LentServer;

beforeAll(async () => {
  lent = await lendServer();
  await askerOf(lent.server).post('/api/campaigns', creationOf('city'));
  await askerOf(lent.server).post('/api/campaigns/city/add-units', {
    units: [unitOf('a')],
    reason: null,
  });
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
  '0.1',
  '[[[[[[[[]]]]]]]]',
  `${'['.repeat(100)}${']'.repeat(100)}`,
  '{"constructor":{"prototype":{"x":1}}}',
  '{"__proto__":null}',
  '{"toString":1}',
  '"toString"',
  '"__proto__"',
  '"constructor"',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  `"${'a'.repeat(5_000)}"`,
);

/** A JSON text with one of its values replaced. */
function withOneReplaced(text: string, place: number, value: string): string {
  const values = [
    ...text.matchAll(/(?<=[:[,])(?:"(?:[^"\\]|\\.)*"|-?\d+|true|false|null)(?=[,\]}])/gu),
  ];
  const chosen = values[place % values.length];
  if (chosen === undefined) return value;
  return text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
}

async function statusOf(url: string, payload: string, key: string): Promise<number> {
  const headers = { ...staff, 'content-type': 'application/json', 'idempotency-key': key };
  return (await lent.server.inject({ method: 'POST', url, payload, headers })).statusCode;
}

describe('a body, whatever is in it', () => {
  it('that nearly creates a campaign is taken or refused, and breaks nothing', async () => {
    const text = JSON.stringify(creationOf('other'));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000), hostile, async (place, value) => {
        run += 1;
        const status = await statusOf(
          '/api/campaigns',
          withOneReplaced(text, place, value),
          `c${run}`,
        );
        expect([201, 400, 409]).toContain(status);
      }),
      { numRuns: 150 },
    );
  });

  it('is refused where its campaign is no text', async () => {
    const text = JSON.stringify(creationOf('other'));
    expect(text).toMatch(/^\{"campaign":"other"/u);
    for (const value of ['{"toString":1}', '["other"]', '1', 'null', '{}'])
      expect(await statusOf('/api/campaigns', withOneReplaced(text, 0, value), value)).toBe(400);
  });

  it('has no U+0000, and neither has an address', async () => {
    const api = askerOf(lent.server);
    const units = [unitOf('b'), { ...unitOf('c'), name: 'a\0b' }];
    const refused = await api.post('/api/campaigns/city/add-units', { units, reason: null });
    expect(refused.body).toMatchObject({
      code: 'request-invalid',
      faults: [{ path: 'body.units[1].name' }],
    });
    for (const url of ['/api/campaigns/city/units?name=%00', '/api/documents/a%00b'])
      expect((await api.get(url)).body).toMatchObject({ code: 'request-malformed' });
  });

  it('of any command is taken or refused, and breaks nothing', async () => {
    const types = commandTypes.filter((type) => type !== 'create-campaign');
    const bodies = [
      { units: [unitOf('b')], reason: null },
      { unit: 'a', name: 'a', class: 'station', level: 'station', reason: '更名' },
      { phase: 'mobilisation' },
    ].map((body) => JSON.stringify(body));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...types),
        fc.constantFrom(...bodies),
        fc.nat(20),
        hostile,
        async (type, text, place, value) => {
          const payload = withOneReplaced(text, place, value);
          const status = await statusOf(`/api/campaigns/city/${type}`, payload, type);
          expect([201, 400, 403, 409, 422]).toContain(status);
        },
      ),
      { numRuns: 150 },
    );
    expect((await askerOf(lent.server).get('/api/campaigns/city')).status).toBe(200);
  });
});
