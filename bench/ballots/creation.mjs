// Ballots made in headless Chromium with a CPU that is slowed down 6 times. The slow-down acts on a page's
// main thread, so the ballot is made there; in the product a worker does it.
import { bundled, launch } from './browser.mjs';

const questions = 60;
const slower = 6;

/** @typedef {{ readonly wall: number, readonly cpu: number }} Made milliseconds */
/** @typedef {{ opening: Made[], rehearsal: Made[], first: Made[], next: Made[], plain: Made[] }} Times */

/**
 * Wall time in the page, and CPU time of the page's process: the slow-down keeps the processor busy, so CPU time
 * shows it without what other programs of the machine take.
 * @param {number} runs pages
 * @returns {Promise<{ version: string } & Times | undefined>}
 */
export async function measureCreation(runs) {
  const browser = await launch();
  if (browser === undefined) return undefined;
  try {
    const script = await bundled('creation-in-page.mjs');
    const whole = await browser.newBrowserCDPSession();
    const cpuOfPages = async () => {
      const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
      return processInfo
        .filter(({ type }) => type === 'renderer')
        .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    };
    /** @type {Times} */
    const times = { opening: [], rehearsal: [], first: [], next: [], plain: [] };
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addScriptTag({ content: script });
      await page.evaluate(`prepareCreation(${questions})`);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      /** @param {string} call */
      const measured = async (call) => {
        const before = await cpuOfPages();
        const wall = Number(await page.evaluate(call));
        return { wall, cpu: (await cpuOfPages()) - before };
      };
      times.opening.push(await measured('openMaker()'));
      times.rehearsal.push(await measured('rehearse()'));
      times.first.push(await measured('createByKernel()'));
      times.next.push(await measured('createByKernel()'));
      if (run === 0) times.plain.push(await measured('createPlainly()'));
      await context.close();
    }
    return { version: browser.version(), ...times };
  } finally {
    await browser.close();
  }
}
