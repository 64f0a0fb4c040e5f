import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFingerprint, readVerifierKey } from '@pingyi/record';
import { describe, expect, it } from 'vitest';
import { missingTools, runPage } from '../support/page-commands.ts';
import { root } from '../support/pingyi.ts';

// The commands of docs/log.md are run as they stand there, in a copy of the example's folder.

const tools = ['bash', 'sha256sum', 'basenc', 'openssl', 'jq'];

describe('docs/log.md', () => {
  it('shows the fingerprint that a campaign’s notice shows', async () => {
    const page = await readFile(`${root}docs/log.md`, 'utf8');
    const key = readVerifierKey((await readFile(`${root}e2e/log/golden/log.vkey`, 'utf8')).trim());
    if (!key.ok) throw new Error(JSON.stringify(key.faults));
    expect(page).toContain(`\n${keyFingerprint(key.value)}\n`);
  });

  it.skipIf(missingTools(tools).length > 0)(
    `prints what its commands print (needs ${tools.join(', ')})`,
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-log-'));
      try {
        await cp(`${root}e2e/log/golden`, folder, { recursive: true });
        const { printed, expected, errors, status } = await runPage('docs/log.md', folder);
        expect(errors).toBe('');
        expect(expected.length).toBeGreaterThan(7);
        expect(printed).toEqual(expected);
        expect(status).toBe(0);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
