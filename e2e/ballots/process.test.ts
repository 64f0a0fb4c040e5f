import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pingyi, root } from '../support/pingyi.ts';

const folder = `${root}packages/ballot/fixtures`;

test('the process itself: relative path, one line of JSON, exit codes 0 and 2', async () => {
  const run = await pingyi(['ballots', 'verify', 'ed25519-blank-allowed.bel', '--json'], folder);
  expect(run.code).toBe(0);
  expect(JSON.parse(run.out)).toMatchObject({ ok: true, group: 'Ed25519', counted: 5 });
  const none = await pingyi(['ballots', 'verify', 'none.bel'], folder);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err).toContain('none.bel: there is no such file.');
}, 240_000);

test('worker threads, hints and the reference print the same report', async () => {
  const archive = 'ed25519-3-questions-5-answers-7-ballots.bel';
  const hints = path.join(await mkdtemp(path.join(tmpdir(), 'pingyi-hints-')), 'hints');
  const made = await pingyi(['ballots', 'hints', archive, '--out', hints], folder);
  expect(made).toMatchObject({ code: 0, err: '', out: `${hints}: hints for 7 of 7 ballots\n` });
  const verify = ['ballots', 'verify', archive, '--json'];
  const reference = await pingyi([...verify, '--reference'], folder);
  expect(JSON.parse(reference.out)).toMatchObject({ ok: true, counted: 7 });
  const ways = [[], ['--hints', hints], ['--workers', '2'], ['--hints', hints, '--workers', '1']];
  for (const way of ways) expect(await pingyi([...verify, ...way], folder)).toEqual(reference);
  await rm(path.dirname(hints), { recursive: true });
}, 240_000);
