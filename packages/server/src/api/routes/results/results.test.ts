import { formatExact, fraction } from '@pingyi/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, askerOf } from '../../../testing/ask.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { readByHand } from '../../../testing/read-by-hand.ts';
import {
  announced,
  assessed,
  createdWith,
  deducted,
  recordActs,
  type TreeUnit,
} from '../../../testing/result-acts.ts';
import { staffAs } from '../../../testing/test-access.ts';

let lent: LentServer;
let api: Asker;

const bureau: TreeUnit = { id: 'bureau', class: 'bureau', parent: null, role: null };
const office: TreeUnit = { id: 'office', class: 'department', parent: 'bureau', role: 'own' };
const stations = ['east', 'west', 'south'].map(
  (id): TreeUnit => ({ id, class: 'station', parent: 'bureau', role: 'lower' }),
);
const units = [bureau, office, ...stations];

interface Row {
  readonly id: string;
  readonly composite: string | null;
  readonly rank: number | null;
  readonly [field: string]: unknown;
}

beforeAll(async () => {
  lent = await lendServer();
  api = askerOf(lent.server);
  await recordActs(lent.parts.ledger, [
    ...createdWith('city-2025', 2025, [bureau, ...stations]),
    announced('city-2025', 'east', [50, 30, 10, 10]),
    ...createdWith('city', 2026, units),
    announced('city', 'east', [70, 20, 10, 6]),
    announced('city', 'west', [90, 5, 3, 2]),
    announced('city', 'office', [60, 25, 10, 5]),
    ...assessed('city', bureau, { openness: '0.5', hotIssues: '1' }),
    ...assessed('city', office),
    ...deducted('city', 'bureau', { rule: 'late-report', amount: '1', counts: '0.5' }),
  ]);
});
afterAll(() => lent.giveBack());

const rowsOf = (body: unknown) => (body as { readonly units: readonly Row[] }).units;

