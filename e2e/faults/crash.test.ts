import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAll } from '../../packages/server/src/rebuild/check.ts';
import { giveBack, lendFolder, postmasterOf, until, urlOf } from '../database/holder.ts';
import { pingyi } from '../support/pingyi.ts';
import { endRecorders, openRecorder, type Recorder } from '../support/recorder.ts';
import { isSoak } from '../support/soak.ts';
import { acknowledged, prepare, startLoad, unacknowledged } from './load.ts';
import { keptAnswers, recordedActs, Witness, withDatabase } from './observer.ts';
import { randomFrom, seed } from './random.ts';
import { processesOf, strike, victims } from './victims.ts';

// One data folder lives through all crashes: what one of them left is there at the next.

const points = isSoak ? 200 : 8;

let folder = '';
let data = '';
let recorder: Recorder;
const witness = new Witness();
/** Commands of all points: acknowledged, interrupted, and of these the ones that were recorded. */
const met = { told: 0, underWay: 0, recordedUntold: 0 };

const open = (): Promise<Recorder> => openRecorder({ PINGYI_DATA: data });

/** Waits until the database lets in whoever comes. */
async function untilBack(): Promise<void> {
  await until(async () => {
    const url = await urlOf(data).catch(() => '');
    const health = await withDatabase(url, (database) => database.health()).catch(() => null);
    return health?.status === 'ok';
  });
}

beforeAll(async () => {
  process.stdout.write(`crash points: ${points}, PINGYI_SEED=${seed}\n`);
  folder = await lendFolder();
  data = path.join(folder, 'data');
  recorder = await open();
  await prepare(recorder);
});
afterAll(async () => {
  process.stdout.write(`crash points met ${JSON.stringify(met)}\n`);
  await endRecorders();
  await giveBack(folder, [data]);
});

describe(`a crash in the middle of 64 concurrent commands (PINGYI_SEED=${seed})`, () => {
  it.each(Array.from({ length: points }, (_, point) => point))(
    'number %i: every acknowledged act is there, the others once when they are given again',
    async (point) => {
      const random = randomFrom(seed + point);
      const [victim, delay] = [random.pick(victims), random.below(250)];
      const name = `point${point}`;
      const load = startLoad([recorder], name);
      await wait(delay);
      const processes = await withDatabase(await urlOf(data), async (database) => {
        await witness.look(database);
        return processesOf(database, (await postmasterOf(data)) ?? 0);
      });
      await wait(random.below(50));
      const isDead = await strike(victim, recorder, processes, random);
      const given = await load.stop();
      if (isDead) recorder = await open();
      else await untilBack();
      const told = acknowledged(given);
      const url = await urlOf(data);
      await withDatabase(url, async (database) => {
        const recorded = await recordedActs(database, name);
        expect(recorded).toEqual(await keptAnswers(database, name));
        met.told += told.size;
        met.underWay += given.length - told.size;
        met.recordedUntold += recorded.size - told.size;
        for (const [key, places] of told) expect([key, recorded.get(key)]).toEqual([key, places]);
        const newest = Math.max(-1, ...[...recorded.values()].flat());
        // What a server appended and did not live to sign is signed by the next one.
        await until(async () => (await witness.look(database)).size > newest);
        const { log, faults } = await checkAll(database.queries, () => undefined);
        expect([...log.faults, ...faults]).toEqual([]);
      });
      const again = await Promise.all(unacknowledged(given).map((each) => recorder.give(each)));
      expect(again.filter(({ kind }) => kind !== 'done')).toEqual([]);
      await withDatabase(url, async (database) => {
        const recorded = await recordedActs(database, name);
        expect([...recorded.keys()].sort()).toEqual(given.map(({ command }) => command.key).sort());
        expect([...recorded.values()].filter((places) => places.length !== 1)).toEqual([]);
        expect(await keptAnswers(database, name)).toEqual(recorded);
        await witness.look(database);
      });
    },
  );

  it('met commands that were acknowledged and commands that were under way', () => {
    expect(met.told).toBeGreaterThan(0);
    expect(met.underWay).toBeGreaterThan(0);
  });

  it('leaves a log that stops and starts in order, with the same checkpoint', async () => {
    expect(await recorder.stop()).toBe(0);
    expect(await postmasterOf(data)).toBeNull();
    const checked = await pingyi(['rebuild', '--check', '--json'], undefined, {
      PINGYI_DATA: data,
    });
    expect(checked.code).toBe(0);
    const { acts, root } = JSON.parse(checked.out) as { acts: number; root: string };
    recorder = await open();
    const after = await withDatabase(await urlOf(data), (database) => witness.look(database));
    expect(after.size).toBe(acts);
    expect(Buffer.from(after.root).toString('base64')).toBe(root);
    expect(await recorder.stop()).toBe(0);
  });
});
