import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHolder } from '../../../access/accounts/holders.ts';
import { readJson } from '../../../rehearsal/door.ts';
import type { HeldMeeting } from '../../../rehearsal/held-meeting.ts';
import { readyVote } from '../../../testing/held-vote.ts';
import { doorOf } from '../../../testing/lend-door.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { firstAdministrator, member } from '../../../testing/people.ts';

let lent: LentServer;
let held: HeldMeeting;

beforeAll(async () => {
  lent = await lendServer();
  held = await readyVote(doorOf(lent.server), { voters: 12 });
  const { queries } = lent.lent.database;
  for (const [account, name] of [
    ['test-chair', '周静'],
    ['test-office', '不在场的人'],
  ] as const)
    await writeHolder(queries, account, { name, phone: '13800001234' });
});
afterAll(() => lent.giveBack());

interface Officers {
  readonly officers: readonly {
    readonly account: string;
    readonly shownAs: { readonly zh: string } | null;
  }[];
}

describe('the officers of a meeting', () => {
  it('read each other’s names, and nothing more of anybody', async () => {
    const { door } = held;
    const read = await readJson<Officers>(door, 'scrutineer-1', '/meetings/hall/officers');
    const chair = read.officers.find(({ account }) => account === 'test-chair');
    expect(chair?.shownAs?.zh).toBe('周静');
    const scrutineer = read.officers.find(({ account }) => account === 'test-scrutineer-1');
    expect(scrutineer).toMatchObject({ shownAs: null });
    expect(JSON.stringify(read)).not.toMatch(/13800001234|不在场的人/u);
  });

  it('leave a row in the access log each time', async () => {
    const rows = await lent.lent.database.queries
      .selectFrom('access_log')
      .select(['account', 'what'])
      .where('kind', '=', 'holders-read')
      .execute();
    expect(rows).toEqual([{ account: 'test-scrutineer-1', what: 'officers hall' }]);
  });

  it('stay unnamed to the desk, to liaisons, and to officers of another campaign', async () => {
    for (const party of ['desk', 'liaison'] as const)
      expect((await held.door.ask(party, 'GET', '/meetings/hall/officers')).status, party).toBe(
        403,
      );
    const root = await firstAdministrator(lent.server, lent.lent.database.queries);
    const inCampaign = (campaign: string) => [
      { role: 'teller', scope: { kind: 'campaign', campaign } },
    ];
    const own = await member(lent.server, root.person, 'own', inCampaign('rehearsal'));
    expect((await own.person.get('/meetings/hall/officers')).status).toBe(200);
    const other = await member(lent.server, root.person, 'other', inCampaign('another'));
    expect((await other.person.get('/meetings/hall/officers')).status).toBe(403);
  });
});
