import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasFailure } from '@pingyi/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimNames } from '../../packages/record/src/claims/claim.ts';
import { missingTools, runPage } from '../support/page-commands.ts';
import { root } from '../support/pingyi.ts';
import { holdCampaign } from './held-campaign.ts';
import { judged } from './judged.ts';
import { seal } from './seal.ts';

// The commands of docs/bundle-format.md are run as they stand there, beside the example bundle. Its
// election is random, so it is made once and kept.

const example = `${root}e2e/record/golden/example.pingyi`;
const tools = ['bash', 'unzip', 'sha256sum', 'cmp', 'tar', 'jq'];

beforeAll(async () => {
  if (existsSync(example) || process.env['CI'] !== undefined) return;
  await writeFile(example, (await seal(await holdCampaign())).bytes);
});

describe('the example bundle', () => {
  it('verifies, and says that it was made for a test', async () => {
    const report = await judged(new Uint8Array(await readFile(example)));
    expect(hasFailure(report)).toBe(false);
    expect(report.bundle).toMatchObject({ campaign: 'city-2026', isFixture: true });
  });
});

describe('docs/bundle-format.md', () => {
  it('names every claim, in their order', async () => {
    const page = await readFile(`${root}docs/bundle-format.md`, 'utf8');
    const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, name = '']) => name);
    expect(named.filter((name) => (claimNames as readonly string[]).includes(name))).toEqual(
      claimNames,
    );
  });

  it.skipIf(missingTools(tools).length > 0)(
    `prints what its commands print (needs ${tools.join(', ')})`,
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-bundle-'));
      try {
        await cp(example, path.join(folder, 'example.pingyi'));
        const { printed, expected, errors, status } = await runPage(
          'docs/bundle-format.md',
          folder,
        );
        expect(errors).toBe('');
        expect(expected.length).toBeGreaterThan(5);
        expect(printed).toEqual(expected);
        expect(status).toBe(0);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
