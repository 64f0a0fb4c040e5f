import { campaignStream, readAct } from '@pingyi/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Asker, askerOf, creationOf, unitOf } from '../../../testing/ask.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { staffAs } from '../../../testing/test-access.ts';

let lent: LentServer;
let api: Asker;

beforeAll(async () => {
  lent = await lendServer();
  api = askerOf(lent.server);
  await api.post('/api/campaigns', creationOf('city'));
  await api.post('/api/campaigns/city/add-units', { units: ['a', 'b'].map(unitOf), reason: null });
  const officers = { unit: 'a', leader: 'person-1', liaison: 'person-2', correction: null };
  await api.post('/api/campaigns/city/name-unit-officers', officers);
});
afterAll(() => lent.giveBack());

const read = (place: string) =>
  lent.server.inject({ url: `/api/public/campaigns/${place}`, headers: {} });

it('everybody reads the public acts, which fold to the campaign without what is internal', async () => {
  const answer = await read('city/acts');
  expect(answer.statusCode).toBe(200);
  const lines = answer.body.split('\n').filter((line) => line !== '');
  const acts = lines.map((line) => {
    const act = readAct(JSON.parse(line));
    if (!act.ok) throw new Error(JSON.stringify(act.faults));
    return act.act;
  });
  expect(acts.map(({ visibility }) => visibility)).not.toContain('internal');
  expect(answer.body).not.toContain('person-1');
  const campaign = acts.reduce<ReturnType<typeof campaignStream.apply> | null>(
    (state, act) => campaignStream.apply(state, act),
    null,
  );
  expect([...(campaign?.units.keys() ?? [])]).toEqual(['a', 'b']);
  const headers = staffAs('office');
  const whole = await lent.server.inject({ url: '/api/campaigns/city/acts', headers });
  expect(answer.headers['etag']).toBe(whole.headers['etag']);
  expect(whole.body.split('\n').length).toBeGreaterThan(lines.length);
  const later = await read(`city/acts?after=${acts.at(-1)?.seq}`);
  expect(later.body).toBe('');
});

it('a campaign that there is not is said so', async () => {
  const answer = await read('nowhere/acts');
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ code: 'campaign-unknown' });
});
