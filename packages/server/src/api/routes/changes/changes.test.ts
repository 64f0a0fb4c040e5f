import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askerOf, creationOf, unitOf } from '../../../testing/ask.ts';
import { type EventClient, follow } from '../../../testing/event-stream.ts';
import { type LentServer, lendServer, staff } from '../../../testing/lend-server.ts';

let lent: LentServer;
let here = 0;
let there = 0;

beforeAll(async () => {
  lent = await lendServer();
  here = await lent.listen(lent.server);
  there = await lent.listen(await lent.another());
});
afterAll(() => lent.giveBack());

let number = 0;

/** Records one act of a campaign, through the first server. */
async function record(campaign: string): Promise<number> {
  const api = askerOf(lent.server);
  number += 1;
  const url = `/api/campaigns/${campaign}/add-units`;
  const { body } = await api.post<{ acts: { seq: number }[] }>(url, {
    units: [unitOf(`u${number}`)],
    reason: null,
  });
  return body.acts[0]?.seq ?? expect.fail('refused');
}

/** Creates a campaign; gives the place of its act. */
async function create(campaign: string): Promise<number> {
  const api = askerOf(lent.server);
  const { body } = await api.post<{ acts: { seq: number }[] }>(
    '/api/campaigns',
    creationOf(campaign),
  );
  return body.acts[0]?.seq ?? expect.fail('refused');
}

const idsOf = ({ events }: EventClient) => events.map(({ id }) => Number(id));

describe('the stream of changes', () => {
  it('tells staff of every server what is recorded on any of them', async () => {
    const clients = [
      await follow(here, '/api/changes', staff),
      await follow(there, '/api/changes', staff),
    ];
    expect(clients[0]?.answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    await create('city');
    const seq = await record('city');
    for (const client of clients) {
      const [first, second] = await client.until(2);
      expect(first).toMatchObject({ event: 'change', data: { type: 'campaign-created' } });
      expect(second).toEqual({
        event: 'change',
        id: String(seq),
        data: { seq, stream: 'campaign/city', type: 'unit-added' },
      });
      client.leave();
    }
  });

  it('goes on after the last event that was seen, on another server too, without gap or repeat', async () => {
    const first = await follow(here, `/api/changes?after=${await record('city')}`, staff);
    const seen = [await record('city'), await record('city')];
    await first.until(2);
    first.leave();
    const missed = [await record('city'), await record('city'), await record('city')];
    const last = first.events.at(-1)?.id ?? '';
    const again = await follow(there, '/api/changes', { ...staff, 'last-event-id': last });
    await again.until(3);
    const live = await record('city');
    await again.until(4);
    expect([...idsOf(first), ...idsOf(again)]).toEqual([...seen, ...missed, live]);
    again.leave();
    const all = await follow(here, '/api/changes?after=-1', staff);
    await all.until(live + 1);
    expect(idsOf(all)).toEqual(Array.from({ length: live + 1 }, (_, seq) => seq));
    all.leave();
  });

  it('tells of one stream only when asked to', async () => {
    const created = await create('other');
    const path = `/api/changes?stream=campaign/other&after=${created}`;
    const one = await follow(here, path, staff);
    await record('city');
    const seq = await record('other');
    await one.until(1);
    expect(idsOf(one)).toEqual([seq]);
    one.leave();
  });

  it('survives the end of the session that listens', async () => {
    const client = await follow(there, `/api/changes?after=${await record('city')}`, staff);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where query like 'select coalesce(max(seq) + 1%' or query like 'listen%'`.execute(
      lent.lent.database.queries,
    );
    const seq = await record('city');
    await client.until(1);
    expect(idsOf(client)).toEqual([seq]);
    client.leave();
  });

  it('is for staff; the public learns how large the log is and nothing else', async () => {
    const refused = await follow(here, '/api/changes');
    expect(refused.answer.statusCode).toBe(401);
    refused.leave();
    await expect.poll(() => lent.parts.changes.size).toBe(await lent.parts.log.size());
    const open = await follow(here, '/api/log/changes');
    const [first] = await open.until(1);
    const size = Number(first?.id);
    expect(first).toEqual({ event: 'size', id: String(size), data: { size } });
    await record('city');
    expect((await open.until(2))[1]).toEqual({
      event: 'size',
      id: String(size + 1),
      data: { size: size + 1 },
    });
    open.leave();
    const again = await follow(there, '/api/log/changes', { 'last-event-id': String(size) });
    expect((await again.until(1))[0]?.data).toEqual({ size: size + 1 });
    again.leave();
  });

  it('counts who follows, and forgets who left', async () => {
    const { changes } = lent.parts;
    const before = changes.followers;
    const clients = await Promise.all(
      Array.from({ length: 20 }, () => follow(here, '/api/log/changes')),
    );
    expect(changes.followers).toBe(before + 20);
    for (const client of clients) client.leave();
    await expect.poll(() => changes.followers).toBe(before);
  });

  it('ends in order when the server stops, and finishes what is under way', async () => {
    const stopping = await lent.another();
    const port = await lent.listen(stopping);
    const client = await follow(port, '/api/changes', staff);
    const url = `http://127.0.0.1:${port}/api/campaigns/city/add-units`;
    const body = JSON.stringify({ units: [unitOf('last')], reason: null });
    const headers = { ...staff, 'content-type': 'application/json' };
    const under = fetch(url, { method: 'POST', headers, body });
    await client.until(1);
    await stopping.close();
    await client.ended;
    expect((await under).status).toBe(201);
    await expect(fetch(url)).rejects.toThrow();
  });
});
