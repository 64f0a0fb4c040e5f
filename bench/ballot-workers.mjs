// What a second worker is worth when archives are verified. Wall time, so for a machine with nothing else to do.
//   node bench/ballot-workers.mjs [RUNS]
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../tools/set-up/house.mjs';
import { fixed, median, spread } from './ballots/statistics.mjs';

ensureBuilt();
const { measureColdWorkers, measureProcesses, measureWarmWorkers } = await import(
  './ballots/workers.mjs'
);
const { writeLargeArchives } = await import('./ballots/large.mjs');

const runs = Math.max(5, Number(process.argv[2] ?? 5) || 5);

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * @param {string} what
 * @param {import('./ballots/workers.mjs').OneAndTwo} walls
 * @param {number} [work] how much more two do than one
 */
function sayRatio(what, { one, two }, work = 1) {
  const seconds = (/** @type {readonly number[]} */ walls) =>
    spread(walls.map((wall) => wall / 1000));
  const ratio = (work * median(one)) / median(two);
  const best = (work * Math.min(...one)) / Math.min(...two);
  say(what);
  say(`  one ${seconds(one)}, two ${seconds(two)}`);
  say(`  ratio ${fixed(ratio)}, of the shortest times ${fixed(best)}`);
}

const root = mkdtempSync(path.join(tmpdir(), 'pingyi-bench-'));
try {
  const [model] = cpus();
  say(`${model?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0]}`);
  say(`Seconds of wall time, median of ${runs}, one and two in turn; archives with hints`);
  sayRatio(
    'two processes of pure arithmetic, which share nothing',
    await measureProcesses(runs),
    2,
  );
  for (const large of await writeLargeArchives(root, [12_000, 25_000, 100_000])) {
    const warm = await measureWarmWorkers(runs, large);
    sayRatio(`${large.size} ballot-questions, warm workers`, warm);
    const cold = await measureColdWorkers(runs, large);
    sayRatio(`${large.size} ballot-questions, whole cold processes`, cold);
    say(`  most memory with two workers ${fixed(cold.peak, 0)} MB`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
