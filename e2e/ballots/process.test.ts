import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../packages/server/bin/pingyi.js', import.meta.url));
const fixtures = fileURLToPath(new URL('../../packages/ballot/fixtures/', import.meta.url));

/** Runs the command as a process of its own, from a folder that npm says the person stands in. */
function pingyi(
  args: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, INIT_CWD: fixtures },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece) => out.push(piece));
    child.stderr.on('data', (piece) => err.push(piece));
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}

test('the process itself: relative path, one line of JSON, exit codes 0 and 2', async () => {
  const run = await pingyi(['ballots', 'verify', 'ed25519-blank-allowed.bel', '--json']);
  expect(run.code).toBe(0);
  expect(JSON.parse(run.out)).toMatchObject({ ok: true, group: 'Ed25519', counted: 5 });
  const none = await pingyi(['ballots', 'verify', 'none.bel']);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err).toContain('none.bel: there is no such file.');
}, 240_000);
