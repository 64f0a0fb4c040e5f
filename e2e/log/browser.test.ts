import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { chromium, closeWindows, launch } from '../support/chromium.ts';
import { exampleFiles } from './example.ts';
import { type ExampleTexts, type ToldReport, verifyExample } from './verify-in-page.ts';

/** The verification as one classic script that puts its functions under one name. */
async function bundledScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['pingyi-source', 'module', 'browser', 'default'] },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('verify-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'verification',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}

declare const verification: {
  readonly verifyExample: (files: ExampleTexts) => Promise<ToldReport>;
};

describe.skipIf(chromium === null)('the log in the browser [needs chromium]', () => {
  it('is verified as in Node, in a page that came from nowhere', async () => {
    const files = await exampleFiles();
    const changed = {
      ...files,
      'acts.ndjson': (files['acts.ndjson'] ?? '').replace(':86,', ':96,'),
    };
    const script = await bundledScript();
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      const inPage = (each: ExampleTexts) =>
        page.evaluate((texts) => verification.verifyExample(texts), each);
      const [whole, tampered] = [await inPage(files), await inPage(changed)];
      expect(whole).toEqual(await verifyExample(files));
      expect(whole).toMatchObject({ ok: true, leaves: 7, covered: 7, faults: [] });
      expect(whole.signed).toEqual([
        'pingyi/demo',
        'pingyi/demo',
        'auditor.example/witness 1782925560',
      ]);
      expect(tampered).toEqual(await verifyExample(changed));
      expect(tampered.faults.map(({ code }) => code)).toEqual([
        'checkpoint-root-differs',
        'checkpoint-root-differs',
      ]);
    } finally {
      await closeWindows(browser);
    }
  });
});
