// A log of 100,000 and of 1,000,000 acts: proofs of it, and what `pingyi rebuild --check` takes.
// npm run bench -- log-size
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openLogKey } from '../packages/server/dist/log/log-key.js';
import { makeLogReader } from '../packages/server/dist/log/log-reader.js';
import { signLog } from '../packages/server/dist/log/sign-checkpoint.js';
import { lendDatabase } from '../packages/server/dist/testing/lend-database.js';
import { root } from '../tools/set-up/house.mjs';
import { LogFiller } from './server/fill-log.mjs';
import { line, machine, quantile } from './server/machine.mjs';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100_000, 1_000_000);
const widths = [30, 12, 9, 9, 9];

/** The most memory that a process had, in megabytes; not a number where the system does not tell. */
function peakOf(/** @type {number} */ pid) {
  try {
    const [, kilobytes] =
      /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Runs `pingyi rebuild --check` and gives its time in seconds and its memory. @param {string} url */
async function check(url) {
  const from = performance.now();
  const command = path.join(root, 'packages/server/bin/pingyi.js');
  const child = spawn(process.execPath, [command, 'rebuild', '--check', '--json'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0) || 0);
  }, 100);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(looking);
  if (JSON.parse(printed).sound !== true) throw new Error(printed);
  return { seconds: (performance.now() - from) / 1_000, peak };
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  /** @type {number[]} */
  const times = [];
  for (let run = 0; run < 1_000; run += 1) {
    const from = performance.now();
    if ((await work()) === null) throw new Error('no proof');
    times.push(performance.now() - from);
  }
  return [quantile(times, 0.5), quantile(times, 0.99), Math.max(...times)].map((each) =>
    each.toFixed(2),
  );
}

const lent = await lendDatabase();
try {
  const { queries, connection, version } = lent.database;
  process.stdout.write(`${machine(version)}\n`);
  const key = await openLogKey(queries, path.join(lent.settings.dataFolder ?? '', 'log.key'));
  if (!key.ok) throw new Error(key.fault.code);
  const { user, password, host } = connection;
  const url = `postgres://${user}:${password}@localhost/postgres?host=${encodeURIComponent(host ?? '')}`;
  const log = makeLogReader(queries);
  const filler = new LogFiller(queries);
  for (const size of sizes) {
    const from = performance.now();
    await filler.fillTo(size);
    const signed = await signLog(queries, key.signer);
    if (signed.kind !== 'signed') throw new Error(signed.kind);
    const seconds = ((performance.now() - from) / 1_000).toFixed(0);
    process.stdout.write(`\n${size.toLocaleString('en')} acts (written in ${seconds} s)\n\n`);
    process.stdout.write(line(['milliseconds', '', 'median', 'p99', 'most'], widths));
    const any = () => Math.floor(Math.random() * size);
    const inclusion = await timed(() => log.inclusion(any(), size));
    process.stdout.write(line(['proof of inclusion', '1,000 times', ...inclusion], widths));
    const consistency = await timed(() => log.consistency(any(), size));
    process.stdout.write(line(['proof of consistency', '1,000 times', ...consistency], widths));
    const { seconds: taken, peak } = await check(url);
    process.stdout.write(
      `\npingyi rebuild --check: ${taken.toFixed(1)} s, ` +
        `${((taken * 1e6) / size).toFixed(0)} µs an act, at most ${peak.toFixed(0)} MB\n`,
    );
  }
} finally {
  await lent.giveBack();
}
