import { campaignStream, planPreset, planScheme } from '@pingyi/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import { commandOf, submissionOf } from '../testing/commands.ts';
import { type LentDatabase, lendDatabase } from '../testing/lend-database.ts';
import { makeStateReader } from './state-reader.ts';

let lent: LentDatabase;
beforeAll(async () => {
  lent = await lendDatabase();
});
afterAll(() => lent.giveBack());
beforeEach(() => lent.empty());

const create = (campaign: string) =>
  submissionOf(
    campaign,
    commandOf('create-campaign', {
      campaign,
      year: 2026,
      plan: planPreset(2026),
      scheme: planScheme,
    }),
  );

const add = (campaign: string, id: string) => {
  const unit = { id, name: id, class: 'bureau', level: 'bureau', parent: null, role: null };
  return submissionOf(campaign, commandOf('add-units', { units: [unit], reason: null }));
};

/** Two server processes on one database, the first with a reader that its ledger feeds. */
function twoProcesses() {
  const { queries } = lent.database;
  const [own, other] = [new GroupedLedger(queries), new GroupedLedger(queries)];
  const read = makeStateReader(queries, own);
  const units = async (campaign: string) =>
    [...((await read(campaignStream, campaign)).state?.units.keys() ?? [])].map(String);
  return { own, other, read, units };
}

describe('a reader that its own ledger feeds', () => {
  it('knows what either process appended, whoever was last', async () => {
    const { own, other, read, units } = twoProcesses();
    await own.submit(create('city'));
    await other.submit(create('town'));
    expect(await units('city')).toEqual([]);
    expect(await units('town')).toEqual([]);
    const expected: string[] = [];
    const turns = [own, other, other, own, own, other, own];
    for (const [place, ledger] of turns.entries()) {
      const id = `unit-${place}`;
      await ledger.submit(add('city', id));
      expected.push(id);
      // Every second state is read only after the next act, so that one of each kind lags behind.
      if (place % 2 === 0) continue;
      expect(await units('city')).toEqual(expected);
      expect((await read(campaignStream, 'city')).version).toBe(expected.length + 1);
    }
    await other.submit(add('town', 'hall'));
    await own.submit(add('city', 'last'));
    expect(await units('town')).toEqual(['hall']);
    expect(await units('city')).toEqual([...expected, 'last']);
  });

  it('is not led astray by a backup that was restored', async () => {
    const { own, units } = twoProcesses();
    await own.submit(create('city'));
    await own.submit(add('city', 'a'));
    expect(await units('city')).toEqual(['a']);
    await lent.empty();
    expect(await units('city')).toEqual([]);
    await own.submit(create('city'));
    expect(await units('city')).toEqual([]);
  });
});
