import { campaignStream, type NewAct, planPreset, planScheme, replay } from '@pingyi/core';
import { makeSigner } from '@pingyi/record';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wholeYear } from '../../../core/src/campaign/testing/whole-year.ts';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import { readOrigin } from '../log/log-key.ts';
import { signLog } from '../log/sign-checkpoint.ts';
import { commandOf, submissionOf } from '../testing/commands.ts';
import { type LentDatabase, lendDatabase } from '../testing/lend-database.ts';
import { readByHand } from '../testing/read-by-hand.ts';
import { checkAll } from './check.ts';
import { rebuildSentence } from './faults.ts';
import { rebuild } from './rebuild.ts';

let lent: LentDatabase;

beforeAll(async () => {
  lent = await lendDatabase();
});
afterAll(() => lent.giveBack());

const unit = (id: string) => ({
  id,
  name: `${id}单位`,
  class: 'station',
  level: 'station',
  parent: null,
  role: null,
});

/** Eleven acts with checkpoints after the third and at the end. */
beforeEach(async () => {
  await lent.empty();
  const { queries } = lent.database;
  const ledger = new GroupedLedger(queries);
  const signer = makeSigner(await readOrigin(queries), 'ed25519', new Uint8Array(32).fill(7));
  if (!signer.ok) throw new Error('no signer');
  const give = async (type: string, body: unknown): Promise<void> => {
    const outcome = await ledger.submit(submissionOf('city', commandOf(type, body)));
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  };
  const rules = { plan: planPreset(2026), scheme: planScheme };
  await give('create-campaign', { campaign: 'city', year: 2026, ...rules });
  await give('add-units', { units: [unit('a'), unit('b')], reason: null });
  await signLog(queries, signer.value);
  for (let number = 0; number < 8; number += 1)
    await give('add-units', { units: [unit(`unit-${number}`)], reason: null });
  await signLog(queries, signer.value);
});

/** Changes rows as somebody with the rights of the database's owner would. */
async function byHand(...statements: readonly string[]): Promise<void> {
  await lent.database.queries.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    for (const statement of statements) await sql.raw(statement).execute(transaction);
  });
}

async function findings(): Promise<readonly string[]> {
  const { log, faults } = await checkAll(lent.database.queries, () => undefined);
  return [
    ...log.faults.map(({ code, path }) => `${code} ${path}`),
    ...faults.map((fault) => {
      const place = 'seq' in fault ? fault.seq : `${'level' in fault ? fault.level : ''}`;
      return `${fault.code} ${place}`;
    }),
  ];
}

describe('the check of the acts', () => {
  it('finds nothing where nobody changed anything', async () => {
    const { log, faultCount } = await checkAll(lent.database.queries, () => undefined);
    expect(log).toMatchObject({ ok: true, leaves: 11, covered: 11, faultCount: 0 });
    expect(log.checkpoints).toHaveLength(2);
    expect(faultCount).toBe(0);
  });

  it('names an act whose payload was changed', async () => {
    await byHand(`update act set leaf = replace(leaf, 'unit-3单位', 'unit-X单位') where seq = 6`);
    const found = await findings();
    expect(found).toContain('leaf-changed leaves[6]');
    expect(found).toContain('checkpoint-root-differs checkpoints[1]');
    expect(found).toContain('row-differs 6');
  });

  it('names an act that was taken out', async () => {
    await byHand(
      'delete from act where seq = 5',
      'delete from log_node where level = 0 and index = 5',
    );
    const found = await findings();
    expect(found).toContain('leaf-missing leaves[5]');
    expect(found).toContain('act-out-of-order 6');
    expect(found).toContain('row-surplus null');
  });

  it('names the last act when it was taken out, by the checkpoint that covers it', async () => {
    await byHand('delete from act where seq = 10');
    const found = await findings();
    expect(found).toContain('leaf-missing leaves[10]');
    expect(found).toContain('subtrees-surplus ');
  });

  it('names acts that were swapped', async () => {
    await byHand(
      'update act set seq = 1000 where seq = 4',
      'update act set seq = 4 where seq = 7',
      'update act set seq = 7 where seq = 1000',
    );
    const found = await findings();
    expect(found).toEqual(
      expect.arrayContaining([
        'leaf-wrong-seq leaves[4].seq',
        'leaf-wrong-seq leaves[7].seq',
        'act-misplaced 4',
        'act-misplaced 7',
        'act-out-of-order 4',
      ]),
    );
  });

  it('names an act that was moved to another stream, and one whose time was changed', async () => {
    await byHand(
      `update act set stream = 'campaign/other', stream_version = 1 where seq = 10`,
      `update act set at = at - interval '1 day' where seq = 9`,
    );
    expect(await findings()).toEqual(
      expect.arrayContaining(['act-misplaced 9', 'act-misplaced 10', 'act-does-not-fit 10']),
    );
  });

  it('names a change that was hashed again, by the checkpoint that was signed before', async () => {
    const { queries } = lent.database;
    await byHand(
      `update act set leaf = replace(leaf, 'unit-7单位', 'unit-X单位') where seq = 10`,
      `update log_node set hash = sha256(decode('00', 'hex') ||
         (select convert_to(leaf, 'UTF8') from act where seq = 10)) where level = 0 and index = 10`,
    );
    await rebuild(queries, () => undefined);
    expect(await findings()).toEqual(['checkpoint-root-differs checkpoints[1]']);
  });

  it('names a subtree of the log that was changed', async () => {
    await byHand(`update log_node set hash = sha256('') where level = 2 and index = 1`);
    expect(await findings()).toEqual(['subtree-differs 2']);
  });

  it('names the act of a row of a list that was changed, is missing or was added', async () => {
    await byHand(
      `update unit_list set name = '另一个' where unit = 'unit-2'`,
      `delete from history where seq = 3`,
      `insert into unit_list values ('city', 'ghost', 99, '幽灵', 'station', 'station')`,
    );
    const found = await findings();
    expect([...found].sort()).toEqual(['row-differs 5', 'row-missing 3', 'row-surplus null']);
    const { faults } = await checkAll(lent.database.queries, () => undefined);
    expect(faults.map(rebuildSentence).join('\n')).toContain('Row city/unit-2 of unit_list');
  });
});

