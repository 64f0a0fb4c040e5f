// Acts per second and how long one command waits, by the number of clients that give one command after
// the other, with and without grouping; and what the log costs.  npm run bench -- ledger-speed
import { GroupedLedger } from '../packages/server/dist/ledger/grouped-ledger.js';
import { lendDatabase } from '../packages/server/dist/testing/lend-database.js';
import { prepareCampaign, renaming } from './server/commands.mjs';
import { measureLogCost } from './server/log-cost.mjs';
import { line, machine, quantile } from './server/machine.mjs';

/** How long each figure is measured, after a fifth of it that does not count, in milliseconds. */
const duration = Number(process.argv[2] ?? 5) * 1_000;
const widths = [22, 9, 9, 12, 9, 9, 9];

/**
 * @param {GroupedLedger} ledger
 * @param {number} clients
 * @param {string} name
 * @param {number} units
 */
async function measure(ledger, clients, name, units) {
  /** @type {number[]} */
  const waits = [];
  const begin = performance.now() + duration / 5;
  const end = begin + duration;
  const work = async (/** @type {number} */ client) => {
    for (let number = 0; performance.now() < end; number += 1) {
      const from = performance.now();
      const submission = renaming(`${name}-${client}-${number}`, client % units);
      const outcome = await ledger.submit(submission);
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
      if (from >= begin) waits.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return { rate: (waits.length * 1_000) / duration, waits };
}

const lent = await lendDatabase();
try {
  process.stdout.write(`${machine(lent.database.version)}\n`);
  process.stdout.write(
    'One act a command, each under a key of its own; waits in milliseconds.\n\n',
  );
  process.stdout.write(
    line(['', 'units', 'clients', 'acts/s', 'median', 'p99', 'longest'], widths),
  );
  for (const units of [64, 1_000]) {
    for (const groupSize of [64, 1]) {
      for (const clients of [1, 8, 64]) {
        await lent.empty();
        const ledger = new GroupedLedger(lent.database.queries, { groupSize });
        await prepareCampaign(ledger, units);
        const { rate, waits } = await measure(ledger, clients, `g${groupSize}-${clients}`, units);
        const label = groupSize === 1 ? 'one a transaction' : `up to ${groupSize} together`;
        const figures = [quantile(waits, 0.5), quantile(waits, 0.99), Math.max(...waits)];
        const cells = figures.map((value) => value.toFixed(1));
        process.stdout.write(line([label, units, clients, rate.toFixed(0), ...cells], widths));
      }
    }
  }
  process.stdout.write(
    '\nThe same writes with and without the log (hashes, nodes, their table):\n\n',
  );
  await measureLogCost(lent);
} finally {
  await lent.giveBack();
}
