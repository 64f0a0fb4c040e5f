import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import {
  appendBallot,
  appendSetup,
  checkBallot,
  electionKeyOf,
  groupOf,
  randomPollUuid,
  readCredentialList,
  readElection,
  slipCredential,
  startArchive,
  trackingCodeOf,
  trusteeKeyOf,
  verifyArchive,
  writeCredentialList,
  writeElection,
  writeTrustees,
} from '@pingyi/ballot';
import { describe, expect, test } from 'vitest';
import { joined, must, oneOf } from '../../packages/ballot/src/testing/small-election.ts';
import { bundled } from '../support/bundle.ts';
import { chromium, closeWindows, launch } from '../support/chromium.ts';
import { olderBrowser } from '../support/older-browser.ts';
import type { WorkerAnswer, WorkerTask } from './ballot-worker.ts';

interface Site {
  readonly address: string;
  close(): void;
}

/** Takes WebAssembly away too, as a strict policy does. */
const withoutKernel = 'delete self.WebAssembly;';

/** Serves an empty page and the worker on the loopback, over plain http as in a hall. */
async function serve(worker: string): Promise<Site> {
  const server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js';
    response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
    response.end(isWorker ? worker : '<!doctype html><title>评议</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return {
    // Not a secure context, unlike the loopback's own number: no crypto.subtle there.
    address: `http://hall.test:${bound.port}/`,
    close: () => void server.close(),
  };
}

interface InPage {
  readonly answers: readonly WorkerAnswer[];
  readonly hasSubtle: boolean;
  /** How often the page itself could act while the worker was busy. */
  readonly turns: number;
}

async function runInWorker(site: Site, task: WorkerTask): Promise<InPage> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(site.address);
    const given = {
      archive: [...task.archive],
      secret: [...task.secret],
      choices: task.choices,
    };
    return await page.evaluate(async ({ archive, secret, choices }) => {
      const worker = new Worker('/worker.js');
      const answers: WorkerAnswer[] = [];
      let turns = 0;
      const timer = setInterval(() => {
        turns += 1;
      }, 5);
      await new Promise<void>((resolve, reject) => {
        worker.onerror = (event) => reject(new Error(event.message));
        worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
          answers.push(data);
          if (data.kind !== 'progress') resolve();
        };
        const message = {
          archive: new Uint8Array(archive),
          secret: new Uint8Array(secret),
          choices,
        };
        worker.postMessage(message);
      });
      clearInterval(timer);
      return { answers, hasSubtle: crypto.subtle !== undefined, turns };
    }, given);
  } finally {
    await closeWindows(browser);
  }
}

describe.skipIf(chromium === null)('a ballot in the browser [needs chromium]', () => {
  test.each([
    ['by the kernel', olderBrowser],
    ['in plain JavaScript where there is no WebAssembly', olderBrowser + withoutKernel],
  ])(
    'is made and checked in a worker, with progress, %s',
    async (_, prelude) => {
      const group = groupOf('Ed25519');
      const uuid = randomPollUuid();
      const secret = Uint8Array.from(Array.from({ length: 16 }, (_, index) => index * 3));
      const { publicCredential } = slipCredential(group, uuid, secret);
      const key = trusteeKeyOf(group, 987_654_321n);
      const publicKey = electionKeyOf(group, [key]);
      const questions = [oneOf(5), oneOf(5), oneOf(3, { blank: true })];
      const words = { uuid, name: '评议', description: '' };
      const election = must(writeElection({ ...words, group: 'Ed25519', publicKey, questions }));
      const credentials = writeCredentialList(group, [publicCredential]);
      const start = startArchive(1_795_369_535);
      const setup = appendSetup(start.end, {
        election,
        trustees: writeTrustees([key]),
        credentials,
      });
      const choices = [
        [0, 1, 0, 0, 0],
        [0, 0, 0, 0, 1],
        [1, 0, 0, 0],
      ];
      const archive = joined([start.bytes, setup.bytes]);
      const site = await serve(
        prelude + (await bundled(fileURLToPath(new URL('ballot-worker.ts', import.meta.url)))),
      );
      const { answers, hasSubtle, turns } = await runInWorker(site, { archive, secret, choices });
      site.close();
      const last = answers.at(-1);
      if (last?.kind !== 'ballot') throw new Error(JSON.stringify(last));
      expect(hasSubtle).toBe(false);
      const isByKernel = prelude === olderBrowser;
      // The kernel may be done before the page had many turns.
      expect(turns).toBeGreaterThan(isByKernel ? -1 : 3);
      expect(last.hints !== undefined).toBe(isByKernel);
      const steps = answers.flatMap((one) =>
        one.kind === 'progress' ? [`${one.stage} ${one.done}`] : [],
      );
      const expected = ['create 1', 'create 2', 'create 3', 'check 1', 'check 2', 'check 3'];
      expect(steps).toEqual(expected);
      expect(last.trackingCode).toBe(trackingCodeOf(last.text));
      const list = must(readCredentialList(credentials, group));
      expect(checkBallot(must(readElection(election)), list, last.text)).toMatchObject({
        ok: true,
      });
      const whole = [archive, appendBallot(setup.end, last.text).bytes];
      expect(must(await verifyArchive(() => whole))).toMatchObject({ ok: true, counted: 1 });
    },
    120_000,
  );
});