describe('the acts of a whole year', () => {
  const acts = wholeYear().acts;
  const sealed = acts.filter(({ visibility }) => visibility === 'internal').map(({ seq }) => seq);

  beforeEach(async () => {
    await lent.empty();
    const drafts = acts.map(({ seq: _seq, at: _at, ...draft }) => draft as NewAct);
    const ledger = new GroupedLedger(lent.database.queries);
    const outcome = await ledger.submit({
      decide: async () => ({ ok: true, acts: drafts, answer: (stored) => stored.length }),
    });
    expect(outcome).toMatchObject({ kind: 'done', answer: acts.length });
  });

  it('are folded from the database as they were recorded', async () => {
    expect(await findings()).toEqual([]);
    const fresh = new GroupedLedger(lent.database.queries);
    let folded: unknown;
    await fresh.submit({
      decide: async (view) => {
        folded = (await view.load(campaignStream, 'city-2026')).state;
        return { ok: false, refusal: null };
      },
    });

    const withoutTimes = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, each: unknown) => {
          if (each instanceof Map) return [...each];
          return key === 'at' ? 'some time' : each;
        }),
      );
    expect(withoutTimes(folded)).toEqual(withoutTimes(replay(acts)));
  });

  it('show of an internal act only its seal, and name one that is not as it was sealed', async () => {
    const [first = -1, second = -1] = sealed;
    const { leaves } = await readByHand(lent.database);
    const seal = JSON.parse(leaves[first] ?? '') as object;
    expect(Object.keys(seal)).toEqual(['commitment', 'day', 'seq', 'visibility']);
    await byHand(
      `update internal_act set act = replace(act, '"version":1', '"version":1 ') where seq = ${first}`,
      `update internal_act set salt = sha256('') where seq = ${second}`,
    );
    expect(await findings()).toContain(`act-not-as-sealed ${second}`);
  });

  it('stand without what was erased', async () => {
    await byHand(`delete from internal_act where seq = ${sealed[0]}`);
    const { log } = await checkAll(lent.database.queries, () => undefined);
    expect(log.ok).toBe(true);
  });
});

describe('a rebuild', () => {
  it('makes the lists again, and changes nothing that was right', async () => {
    await byHand(
      `update unit_list set name = '另一个' where unit = 'unit-2'`,
      `delete from history where seq = 3`,
      `insert into unit_list values ('city', 'ghost', 99, '幽灵', 'station', 'station')`,
    );
    expect(await rebuild(lent.database.queries, () => undefined)).toEqual({ ok: true, acts: 11 });
    expect(await findings()).toEqual([]);
  });

  it('changes nothing when an act cannot be folded', async () => {
    await byHand(
      `update unit_list set name = '另一个' where unit = 'unit-2'`,
      `update act set leaf = '{}' where seq = 5`,
    );
    const rebuilt = await rebuild(lent.database.queries, () => undefined);
    expect(rebuilt).toMatchObject({ ok: false, faults: [{ code: 'act-unreadable', seq: 5 }] });
    const row = await lent.database.queries
      .selectFrom('unit_list')
      .select('name')
      .where('unit', '=', 'unit-2')
      .executeTakeFirst();
    expect(row?.name).toBe('另一个');
  });
});

describe('the tables of the record', () => {
  it('refuse to be changed by an ordinary statement', async () => {
    for (const statement of [
      'update act set leaf = leaf',
      'delete from checkpoint',
      'truncate log_node',
    ])
      await expect(sql.raw(statement).execute(lent.database.queries)).rejects.toThrow(
        'never changed',
      );
  });
});
