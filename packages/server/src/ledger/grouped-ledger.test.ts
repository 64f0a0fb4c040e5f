import { planPreset, planScheme } from '@pingyi/core';
import { rootOf } from '@pingyi/record';
import fc from 'fast-check';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../log/hash.ts';
import type { Tables } from '../storage/tables.ts';
import { commandOf, submissionOf } from '../testing/commands.ts';
import { type LentDatabase, lendDatabase } from '../testing/lend-database.ts';
import { readByHand } from '../testing/read-by-hand.ts';
import { GroupedLedger, type LedgerOptions } from './grouped-ledger.ts';
import { frontierAt } from './head.ts';
import type { Ledger } from './submission.ts';

let lent: LentDatabase;
let ledger: Ledger;
let clock = Date.parse('2026-06-20T02:00:00.000Z');

beforeAll(async () => {
  lent = await lendDatabase();
});
afterAll(() => lent.giveBack());
beforeEach(async () => {
  await lent.empty();
  clock = Date.parse('2026-06-20T02:00:00.000Z');
  ledger = open();
});

function open(options: LedgerOptions = {}): Ledger {
  return new GroupedLedger(lent.database.queries, { clock: () => clock, ...options });
}

const create = (campaign = 'city') =>
  submissionOf(
    campaign,
    commandOf('create-campaign', {
      campaign,
      year: 2026,
      plan: planPreset(2026),
      scheme: planScheme,
    }),
  );

const unit = (id: string) => ({
  id,
  name: `${id}单位`,
  class: 'bureau',
  level: 'bureau',
  parent: null,
  role: null,
});

const add = (id: string, campaign = 'city') =>
  submissionOf(campaign, commandOf('add-units', { units: [unit(id)], reason: null }));

