import path from 'node:path';
import { accountsStream, campaignStream, closingGate, tasksOf } from '@pingyi/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStateReader } from '../api/state-reader.ts';
import { instantOf } from '../ledger/place-acts.ts';
import { readAllPeople } from '../people/read-people.ts';
import { checkAll } from '../rebuild/check.ts';
import { type LentDatabase, lendDatabase } from '../testing/lend-database.ts';
import { exampleStateOf } from './example-state.ts';
import { loadExample } from './load-example.ts';

const cityFile = path.join(import.meta.dirname, '../../../../examples/city/score.json');
const now = Date.parse('2026-11-23T03:00:00Z');
const ids = { year: 'yunhe-2026', rehearsal: 'yunhe-2026-rehearsal' };

let lent: LentDatabase;
beforeAll(async () => {
  lent = await lendDatabase();
});
afterAll(() => lent.giveBack());

describe('the example city, loaded', () => {
  let cast: readonly { readonly key: string; readonly account: string }[] = [];
  beforeAll(async () => {
    const started = performance.now();
    const loaded = await loadExample(lent.database.queries, { cityFile, now });
    console.log('ms', performance.now() - started);
    if (!loaded.ok) throw new Error(loaded.why);
    cast = loaded.cast;
  });

  it('x', async () => {
    const read = makeStateReader(lent.database.queries);
    const { state, version } = await read(campaignStream, ids.year);
    if (state === null) throw new Error();
    const tasks = tasksOf(state, instantOf(now));
    console.log(version, cast.length);
    for (const duty of new Set(tasks.map((t) => t.duty))) {
      const of = tasks.filter((t) => t.duty === duty);
      console.log(
        duty,
        of[0]?.due,
        of.length,
        'done',
        of.filter((t) => t.done).length,
        'in',
        of.filter((t) => t.handedIn).length,
        'late',
        of
          .filter((t) => t.daysLate > 0)
          .map((t) => `${t.unit}:${t.daysLate}${t.handedIn ? 'in' : ''}`)
          .join(),
      );
    }
  });
});
