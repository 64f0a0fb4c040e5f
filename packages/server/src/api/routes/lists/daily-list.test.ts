import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decemberCampaign, decemberCity } from '../../../../../../e2e/support/december-city.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { campaignAsker } from '../../../testing/list-askers.ts';
import { recordActs } from '../../../testing/result-acts.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';

let lent: LentServer;
let city: ReturnType<typeof campaignAsker>;

beforeAll(async () => {
  lent = await lendServer();
  city = campaignAsker(lent, decemberCampaign);
  await recordActs(lent.parts.ledger, decemberCity());
});
afterAll(() => lent.giveBack());

interface Preview {
  readonly summary: { readonly counts: Readonly<Record<string, number>> };
  readonly faults: readonly { readonly cell: string; readonly code: string }[];
  readonly changed: readonly { readonly number: number }[];
  readonly added: readonly { readonly number: number }[];
  readonly unchanged: readonly number[];
}

async function checked(bytes: Buffer): Promise<Preview> {
  const { body } = await city.check('daily', bytes);
  expect(body, JSON.stringify(body)).toMatchObject({ kind: 'preview' });
  return body as unknown as Preview;
}

describe('the daily assessment as a list', () => {
  it.each(['xlsx&language=zh', 'csv&language=zh', 'xlsx&language=en', 'csv&language=en'])(
    'comes back unchanged as it was taken out: %s',
    async (form) => {
      const { dailyLines } = await campaignOf(lent.parts, decemberCampaign);
      const standing = [...dailyLines.values()].flat().filter(({ ended }) => ended === null);
      const taken = await city.ask('GET', `/lists/daily/export?format=${form}`);
      expect(taken.status).toBe(200);
      const { summary, faults } = await checked(taken.bytes);
      expect(faults).toEqual([]);
      expect(summary.counts).toMatchObject({
        rows: standing.length,
        unchanged: standing.length,
        absent: 0,
      });
    },
  );

  it('is marked row by row: new, changed, unchanged, refused', async () => {
    const { bytes } = await city.ask('GET', '/lists/daily/export?format=csv');
    const [head = '', ...lines] = bytes.toString('utf8').trim().split('\r\n');
    const of = (unit: string) => lines.filter((line) => line.startsWith(`${unit}单位,`));
    const [first = '', second = '', third = ''] = of('library');
    const changed = second.split(',').with(2, '0.25').join(',');
    const excess = third.split(',').with(2, '99').join(',');
    const fresh = 'east单位,公开承诺,1,,';
    const text = [head, first, changed, excess, fresh].join('\r\n');
    const preview = await checked(Buffer.from(text));
    expect(preview.unchanged).toEqual([2]);
    expect(preview.changed.map(({ number }) => number)).toEqual([3]);
    expect(preview.faults).toMatchObject([{ cell: 'C4', code: 'daily-exceeds-max' }]);
    expect(preview.summary.counts).toMatchObject({ rows: 4, unchanged: 1, changed: 1, faulty: 1 });
    expect(preview.added.map(({ number }) => number)).toEqual([5]);
  });

  it('is entered with its evidence, not by confirming a check', async () => {
    const { body } = await city.check('daily', Buffer.from('单位名称,考核项目,得分\r\n'));
    const confirmed = await city.confirm('daily', body['check']);
    expect(confirmed).toMatchObject({ status: 409, body: { code: 'list-not-kept' } });
  });
});