describe('a ledger', () => {
  it('gives acts their places in the log and in their streams', async () => {
    expect(await ledger.submit(create())).toMatchObject({ kind: 'done', answer: [0], size: 1 });
    expect(await ledger.submit(add('a'))).toMatchObject({ kind: 'done', answer: [1], size: 2 });
    expect(await ledger.submit(create('other'))).toMatchObject({ kind: 'done', answer: [2] });
    const rows = await lent.database.queries
      .selectFrom('act')
      .select(['seq', 'stream', 'stream_version'])
      .orderBy('seq')
      .execute();
    expect(rows).toEqual([
      { seq: '0', stream: 'campaign/city', stream_version: 1 },
      { seq: '1', stream: 'campaign/city', stream_version: 2 },
      { seq: '2', stream: 'campaign/other', stream_version: 1 },
    ]);
  });

  it('records nothing of what the rules refuse, and says why', async () => {
    expect(await ledger.submit(add('a'))).toMatchObject({
      kind: 'refused',
      refusal: [{ code: 'no-campaign' }],
    });
    expect((await readByHand(lent.database)).leaves).toEqual([]);
  });

  it('decides each of many that come at once on the state that the one before it left', async () => {
    await ledger.submit(create());
    const same = await Promise.all(Array.from({ length: 64 }, () => ledger.submit(add('a'))));
    expect(same.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    const others = Array.from({ length: 200 }, (_, number) => ledger.submit(add(`unit-${number}`)));
    const places = (await Promise.all(others)).map((outcome) =>
      outcome.kind === 'done' ? outcome.answer[0] : null,
    );
    expect(places).toEqual(Array.from({ length: 200 }, (_, number) => number + 2));
  });

  it('keeps a tree whose root is that of the leaves, computed by other code, at every size', async () => {
    await ledger.submit(create());
    await ledger.submit(add('a'));
    // Each group is a burst of so many commands, with or without an internal act for each.
    const bursts = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    });
    let named = 0;
    const name = () => {
      named += 1;
      const officers = { leader: 'leader', liaison: `liaison-${named}`, workingBody: null };
      return submissionOf('city', commandOf('name-unit-officers', { unit: 'a', officers }));
    };
    const rename = () => {
      named += 1;
      const body = { unit: 'a', name: `名称${named}`, class: 'bureau', level: 'bureau' };
      return submissionOf('city', commandOf('change-unit', { ...body, reason: '更名' }));
    };
    await fc.assert(
      fc.asyncProperty(bursts, async (sizes) => {
        for (const [count, isInternal] of sizes) {
          const burst = Array.from({ length: count }, () => (isInternal ? name() : rename()));
          const outcomes = await Promise.all(burst.map((each) => ledger.submit(each)));
          expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
          const { leaves, root } = await readByHand(lent.database);
          const frontier = await frontierAt(lent.database.queries, leaves.length);
          expect(Buffer.from(rootOf(sha256, frontier)).toString('hex')).toBe(root);
        }
      }),
      { numRuns: 10 },
    );
    const { leaves } = await readByHand(lent.database);
    expect(leaves.some((leaf) => leaf.includes('"visibility":"internal"'))).toBe(true);
  });

  it('is one of several on the same database: none writes over another', async () => {
    const ledgers = [ledger, open(), open({ groupSize: 1 })];
    await ledger.submit(create());
    await ledger.submit(create('other'));
    const outcomes = await Promise.all(
      Array.from({ length: 150 }, (_, number) => {
        const campaign = number % 4 === 0 ? 'other' : 'city';
        return ledgers[number % 3]?.submit(add(`unit-${number}`, campaign));
      }),
    );
    expect(outcomes.every((outcome) => outcome?.kind === 'done')).toBe(true);
    const { leaves, root } = await readByHand(lent.database);
    expect(leaves).toHaveLength(152);
    const frontier = await frontierAt(lent.database.queries, 152);
    expect(Buffer.from(rootOf(sha256, frontier)).toString('hex')).toBe(root);
    // A state that lags behind would take a unit a second time.
    for (const each of ledgers) expect((await each.submit(add('unit-1'))).kind).toBe('refused');
  });

  it('keeps the order of acts when the clock is set back', async () => {
    await ledger.submit(create());
    clock -= 3_600_000;
    await ledger.submit(add('a'));
    await open().submit(add('b'));
    const { leaves } = await readByHand(lent.database);
    const times = leaves.map((leaf) => (JSON.parse(leaf) as { readonly at: string }).at);
    expect(times).toEqual(Array(3).fill('2026-06-20T02:00:00.000Z'));
  });

  it('lets a bug in one submission concern nobody else', async () => {
    await ledger.submit(create());
    const broken = ledger.submit({
      decide: () => Promise.reject(new Error('a bug')),
    });
    const failing = ledger.submit({
      decide: async () => ({
        ok: true,
        acts: [],
        write: async (transaction) => {
          await transaction.insertInto('installation').values({ is_only: true }).execute();
        },
        answer: () => null,
      }),
    });
    const sound = ledger.submit(add('a'));
    await expect(broken).rejects.toThrow('a bug');
    await expect(failing).rejects.toThrow('installation_pkey');
    expect(await sound).toMatchObject({ kind: 'done', answer: [1] });
  });

  it('refuses what waits longer than its patience for a database that is away', async () => {
    const pool = new Pool({ host: '/nowhere', max: 1 });
    const away = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const impatient = new GroupedLedger(away, { patience: 150, groupSize: 2 });
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => impatient.submit(create())),
    );
    for (const outcome of outcomes)
      expect(outcome).toEqual({ kind: 'fault', fault: { code: 'unavailable' } });
    await away.destroy();
  });

  it('refuses what comes after its end, and finishes what came before', async () => {
    const before = ledger.submit(create());
    await ledger.close();
    expect(await before).toMatchObject({ kind: 'done' });
    expect(await ledger.submit(add('a'))).toEqual({ kind: 'fault', fault: { code: 'stopping' } });
  });
});

describe('a submission that comes again under its key', () => {
  const request = (text: string) => new Uint8Array(Buffer.from(text.padEnd(32)));
  const again = (id: string, key: string, text: string) => ({
    ...add(id),
    idempotency: { account: 'office-1', key, request: request(text) },
  });

  it('is answered as before, also within one group, and recorded once', async () => {
    await ledger.submit(create());
    const together = await Promise.all([
      ledger.submit(again('a', 'k', 'x')),
      ledger.submit(again('a', 'k', 'x')),
    ]);
    expect(together).toMatchObject([
      { kind: 'done', answer: [1], isRepeat: false },
      { kind: 'done', answer: [1], isRepeat: true },
    ]);
    expect(await open().submit(again('a', 'k', 'x'))).toMatchObject({
      answer: [1],
      isRepeat: true,
    });
    expect((await readByHand(lent.database)).leaves).toHaveLength(2);
  });

  it('is refused when it asks for something else', async () => {
    await ledger.submit(create());
    await ledger.submit(again('a', 'k', 'x'));
    const fault = { kind: 'fault', fault: { code: 'idempotency-key-reused' } };
    expect(await ledger.submit(again('b', 'k', 'y'))).toEqual(fault);
  });

  it('is decided anew when it was refused before', async () => {
    expect((await ledger.submit(again('a', 'k', 'x'))).kind).toBe('refused');
    await ledger.submit(create());
    expect((await ledger.submit(again('a', 'k', 'x'))).kind).toBe('done');
  });
});
