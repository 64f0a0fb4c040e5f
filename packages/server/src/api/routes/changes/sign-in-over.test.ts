import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventClient, follow } from '../../../testing/event-stream.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { everywhere, firstAdministrator, type Member, member } from '../../../testing/people.ts';

let lent: LentServer;
let here = 0;
let there = 0;
let root: Member;
beforeAll(async () => {
  lent = await lendServer();
  here = await lent.listen(lent.server);
  there = await lent.listen(await lent.another());
  root = await firstAdministrator(lent.server, lent.lent.database.queries);
});
afterAll(() => lent.giveBack());

const streamOf = (port: number, { person }: Member): Promise<EventClient> =>
  follow(port, '/api/changes', { cookie: person.cookie });

const isOpen = ({ answer }: EventClient): boolean => !answer.complete && !answer.destroyed;

describe('the stream of changes of somebody who signed in', () => {
  it('ends with the sign-in on every server, and nobody else’s does', async () => {
    const clerk = await member(lent.server, root.person, 'clerk', [everywhere('office')]);
    const other = await member(lent.server, root.person, 'other', [everywhere('office')]);
    const own = [
      await streamOf(here, clerk),
      await streamOf(here, clerk),
      await streamOf(there, clerk),
    ];
    const others = await streamOf(here, other);
    expect((await clerk.person.post('/sign-out')).status).toBe(204);
    await Promise.all(own.map(({ ended }) => ended));
    expect(isOpen(others)).toBe(true);
    others.leave();
  });

  it('ends when somebody else ends the sign-in', async () => {
    const clerk = await member(lent.server, root.person, 'third', [everywhere('office')]);
    const client = await streamOf(there, clerk);
    const ended = await root.person.post(`/accounts/${clerk.account}/sign-ins/end`);
    expect(ended.status).toBe(204);
    await client.ended;
  });
});