describe('the result of the year', () => {
  it('is computed from the acts, says what is open, and what last year was', async () => {
    const { status, body } = await api.get('/api/campaigns/city/results');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: { stage: 'provisional', notice: null, statistics: 'staff' },
      classes: [{ id: 'bureau' }, { id: 'department' }, { id: 'station' }],
      yearBefore: { campaign: 'city-2025', year: 2025, isFinal: false },
    });
    const [ofBureau, , east, west, south] = rowsOf(body);
    expect(east).toMatchObject({
      composite: '86.79',
      compositeExact: '4600/53',
      rank: 2,
      ranked: 2,
      response: { issued: 116, returned: 106 },
      ranks: { best: 2, worst: 2 },
      before: { composite: '80.00', rank: 1, ranked: 1 },
    });
    expect(west).toMatchObject({ rank: 1, before: { composite: null } });
    expect(ofBureau).toMatchObject({ composite: null, daily: '85.00', deducted: '0.50' });
    expect(south).toMatchObject({ rank: null, why: { zh: '还没有计票数据，暂无得分。' } });
  });

  it('changes with the next act', async () => {
    await recordActs(lent.parts.ledger, [announced('city', 'south', [40, 30, 20, 10])]);
    const [ofBureau, , , , south] = rowsOf((await api.get('/api/campaigns/city/results')).body);
    expect(south).toMatchObject({ composite: '76.00', rank: 3, ranked: 3 });
    // 0.3 × 86.00 + 0.6 × mean(86.792…, 95.80, 76.00) + 0.1 × 85 − 0.5
    expect(ofBureau).toMatchObject({ composite: '85.52', rank: 1, ranked: 1 });
  });

  it('is nobody’s business who may not read it', async () => {
    const headers = staffAs('liaison');
    const answer = await lent.server.inject({ url: '/api/campaigns/city/results', headers });
    expect(answer.statusCode).toBe(403);
    expect((await api.get('/api/campaigns/nowhere/results')).body).toMatchObject({
      code: 'campaign-unknown',
    });
  });

  it('comes out as a workbook', async () => {
    const headers = staffAs('leader');
    const url = '/api/campaigns/city/results/workbook?language=zh';
    const answer = await lent.server.inject({ url, headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toContain('2026');
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('a score book', () => {
  interface Book {
    readonly unit: Row;
    readonly losses: readonly { readonly kind: string; readonly exact: string }[];
    readonly [field: string]: unknown;
  }
  const bookOf = async (unit: string) =>
    (await api.get<Book>(`/api/campaigns/city/results/units/${unit}`)).body;

  it('leads from the bureau to units, lines and a deduction with its objection', async () => {
    const book = await bookOf('bureau');
    expect(book).toMatchObject({
      children: [
        { id: 'office', role: 'own', satisfaction: '86.00' },
        { id: 'east', role: 'lower' },
        { id: 'west', role: 'lower' },
        { id: 'south', role: 'lower' },
      ],
      counts: null,
      adjustments: [
        {
          kind: 'deduction',
          ruleName: { zh: '迟报' },
          amount: '1',
          objections: [{ late: false, reply: { seq: expect.any(Number) } }],
          decided: { outcome: 'changed', amount: '0.5', reasons: '迟交属实' },
        },
      ],
    });
    expect(book['steps']).toContainEqual(
      expect.objectContaining({ code: 'deductions', name: { zh: '扣分', en: 'deductions' } }),
    );
    expect(book['daily']).toContainEqual(
      expect.objectContaining({
        item: 'openness',
        max: '1',
        lines: [expect.objectContaining({ points: '0.5', state: 'confirmed' })],
      }),
    );
  });

  it('tells what pulls the unit down, the largest first and exactly all of it', async () => {
    const { unit, losses } = await bookOf('bureau');
    const exact = losses.map((loss) => {
      const [n = '0', d = '1'] = loss.exact.split('/');
      return fraction(BigInt(n), BigInt(d));
    });
    const sizes = exact.map(({ n, d }) => Number(n) / Number(d));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(losses.map(({ kind }) => kind)).toContain('daily-line');
    const lost = exact.reduce((sum, { n, d }) => fraction(sum.n * d + n * sum.d, sum.d * d));
    const [n = '0', d = '1'] = String(unit['compositeExact']).split('/');
    expect(formatExact(fraction(lost.n * BigInt(d) + BigInt(n) * lost.d, lost.d * BigInt(d)))).toBe(
      '100/1',
    );
  });

  it('has the counts as announced, with those of grades', async () => {
    expect(await bookOf('east')).toMatchObject({
      counts: {
        meeting: 'city-meeting',
        satisfaction: { exact: '4600/53', published: '86.79' },
        tallies: [{ returned: 106, grades: { satisfied: 70, dissatisfied: 6 } }],
        superseded: [],
      },
      losses: [
        { kind: 'grade', points: '5.66' },
        { kind: 'grade', points: '3.77' },
        { kind: 'grade', points: '3.77' },
      ],
    });
  });

  it('is of a unit of the campaign only', async () => {
    expect((await api.get('/api/campaigns/city/results/units/elsewhere')).status).toBe(404);
  });
});

describe('what if', () => {
  const url = '/api/campaigns/city/results/what-if';

  it('tells who would move, and stores nothing', async () => {
    const before = (await readByHand(lent.lent.database)).leaves.length;
    const { status, body } = await api.post(url, {
      units: [{ id: 'south', tally: { satisfied: 100 } }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      units: [
        { id: 'bureau', before: { composite: '85.52' }, after: { composite: '90.32' } },
        { id: 'east', before: { rank: 2 }, after: { rank: 3 } },
        { id: 'west', before: { rank: 1 }, after: { rank: 2 } },
        { id: 'south', before: { rank: 3 }, after: { rank: 1, composite: '100.00' } },
      ],
    });
    expect((await readByHand(lent.lent.database)).leaves).toHaveLength(before);
    const [, , , , south] = rowsOf((await api.get('/api/campaigns/city/results')).body);
    expect(south).toMatchObject({ composite: '76.00' });
  });

  it('refuses what could never be handed in, with the place and the reason', async () => {
    const { status, body } = await api.post(url, {
      units: [{ id: 'south', tally: { satisfied: -1, splendid: 3 } }, { id: 'nobody' }],
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'request-invalid',
      faults: [
        { path: 'body.units[1].id' },
        { path: 'body.units[0].tally.splendid' },
        { path: 'body.units[0].tally.satisfied' },
      ],
    });
  });
});
