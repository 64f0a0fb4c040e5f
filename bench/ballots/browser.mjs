import { fileURLToPath } from 'node:url';
import { chromium as driver } from 'playwright-core';
import { build } from 'vite';

/** @typedef {import('./statistics.mjs').Sample} Sample */

const programs = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launch() {
  for (const executablePath of programs) {
    if (executablePath === undefined) continue;
    try {
      return await driver.launch({ executablePath, args });
    } catch {
      // The next one may be there.
    }
  }
  return undefined;
}

/**
 * @param {string} entry a file beside this one
 * @returns {Promise<string>} one classic script
 */
export async function bundled(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'ballotBench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}

/**
 * Measures ours in headless Chromium; the CPU time is that of the page's process.
 * @param {readonly import('@pingyi/ballot').GroupName[]} groups
 * @param {{ questions: number, ballots: number, runs: number }} size
 * @returns {Promise<{ version: string, results: Record<string, Record<'create' | 'check', Sample[]>> } | undefined>}
 */
export async function measureChromium(groups, { questions, ballots, runs }) {
  const browser = await launch();
  if (browser === undefined) return undefined;
  try {
    const page = await browser.newPage();
    const session = await browser.newBrowserCDPSession();
    const cpuOfPages = async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      return processInfo
        .filter(({ type }) => type === 'renderer')
        .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    };
    await page.addScriptTag({ content: await bundled('in-page.mjs') });
    /** @type {Record<string, Record<'create' | 'check', Sample[]>>} */
    const results = {};
    for (const group of groups) {
      await page.evaluate(`prepareBallots(${JSON.stringify(group)}, ${questions})`);
      /** @type {Record<'create' | 'check', Sample[]>} */
      const samples = { create: [], check: [] };
      for (let run = 0; run <= runs; run += 1) {
        for (const work of /** @type {const} */ (['create', 'check'])) {
          const before = await cpuOfPages();
          const wall = Number(await page.evaluate(`measureBallots('${work}', ${ballots})`));
          const cpu = ((await cpuOfPages()) - before) / (ballots * questions);
          if (run > 0) samples[work].push({ wall, cpu });
        }
      }
      results[group] = samples;
    }
    return { version: browser.version(), results };
  } finally {
    await browser.close();
  }
}
