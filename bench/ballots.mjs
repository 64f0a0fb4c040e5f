// How fast whole elections are verified and ballots made, against belenios-tool in the same run.
//   node bench/ballots.mjs [RUNS]
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../tools/set-up/house.mjs';
import { pingyiBallots } from './ballots/cold.mjs';
import { measureCreation } from './ballots/creation.mjs';
import { fixed, median, spread } from './ballots/statistics.mjs';
import { makeWholeElection, toolVersion, verifyByTool } from './ballots/tool.mjs';

/** @typedef {import('./ballots/creation.mjs').Made} Made */

ensureBuilt();
const { measureWarm } = await import('./ballots/warm.mjs');
const { writeLargeArchives } = await import('./ballots/large.mjs');

const runs = Math.max(5, Number(process.argv[2] ?? 5) || 5);
const size = { questions: 30, voters: 50, answers: 4 };

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {string} folder */
function simulate(folder) {
  const sizes = Object.entries(size).flatMap(([name, count]) => [`--${name}`, String(count)]);
  const args = ['simulate', ...sizes, '--trustees', '1', '--out', folder, '--json'];
  return /** @type {{ archive: string, strong: string }} */ (JSON.parse(pingyiBallots(args).out));
}

/** @param {string} root */
function measureSameShape(root) {
  process.stderr.write('Making the elections …\n');
  const { archive, strong } = simulate(path.join(root, 'ours'));
  const hints = path.join(root, 'hints');
  pingyiBallots(['hints', archive, '--out', hints]);
  const version = toolVersion();
  const theirs = version === undefined ? undefined : makeWholeElection(root, size);
  const ways = {
    hints: ['verify', archive, '--strong', strong, '--hints', hints, '--workers', '0'],
    alone: ['verify', archive, '--strong', strong, '--workers', '0'],
    reference: ['verify', archive, '--strong', strong, '--reference'],
  };
  /** @type {Record<'hints' | 'alone' | 'reference' | 'tool', number[]>} */
  const cpu = { hints: [], alone: [], reference: [], tool: [] };
  for (let run = 0; run < runs; run += 1) {
    process.stderr.write(`Verifying whole elections, run ${run + 1} of ${runs} …\n`);
    cpu.hints.push(pingyiBallots(ways.hints).cpu / 1000);
    cpu.alone.push(pingyiBallots(ways.alone).cpu / 1000);
    if (run === 0) cpu.reference.push(pingyiBallots(ways.reference).cpu / 1000);
    if (theirs !== undefined) cpu.tool.push(verifyByTool(theirs).cpu / 1000);
  }
  const shape = `${size.questions} questions × ${size.voters} ballots × ${size.answers} answers`;
  say(`Whole cold processes, ${shape}, everything checked; seconds of CPU time, median of ${runs}`);
  say(`  ours, Ed25519, with hints       ${spread(cpu.hints)}`);
  say(`  ours, Ed25519, without hints    ${spread(cpu.alone)}`);
  say(`  ours, Ed25519, reference (once) ${spread(cpu.reference)}`);
  if (version === undefined) {
    say('  belenios-tool is not installed');
    return;
  }
  say(`  belenios-tool ${version}, BELENIOS-2048 ${spread(cpu.tool)}`);
  const ratio = (/** @type {readonly number[]} */ values) =>
    fixed(median(cpu.tool) / median(values), 1);
  say(`  ratio: with hints ${ratio(cpu.hints)}, without ${ratio(cpu.alone)}`);
}

async function measureInOneProcess() {
  process.stderr.write('Measuring warm …\n');
  const { hints, alone, make } = await measureWarm(runs);
  say('');
  say(
    `Warm, one core, five answers; milliseconds of CPU time per ballot-question, median of ${runs}`,
  );
  say(`  check with hints     ${spread(hints, 3)}`);
  say(`  check without hints  ${spread(alone, 3)}`);
  say(`  make with hints      ${spread(make, 3)}`);
}

/** @param {string} root */
async function measureLarge(root) {
  process.stderr.write('Writing large archives …\n');
  const archives = await writeLargeArchives(root, [12_000, 25_000, 50_000, 100_000]);
  say('');
  say(
    'Large archives with hints, whole cold processes (ballots repeat; nothing but them is in the archive)',
  );
  say('  ballot-questions   CPU s   ms each   peak MB');
  for (const { size: all, archive, hints } of archives) {
    process.stderr.write(`Verifying ${all} ballot-questions …\n`);
    const args = ['verify', archive, '--hints', hints, '--workers', '0', '--json'];
    const { cpu, peak } = pingyiBallots(args);
    const row = [String(all).padStart(18), fixed(cpu / 1000, 1).padStart(8)];
    say(`${row.join('')}${fixed(cpu / all, 3).padStart(10)}${fixed(peak, 0).padStart(10)}`);
  }
}

async function measureInChromium() {
  process.stderr.write('Making ballots in Chromium …\n');
  const made = await measureCreation(runs);
  say('');
  if (made === undefined) {
    say('Chromium is not installed');
    return;
  }
  const { version, opening, rehearsal, first, next, plain } = made;
  say(
    `A ballot of 60 questions of five answers with hints, Chromium ${version}, CPU slowed down 6 times`,
  );
  const line = (/** @type {string} */ what, /** @type {readonly Made[]} */ times) => {
    const cpu = spread(
      times.map((one) => one.cpu),
      0,
    );
    say(
      `  ${what.padEnd(18)}${cpu} ms of CPU time, ${spread(
        times.map((one) => one.wall),
        0,
      )} ms of wall time`,
    );
  };
  line('opening', opening);
  line('rehearsal', rehearsal);
  line('first ballot', first);
  line('next ballot', next);
  line('plain JavaScript', plain);
}

const root = mkdtempSync(path.join(tmpdir(), 'pingyi-bench-'));
try {
  say(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`);
  measureSameShape(root);
  await measureInOneProcess();
  await measureInChromium();
  await measureLarge(root);
} finally {
  rmSync(root, { recursive: true, force: true });
}
