// Ballots made in headless Chromium with a CPU that is slowed down 6 times. The slow-down acts on a page's
// main thread, so the ballot is made there; in the product a worker does it.
import { bundled, launch } from './browser.mjs';

const questions = 60;
const slower = 6;

/**
 * Milliseconds of wall time.
 * @param {number} runs pages
 * @returns {Promise<{ version: string, cold: number[], warm: number[], plain: number[] } | undefined>}
 */
export async function measureCreation(runs) {
  const browser = await launch();
  if (browser === undefined) return undefined;
  try {
    const script = await bundled('creation-in-page.mjs');
    /** @type {{ cold: number[], warm: number[], plain: number[] }} */
    const times = { cold: [], warm: [], plain: [] };
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addScriptTag({ content: script });
      await page.evaluate(`prepareCreation(${questions})`);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      const made = /** @type {{ cold: number, warm: number }} */ (
        await page.evaluate('createByKernel()')
      );
      times.cold.push(made.cold);
      times.warm.push(made.warm);
      if (run === 0) times.plain.push(Number(await page.evaluate('createPlainly()')));
      await context.close();
    }
    return { version: browser.version(), ...times };
  } finally {
    await browser.close();
  }
}
