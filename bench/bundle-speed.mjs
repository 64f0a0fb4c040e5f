// How long a public record takes to be made and verified, by the command and by the page as one file.
//   npm run bench -- bundle-speed         300 voters x 60 questions; 1,000, 10,000 and 100,000 acts
//   node bench/bundle-speed.mjs 1000      only so many acts
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { archiveName, bundleFileOf, hintsName } from '@pingyi/record';
import { prepareCampaignBundle } from '../packages/server/dist/bundle/prepare-campaign-bundle.js';
import { openLogKey } from '../packages/server/dist/log/log-key.js';
import { signLog } from '../packages/server/dist/log/sign-checkpoint.js';
import { makeFreshKeys } from '../packages/server/dist/tampering/fresh-keys.js';
import { takeApart } from '../packages/server/dist/tampering/record-parts.js';
import { sealRecord } from '../packages/server/dist/tampering/seal-record.js';
import { lendDatabase } from '../packages/server/dist/testing/lend-database.js';
import { ensureBuilt, root } from '../tools/set-up/house.mjs';
import { launch } from './ballots/browser.mjs';
import { writeLargeArchives } from './ballots/large.mjs';
import { LogFiller } from './server/fill-log.mjs';
import { line, machine } from './server/machine.mjs';

ensureBuilt();
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(1_000, 10_000, 100_000);
const example = path.join(root, 'e2e/record/golden/example.pingyi');
const page = pathToFileURL(path.join(root, 'packages/web/dist/files/pingyi-verify.html')).href;
const widths = [34, 9, 11, 9];
const patience = 600_000;

/** @param {number} from */
const seconds = (from) => ((performance.now() - from) / 1_000).toFixed(1);

/** Seconds of `pingyi verify`, a whole process. @param {string} file */
async function byCommand(file) {
  const from = performance.now();
  const args = [path.join(root, 'packages/server/bin/pingyi.js'), 'verify', file, '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  await new Promise((resolve) => child.once('close', resolve));
  return seconds(from);
}

const browser = await launch();

/** Seconds in the page from the file to the report; a dash without a browser. @param {string} file */
async function byPage(file) {
  if (browser === undefined) return '-';
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const tab = await context.newPage();
    await tab.goto(page);
    const from = performance.now();
    await tab.setInputFiles('input[type=file][hidden]', file);
    await tab.getByRole('heading', { name: '核验结果' }).waitFor({ timeout: patience });
    return seconds(from);
  } finally {
    await context.close();
  }
}

/** @param {string} what @param {string} file */
async function measure(what, file) {
  const { size } = await stat(file);
  const megabytes = (size / 1e6).toFixed(1);
  process.stdout.write(line([what, megabytes, await byCommand(file), await byPage(file)], widths));
}

/** The example with one more archive: what a verifier does with its ballots is the same. @param {string} folder */
async function measureBallots(folder) {
  const parts = await takeApart(bundleFileOf(new Uint8Array(await readFile(example))));
  const [large] = await writeLargeArchives(folder, [300 * 60]);
  if (parts === null || large === undefined) throw new Error('the example cannot be taken apart');
  for (const withHints of [true, false]) {
    const members = new Map(parts.members);
    const poll = '1'.repeat(14);
    members.set(archiveName(poll), new Uint8Array(await readFile(large.archive)));
    if (withHints) members.set(hintsName(poll), new Uint8Array(await readFile(large.hints)));
    const { bytes } = await sealRecord({ ...parts, members }, makeFreshKeys(parts.installation));
    const file = path.join(folder, `large-${withHints}.pingyi`);
    await writeFile(file, bytes);
    await measure(`300 x 60, ${withHints ? 'with' : 'without'} hints`, file);
  }
}

/** @param {string} folder */
async function measureActs(folder) {
  const lent = await lendDatabase();
  try {
    const { queries } = lent.database;
    const key = await openLogKey(queries, path.join(lent.settings.dataFolder ?? '', 'log.key'));
    if (!key.ok) throw new Error(key.fault.code);
    const filler = new LogFiller(queries);
    for (const size of sizes) {
      await filler.fillTo(size);
      await signLog(queries, key.signer);
      const file = path.join(folder, `${size}.pingyi`);
      const from = performance.now();
      const campaign = /** @type {import('@pingyi/core').CampaignId} */ ('city-1');
      const bundle = await prepareCampaignBundle(queries, campaign);
      if (bundle === null || !bundle.fits) throw new Error('no bundle');
      const to = createWriteStream(file);
      for await (const piece of bundle.pieces()) to.write(piece);
      await new Promise((resolve) => to.end(() => resolve(null)));
      const made = seconds(from);
      await measure(`${size.toLocaleString('en')} acts, made in ${made} s`, file);
    }
  } finally {
    await lent.giveBack();
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-bench-'));
try {
  process.stdout.write(`${machine()}\n`);
  process.stdout.write(line(['', 'MB', 'command, s', 'page, s'], widths));
  await measure('the example', example);
  await measureBallots(folder);
  await measureActs(folder);
  process.stdout.write(`${machine()}\n`);
} finally {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
}
