import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { castBallot } from '../../packages/server/src/rehearsal/voters.ts';
import { openedVote } from '../../packages/server/src/testing/held-vote.ts';
import { doorOf } from '../../packages/server/src/testing/lend-door.ts';
import { chromium } from '../support/chromium.ts';
import { patient, useDutySite } from '../support/duty-site.ts';

const site = useDutySite();

/** The port at which a server listens. */
function portOf({ server }: { readonly server: Pick<Server, 'address'> }): number {
  return (server.address() as AddressInfo).port;
}

describe.skipIf(chromium === null)('the hall’s screen [needs chromium]', () => {
  test('keeps what it shows while the server is down, and goes on by itself when it is back', {
    timeout: 120_000,
  }, async () => {
    const { server, another } = site.lent();
    const vote = await openedVote(server);
    expect((await vote.cast(vote.ballotOf(0))).status).toBe(201);
    const { page } = await site.open('office', '/screen/hall');
    await page.getByText('1 / 12').waitFor();

    const port = portOf(server);
    await server.close();
    await page.getByText('未连上服务器').waitFor(patient);
    expect(await page.getByText('1 / 12').count()).toBe(1);

    const next = await another();
    expect((await castBallot(doorOf(next), vote.ballotOf(1))).status).toBe(201);
    await next.listen({ host: '127.0.0.1', port });
    await page.getByText('未连上服务器').waitFor({ state: 'detached', ...patient });
    await page.getByText('2 / 12').waitFor(patient);
    expect(await page.getByText('正在投票').count()).toBeGreaterThan(0);
  });
});
