// Time and memory of `pingyi rebuild --check` by the number of acts.  npm run bench -- rebuild-check
// More than the 100,000 acts of that:  node bench/rebuild-check.mjs 1000000
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openLogKey } from '../packages/server/dist/log/log-key.js';
import { signLog } from '../packages/server/dist/log/sign-checkpoint.js';
import { lendDatabase } from '../packages/server/dist/testing/lend-database.js';
import { root } from '../tools/set-up/house.mjs';
import { LogFiller } from './server/fill-log.mjs';
import { line, machine } from './server/machine.mjs';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000);
const widths = [12, 11, 10, 12, 9];

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

const lent = await lendDatabase();
try {
  const { queries, connection, version } = lent.database;
  process.stdout.write(`${machine(version)}\n`);
  const key = await openLogKey(queries, path.join(lent.settings.dataFolder ?? '', 'log.key'));
  if (!key.ok) throw new Error(key.fault.code);
  const { user, password, host } = connection;
  const url = `postgres://${user}:${password}@localhost/postgres?host=${encodeURIComponent(host ?? '')}`;
  process.stdout.write(line(['acts', 'written, s', 'check, s', 'µs an act', 'most MB'], widths));
  const filler = new LogFiller(queries);
  for (const size of sizes) {
    const from = performance.now();
    await filler.fillTo(size);
    const signed = await signLog(queries, key.signer);
    if (signed.kind !== 'signed') throw new Error(signed.kind);
    const seconds = ((performance.now() - from) / 1_000).toFixed(0);
    const { seconds: taken, peak } = await check(url);
    const cells = [seconds, taken.toFixed(1), ((taken * 1e6) / size).toFixed(0), peak.toFixed(0)];
    process.stdout.write(line([size, ...cells], widths));
  }
} finally {
  await lent.giveBack();
}
