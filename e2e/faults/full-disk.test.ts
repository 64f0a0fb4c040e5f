import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GroupedLedger } from '../../packages/server/src/ledger/grouped-ledger.ts';
import type { Ledger, Outcome, Submission } from '../../packages/server/src/ledger/submission.ts';
import { makeLogReader } from '../../packages/server/src/log/log-reader.ts';
import { checkAll } from '../../packages/server/src/rebuild/check.ts';
import type { Database } from '../../packages/server/src/storage/database.ts';
import { openStorage } from '../../packages/server/src/storage/open-storage.ts';
import type { Tables } from '../../packages/server/src/storage/tables.ts';
import { creationOf } from '../../packages/server/src/testing/ask.ts';
import { commandOf, submissionOf } from '../../packages/server/src/testing/commands.ts';
import { giveBack, lendFolder, settingsFor } from '../database/holder.ts';
import { fill, mayLendDisk, withDisk } from '../database/small-disk.ts';

let folder = '';

beforeAll(async () => {
  folder = await lendFolder();
});
afterAll(() => giveBack(folder, []));

const clients = 16;

type Command = Submission<readonly number[], unknown>;

const unitsOf = (id: string, count: number) =>
  Array.from({ length: count }, (_, number) => ({
    id: `${id}-${number}`,
    name: `${id}${'局'.repeat(60)}${number}`,
    class: 'bureau',
    level: 'bureau',
    parent: null,
    role: null,
  }));

const addUnits = (id: string, count: number): Command =>
  submissionOf('city', commandOf('add-units', { units: unitsOf(id, count), reason: null }));

/** A command whose rows need room at once. */
const withRows = (id: string): Command => addUnits(id, 100);

/** A command of few rows that fills a quarter of a megabyte of PostgreSQL's own log. */
function withLog(id: string): Command {
  const { decide } = addUnits(id, 1);
  const text = sql`select pg_logical_emit_message(true, 'test', repeat('x', 262144))`;
  return {
    decide: async (view) => {
      const decided = await decide(view);
      const write = async (transaction: Transaction<Tables>) =>
        void (await text.execute(transaction));
      return decided.ok ? { ...decided, write } : decided;
    },
  };
}

/** A command that was given, by the name of its units, and what came of it. */
interface Given {
  readonly id: string;
  readonly outcome: Outcome<readonly number[], unknown>;
}

/** Clients record until each was refused `most` times in a row. */
async function recordUntilFull(
  ledger: Ledger,
  commandFor: (id: string) => Command,
  most: number,
): Promise<readonly Given[]> {
  const given: Given[] = [];
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      let refused = 0;
      for (let number = 0; refused < most; number += 1) {
        const id = `c${client}-${number}`;
        const outcome = await ledger.submit(commandFor(id));
        refused = outcome.kind === 'done' ? 0 : refused + 1;
        given.push({ id, outcome });
      }
    }),
  );
  return given;
}

async function untilRecorded(ledger: Ledger): Promise<void> {
  for (let number = 0; ; number += 1) {
    const outcome = await ledger.submit(addUnits(`again-${number}`, 1));
    if (outcome.kind === 'done') return;
    expect(outcome.kind).toBe('fault');
    await wait(200);
  }
}

/** The units' names that each leaf of the log holds, by its place. */
async function recordedIn({ queries }: Database): Promise<readonly string[]> {
  const recorded: string[] = [];
  const log = makeLogReader(queries);
  for await (const leaf of log.leaves(0, (await log.size()) - 1)) recorded.push(leaf);
  return recorded;
}

describe.skipIf(!mayLendDisk)('a disk that fills while acts are recorded (needs unshare)', () => {
  it.each([
    { what: 'rows', left: 0, commandFor: withRows },
    { what: 'PostgreSQL’s own log', left: 12, commandFor: withLog },
  ])(
    'by $what refuses clearly, loses nothing acknowledged, and goes on when there is room',
    async ({ left, commandFor }) => {
      await withDisk(folder, 200 + left, async (place) => {
        const settings = settingsFor(place);
        const opened = await openStorage(settings, { purpose: 'serve', say: () => undefined });
        if (!opened.ok) throw new Error(opened.fault.code);
        const { database } = opened.value;
        const ledger = new GroupedLedger(database.queries, { patience: 500 });
        try {
          const creation = commandOf('create-campaign', creationOf('city'));
          expect((await ledger.submit(submissionOf('city', creation))).kind).toBe('done');
          const filler = await fill(place, left);
          const given = await recordUntilFull(ledger, commandFor, 2);
          const codes = given.flatMap(({ outcome }) =>
            outcome.kind === 'fault' ? [outcome.fault.code] : [],
          );
          if (left > 0) expect(given.some(({ outcome }) => outcome.kind === 'done')).toBe(true);
          expect(codes.length).toBeGreaterThanOrEqual(2 * clients);
          expect(codes.filter((code) => code !== 'storage-full' && code !== 'unavailable')).toEqual(
            [],
          );
          expect(given.filter(({ outcome }) => outcome.kind === 'refused')).toEqual([]);
          await rm(filler);
          await untilRecorded(ledger);
          const leaves = await recordedIn(database);
          for (const { id, outcome } of given) {
            if (outcome.kind !== 'done') continue;
            const [seq = -1] = outcome.answer;
            expect(leaves[seq]).toContain(`"id":"${id}-0"`);
          }
          const { log, faultCount } = await checkAll(database.queries, () => undefined);
          expect({ ok: log.ok, faultCount }).toEqual({ ok: true, faultCount: 0 });
        } finally {
          await ledger.close();
          await database.close();
        }
      });
    },
  );
});
