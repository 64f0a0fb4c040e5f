import { planPreset, planScheme } from '@pingyi/core';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tables } from '../storage/tables.ts';
import { commandOf, submissionOf } from '../testing/commands.ts';
import { type LentDatabase, lendDatabase } from '../testing/lend-database.ts';
import { readByHand } from '../testing/read-by-hand.ts';
import { GroupedLedger } from './grouped-ledger.ts';

/** What becomes of a commit whose answer never comes. */
type Fate = 'committed' | 'committed later' | 'never sent';

let lent: LentDatabase;
let pool: Pool;

beforeAll(async () => {
  lent = await lendDatabase();
  pool = new Pool(lent.database.connection);
});
afterAll(async () => {
  await pool.end();
  await lent.giveBack();
});
beforeEach(() => lent.empty());

/** A session whose next commit gets no answer. */
function losing(client: PoolClient, fate: Fate) {
  const query = async (text: string, values?: unknown[]) => {
    if (text === 'rollback') throw new Error('Connection terminated');
    if (text !== 'commit') return client.query(text, values);
    const end = fate === 'never sent' ? 'rollback' : 'commit';
    const delay = fate === 'committed later' ? 300 : 0;
    const ended = new Promise((resolve) => setTimeout(resolve, delay))
      .then(() => client.query(end))
      .finally(() => client.release());
    if (fate !== 'committed later') await ended;
    throw new Error('Connection terminated unexpectedly');
  };
  return { query, release: () => undefined };
}

/** The database, of which the session of the given turn loses the answer to its commit. */
function databaseLosing(turn: number, fate: Fate): Kysely<Tables> {
  let turns = 0;
  const connect = async () => {
    const client = await pool.connect();
    turns += 1;
    return turns === turn ? losing(client, fate) : client;
  };
  const lossy = { connect, end: async () => undefined } as unknown as Pool;
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: lossy }) });
}

const create = () =>
  submissionOf(
    'city',
    commandOf('create-campaign', {
      campaign: 'city',
      year: 2026,
      plan: planPreset(2026),
      scheme: planScheme,
    }),
  );

describe('a submission whose commit is not answered', () => {
  it.each<Fate>(['committed', 'committed later', 'never sent'])(
    'is recorded once and told so: %s',
    async (fate) => {
      const ledger = new GroupedLedger(databaseLosing(1, fate));
      const told = await Promise.all([ledger.submit(create()), ledger.submit(create())]);
      expect(told).toMatchObject([
        { kind: 'done', answer: [0], isRepeat: false },
        { kind: 'refused', refusal: [{ code: 'campaign-exists' }] },
      ]);
      expect((await readByHand(lent.database)).leaves).toHaveLength(1);
      expect(await ledger.submit(create())).toMatchObject({ kind: 'refused' });
    },
  );

  it.each<Fate>(['committed', 'committed later', 'never sent'])(
    'writes its own rows once, also when it records no act: %s',
    async (fate) => {
      const ledger = new GroupedLedger(databaseLosing(1, fate));
      const outcome = await ledger.submit({
        decide: async () => ({
          ok: true,
          acts: [],
          write: async (transaction) => {
            await transaction
              .insertInto('set_up_token')
              .values({ digest: Buffer.from(fate) })
              .execute();
          },
          answer: () => 'written',
        }),
      });
      expect(outcome).toMatchObject({ kind: 'done', answer: 'written' });
      const rows = await lent.database.queries.selectFrom('set_up_token').selectAll().execute();
      expect(rows).toHaveLength(1);
    },
  );
});
