import { type NewAct, planPreset } from '@pingyi/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStory, storyUntil } from '../../../../../core/src/campaign/testing/story.ts';
import { assess, ruledScheme } from '../../../../../core/src/campaign/testing/year-story.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { campaignAsker } from '../../../testing/list-askers.ts';
import { recordActs } from '../../../testing/result-acts.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';

const decemberCampaign = 'city-2026';
const story = startStory(storyUntil('december', planPreset(2026), ruledScheme));
assess(story);

let lent: LentServer;
let city: ReturnType<typeof campaignAsker>;

beforeAll(async () => {
  lent = await lendServer();
  city = campaignAsker(lent, decemberCampaign);
  const acts = story.acts.map(({ seq: _seq, at: _at, ...draft }) => draft as NewAct);
  await recordActs(lent.parts.ledger, acts);
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

function withPoints(line: string, points: string): string {
  return line
    .split(',')
    .map((cell, place) => (place === 2 ? points : cell))
    .join(',');
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
    const [first = '', second = '', third = ''] = lines;
    const changed = withPoints(second, '0.25');
    const excess = withPoints(third, '99');
    const fresh = 'east单位,政务公开检查,1,,';
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
