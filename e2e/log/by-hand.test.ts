import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFingerprint, readVerifierKey } from '@pingyi/record';
import { describe, expect, it } from 'vitest';
import { root } from '../support/pingyi.ts';

// The commands of docs/log.md are run as they stand there, in a copy of the example's folder.

const tools = ['bash', 'sha256sum', 'basenc', 'openssl', 'jq'];
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);

const blocks = /^```sh\n(.*?)^```\n```text\n(.*?)^```$/gmsu;
/** Stands between what two blocks print. */
const border = '\u001e';

describe('docs/log.md', () => {
  it('shows the fingerprint that a campaign’s notice shows', async () => {
    const page = await readFile(`${root}docs/log.md`, 'utf8');
    const key = readVerifierKey((await readFile(`${root}e2e/log/golden/log.vkey`, 'utf8')).trim());
    if (!key.ok) throw new Error(JSON.stringify(key.faults));
    expect(page).toContain(`\n${keyFingerprint(key.value)}\n`);
  });

  it.skipIf(missing.length > 0)(
    `prints what its commands print (needs ${tools.join(', ')})`,
    async () => {
      const page = await readFile(`${root}docs/log.md`, 'utf8');
      const steps = [...page.matchAll(blocks)].map(([, commands = '', printed = '']) => ({
        commands,
        printed,
      }));
      expect(steps.length).toBeGreaterThan(7);
      const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-log-'));
      try {
        await cp(`${root}e2e/log/golden`, folder, { recursive: true });
        const script = steps.map(({ commands }) => `${commands}\nprintf '\\036'\n`).join('');
        const run = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        });
        expect(run.stderr).toBe('');
        const lines = (text: string) =>
          text
            .trimEnd()
            .split('\n')
            .map((line) => line.trimEnd());
        const printed = run.stdout.split(border).slice(0, -1).map(lines);
        expect(printed).toEqual(steps.map((step) => lines(step.printed)));
        expect(run.status).toBe(0);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
