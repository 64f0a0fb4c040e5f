import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { verifyArchive } from '@pingyi/ballot';
import { describe, expect, test } from 'vitest';
import { must } from '../../packages/ballot/src/testing/small-election.ts';
import { bundled } from '../support/bundle.ts';
import { chromium, closeWindows, launch } from '../support/chromium.ts';
import type { PageResult } from './checks-page.ts';

const worker = fileURLToPath(new URL('checks-worker.ts', import.meta.url));
const pageScript = fileURLToPath(new URL('checks-page.ts', import.meta.url));
const fixture = new URL(
  '../../packages/ballot/fixtures/ed25519-3-questions-5-answers-7-ballots.bel',
  import.meta.url,
);

describe.skipIf(chromium === null)('an archive in the browser [needs chromium]', () => {
  test('is verified by the kernel in Web Workers, with the report of the reference', async () => {
    const scripts: Readonly<Record<string, string>> = {
      '/worker.js': await bundled(worker),
      '/page.js': await bundled(pageScript),
    };
    const server = createServer((request, response) => {
      const script = scripts[request.url ?? ''];
      response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
      response.end(script ?? '<!doctype html><title>核验</title><script src="/page.js"></script>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${bound.port}/`);
      const bytes = readFileSync(fixture);
      const reference = must(await verifyArchive(() => [bytes]));
      for (const count of [0, 2]) {
        const call = `verifyInPage(new Uint8Array([${bytes.join()}]), ${count})`;
        const { result, hasKernel } = (await page.evaluate(call)) as PageResult;
        expect(hasKernel).toBe(true);
        expect(result).toEqual(reference);
      }
    } finally {
      await closeWindows(browser);
      server.close();
    }
  }, 120_000);
});
