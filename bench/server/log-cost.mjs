import { canonicalJson, decide } from '@pingyi/core';
import { emptyFrontier } from '@pingyi/record';
import { lockHead, readHead } from '../../packages/server/dist/ledger/head.js';
import { placeAct } from '../../packages/server/dist/ledger/place-acts.js';
import { writeGroup } from '../../packages/server/dist/ledger/write-group.js';
import { projectedStreamOf } from '../../packages/server/dist/projections/list.js';
import { campaignCommands, renamingOf } from './commands.mjs';
import { line, quantile } from './machine.mjs';

/** @typedef {import('../../packages/server/dist/testing/lend-database.js').LentDatabase} Lent */
/** @typedef {import('../../packages/server/dist/ledger/group.js').Group} Group */
/** @typedef {import('@pingyi/core').NewAct} NewAct */
/** @typedef {{ act: NewAct, version: number, rows: readonly unknown[] }} Prepared */

const at = /** @type {import('@pingyi/core').Instant} */ ('2026-07-01T00:00:00.000Z');
const widths = [22, 10, 14, 14, 10];

/**
 * Acts of one campaign with the rows that they make, decided beforehand: deciding is left out of what is
 * measured.
 * @param {number} count
 * @returns {Prepared[]}
 */
function prepare(count) {
  const { kind, project } = projectedStreamOf('campaign/city');
  const commands = [
    ...campaignCommands(64),
    ...Array.from({ length: count }, (_, number) => renamingOf(`name-${number}`, number % 64)),
  ];
  /** @type {import('@pingyi/core').Campaign | null} */
  let before = null;
  /** @type {Prepared[]} */
  const prepared = [];
  for (const command of commands) {
    const decision = decide(before, command, at);
    if (!decision.ok) throw new Error(JSON.stringify(decision.unmet));
    for (const draft of decision.acts) {
      const seq = prepared.length;
      const act = { ...draft, seq, at };
      const after = /** @type {import('@pingyi/core').Campaign} */ (kind.apply(before, act));
      const version = seq + 1;
      const change = { act, before, after, version, campaign: after };
      prepared.push({ act: draft, version, rows: project(change) });
      before = after;
    }
  }
  return prepared;
}

/**
 * Writes the acts, so many in a transaction, and gives the time of each transaction in milliseconds.
 * @param {Lent} lent
 * @param {readonly Prepared[]} prepared
 * @param {{ size: number, withLog: boolean }} options
 */
async function write({ database }, prepared, { size, withLog }) {
  let frontier = emptyFrontier;
  /** @type {number[]} */
  const times = [];
  for (let from = 0; from < prepared.length; from += size) {
    const part = prepared.slice(from, from + size);
    const begin = performance.now();
    await database.queries.transaction().execute(async (transaction) => {
      await lockHead(transaction);
      await readHead(transaction);
      const nodes = [];
      const placed = [];
      for (const { act, version } of part) {
        if (withLog) {
          const one = placeAct(act, frontier, { at, streamVersion: version });
          frontier = one.frontier;
          nodes.push(...one.nodes);
          placed.push(one.placed);
        } else {
          const stored = { ...act, seq: version - 1, at };
          const leaf = canonicalJson(stored);
          placed.push({ act: stored, streamVersion: version, leaf, hidden: null });
        }
      }
      const rows = part.flatMap((each) => each.rows);
      const group = { transaction, placed, nodes, rows, answers: [], frontier };
      await writeGroup(/** @type {Group} */ (/** @type {unknown} */ (group)));
    });
    times.push(performance.now() - begin);
  }
  return times;
}

/**
 * Prints what the log costs: the same transactions with and without it, in turns.
 * @param {Lent} lent
 */
export async function measureLogCost(lent) {
  process.stdout.write(line(['', 'acts', 'without, ms', 'with, ms', 'more'], widths));
  for (const size of [64, 1]) {
    const prepared = prepare(size === 1 ? 600 : 12_800);
    /** @type {Record<'with' | 'without', number[]>} */
    const times = { with: [], without: [] };
    for (let turn = 0; turn < 3; turn += 1) {
      for (const way of /** @type {const} */ (['without', 'with'])) {
        await lent.empty();
        const found = await write(lent, prepared, { size, withLog: way === 'with' });
        times[way].push(...found.slice(Math.ceil(found.length / 10)));
      }
    }
    const [without, withLog] = [quantile(times.without, 0.5), quantile(times.with, 0.5)];
    const more = `${(((withLog - without) / without) * 100).toFixed(0)} %`;
    const label = `transaction of ${size}`;
    const cells = [without.toFixed(2), withLog.toFixed(2), more];
    process.stdout.write(line([label, prepared.length, ...cells], widths));
  }
}
