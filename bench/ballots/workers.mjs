// What a second worker is worth: in whole cold processes, between workers that are there and warm, and
// against two processes that share nothing, the most that two processors can give.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ballotWorkers, openKernel, verifyArchive } from '@pingyi/ballot';
import { pingyiBallots } from './cold.mjs';

/** @typedef {{ archive: string, hints: string }} Large */
/** @typedef {{ one: number[], two: number[] }} OneAndTwo milliseconds of wall time */

const arithmetic = fileURLToPath(new URL('arithmetic.mjs', import.meta.url));

/**
 * Takes turns between one and two, so that what else the machine does meets both.
 * @param {number} runs
 * @param {(count: 1 | 2) => Promise<number>} measure
 * @returns {Promise<OneAndTwo>}
 */
async function inTurn(runs, measure) {
  /** @type {OneAndTwo} */
  const walls = { one: [], two: [] };
  for (let run = 0; run < runs; run += 1) {
    walls.one.push(await measure(1));
    walls.two.push(await measure(2));
  }
  return walls;
}

/**
 * One and two processes of pure arithmetic, each with as much of it.
 * @param {number} runs
 */
export function measureProcesses(runs) {
  return inTurn(runs, async (count) => {
    const started = Array.from({ length: count }, () => fork(arithmetic));
    await Promise.all(started.map((one) => once(one, 'message')));
    const from = performance.now();
    const done = Promise.all(started.map((one) => once(one, 'message')));
    for (const one of started) one.send('go');
    await done;
    return performance.now() - from;
  });
}

/**
 * Whole cold processes of `pingyi`.
 * @param {number} runs
 * @param {Large} large
 * @returns {Promise<OneAndTwo & { peak: number }>} peak memory with two workers in MB
 */
export async function measureColdWorkers(runs, { archive, hints }) {
  let peak = 0;
  const walls = await inTurn(runs, async (count) => {
    const args = ['verify', archive, '--hints', hints, '--workers', String(count), '--json'];
    const run = pingyiBallots(args);
    if (count === 2) peak = Math.max(peak, run.peak);
    return run.wall;
  });
  return { ...walls, peak };
}

/** @param {number} count */
function startWorkers(count) {
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('check-worker.mjs', import.meta.url)),
  );
  const ports = threads.map((thread) => ({
    send: (/** @type {unknown} */ message, /** @type {readonly ArrayBuffer[]} */ handedOver) =>
      thread.postMessage(message, handedOver),
    onMessage: (/** @type {(message: unknown) => void} */ handler) =>
      void thread.on('message', handler),
  }));
  return {
    workers: ballotWorkers(ports),
    end: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}

/**
 * The same workers, archive after archive; the first is not counted.
 * @param {number} runs
 * @param {Large} large
 */
export async function measureWarmWorkers(runs, { archive, hints }) {
  const started = { 1: startWorkers(1), 2: startWorkers(2) };
  const open = (/** @type {string} */ file) => createReadStream(file, { highWaterMark: 1 << 20 });
  const verify = async (/** @type {1 | 2} */ count) => {
    const kernel = await openKernel();
    if (kernel === undefined) throw new Error('this platform does not run the kernel');
    const from = performance.now();
    const verified = await verifyArchive(() => open(archive), {
      kernel,
      hints: open(hints),
      workers: started[count].workers,
      digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    });
    if (!verified.ok) throw new Error(verified.fault.code);
    return performance.now() - from;
  };
  try {
    await inTurn(1, verify);
    return await inTurn(runs, verify);
  } finally {
    for (const { end } of Object.values(started)) await end();
  }
}
