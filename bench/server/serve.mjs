import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../tools/set-up/house.mjs';

/** A data folder of its own, which PostgreSQL's account can pass through. */
export function lendData() {
  const data = mkdtempSync(path.join(tmpdir(), 'pingyi-bench-'));
  chmodSync(data, 0o711);
  return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
}

/**
 * Starts `pingyi serve` on a free port, and waits until it answers.
 * @param {string} data
 */
export async function startServer(data) {
  const from = performance.now();
  const command = path.join(root, 'packages/server/bin/pingyi.js');
  const child = spawn(process.execPath, [command, 'serve'], {
    env: { ...process.env, PINGYI_DATA: data, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const found = /(http:\S+)\/#set-up=(\S+)\s/u.exec(printed);
      if (found !== null) resolve(found);
    });
    child.once('close', () => reject(new Error(`pingyi serve ended: ${printed}`)));
  });
  const [, address = '', token = ''] = link;
  const health = await fetch(`${address}/api/health`);
  if (health.status !== 200) throw new Error(`health: ${health.status}`);
  return { time: performance.now() - from, address, token, child };
}

/**
 * Ends it, and gives how long that took in milliseconds.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export async function endServer(child, signal) {
  const from = performance.now();
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill(signal);
  await ended;
  return performance.now() - from;
}
