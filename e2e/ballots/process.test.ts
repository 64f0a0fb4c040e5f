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
