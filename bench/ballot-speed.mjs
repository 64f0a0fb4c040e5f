// How long making and checking a ballot takes per question of five answers: ours in Node and in
// Chromium, and belenios-tool, in one run on one machine.  node bench/ballot-speed.mjs [RUNS]
import { cpus } from 'node:os';
import { ensureBuilt } from '../tools/set-up/house.mjs';
import { measureChromium } from './ballots/browser.mjs';
import { summary } from './ballots/statistics.mjs';
import { measureTool, toolVersion } from './ballots/tool.mjs';

ensureBuilt();
const { prepare, round } = await import('./ballots/work.mjs');

/** @typedef {import('./ballots/statistics.mjs').Sample} Sample */
/** @typedef {'create' | 'check'} Work */

const runs = Math.max(3, Number(process.argv[2] ?? 7) || 7);
const size = { questions: 5, ballots: 4, runs };
const groups = /** @type {const} */ (['Ed25519', 'BELENIOS-2048']);
const works = /** @type {const} */ (['create', 'check']);

/** @param {import('@pingyi/ballot').GroupName} group */
function measureNode(group) {
  const prepared = prepare(group, size.questions);
  const perQuestion = 1000 * size.ballots * size.questions;
  /** @type {Record<Work, Sample[]>} */
  const samples = { create: [], check: [] };
  /** @type {readonly string[]} */
  let ballots = [];
  for (let run = 0; run <= runs; run += 1) {
    for (const work of works) {
      const before = process.cpuUsage();
      const { ms, made } = round(prepared, work, ballots, size.ballots);
      const { user, system } = process.cpuUsage(before);
      if (work === 'create') ballots = made;
      if (run > 0) samples[work].push({ wall: ms, cpu: (user + system) / perQuestion });
    }
  }
  return samples;
}

/** @param {readonly Sample[] | undefined} samples */
function cell(samples) {
  if (samples === undefined) return '—'.padStart(27);
  const { wall, least, most, cpu } = summary(samples);
  const spread = `${least.toFixed(1)}–${most.toFixed(1)}`;
  const spent = cpu === undefined ? '—' : cpu.toFixed(1);
  return `${wall.toFixed(1).padStart(6)} (${spread.padStart(9)}) ${spent.padStart(7)}`;
}

const version = toolVersion();
process.stderr.write('Measuring ours in Node …\n');
const node = Object.fromEntries(groups.map((group) => [group, measureNode(group)]));
process.stderr.write('Measuring ours in Chromium …\n');
const chromium = await measureChromium(groups, size);
process.stderr.write('Measuring belenios-tool …\n');
const tool = version === undefined ? undefined : measureTool(runs);

const [processor] = cpus();
const titles = [
  `ours, Node ${process.versions.node}`,
  `ours, Chromium ${chromium?.version.split('.')[0] ?? '(not found)'}`,
  `belenios-tool ${version ?? '(not found)'}`,
];
const lines = [
  `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, one thread each`,
  `Milliseconds per ballot-question of five answers: median of ${runs} runs after one that does not`,
  'count (least–most), then the median of CPU time. Start-up, reading and the election’s tables are',
  'left out of every figure; for the tool as the difference between a large and a small election.',
  'It knows no Ed25519, so its figures in BELENIOS-2048 are the only ones that compare directly.',
  '',
  `${''.padEnd(24)}${titles.map((title) => title.padStart(29)).join('')}`,
  ...groups.flatMap((group) =>
    works.map((work) => {
      const cells = [
        node[group]?.[work],
        chromium?.results[group]?.[work],
        group === 'BELENIOS-2048' ? tool?.[work] : undefined,
      ].map((samples) => cell(samples).padStart(29));
      return `${`${group}, ${work}`.padEnd(24)}${cells.join('')}`;
    }),
  ),
];
process.stdout.write(`${lines.join('\n')}\n`);
