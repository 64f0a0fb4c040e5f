import { afterAll, beforeAll, expect, it } from 'vitest';
import { creationOf, unitOf } from '../../packages/server/src/testing/ask.ts';
import {
  type LentServer,
  lendServer,
  staff,
} from '../../packages/server/src/testing/lend-server.ts';
import { type ApiClient, makeApiClient } from '../../packages/web/src/api/client.ts';

let lent: LentServer;
let api: ApiClient;
let headers: Readonly<Record<string, string>> = staff;

beforeAll(async () => {
  lent = await lendServer();
  const address = `http://127.0.0.1:${await lent.listen(lent.server)}`;
  api = makeApiClient({ address, headers: () => headers });
});
afterAll(() => lent.giveBack());

const at = { path: { campaign: 'city' } };

it('the typed client gives a command, reads what came of it, and gets problems as values', async () => {
  // A plan of core is readonly throughout, the client's types are not: it goes in as any JSON would.
  const body = JSON.parse(JSON.stringify(creationOf('city')));
  const created = await api.POST('/api/campaigns', { body });
  expect(created.data).toMatchObject({ version: 1, size: 1 });

  const added = await api.POST('/api/campaigns/{campaign}/add-units', {
    params: { ...at, header: { 'if-match': '"1"', 'idempotency-key': 'first' } },
    body: { units: [unitOf('a'), unitOf('b')], reason: null },
  });
  expect(added.data?.acts.map(({ type }) => type)).toEqual(['unit-added', 'unit-added']);

  const units = await api.GET('/api/campaigns/{campaign}/units', {
    params: { ...at, query: { limit: 1 } },
  });
  expect(units.data).toMatchObject({ units: [{ unit: 'a', name: 'a局' }], next: 0 });

  const stale = await api.POST('/api/campaigns/{campaign}/open-phase', {
    params: { ...at, header: { 'if-match': '"1"' } },
    body: { phase: 'mobilisation' },
  });
  expect(stale.error).toMatchObject({ code: 'version-differs', status: 412, version: 3 });

  const refused = await api.POST('/api/campaigns/{campaign}/open-phase', {
    params: at,
    body: { phase: 'mobilisation' },
  });
  expect(refused.error?.unmet?.[0]?.sentence.zh).toContain('。');
});

it('asks without a sign-in as everybody does', async () => {
  headers = {};
  expect((await api.GET('/api/campaigns')).error?.code).toBe('not-signed-in');
  expect((await api.GET('/api/log')).data?.size).toBe(3);
});
