import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './house.mjs';

const rooms = readdirSync(`${root}packages`);

describe('documents of the house', () => {
  it('every path that ARCHITECTURE.md names exists', () => {
    const text = readFileSync(`${root}ARCHITECTURE.md`, 'utf8');
    const paths = [...text.matchAll(/`((?:packages|tools|docs|examples|bench|e2e)[^`\s]*)`/gu)].map(
      ([, name = '']) => name,
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it.each([
    'README.md',
    'README.zh-CN.md',
    'CONTRIBUTING.md',
    'docs/first-campaign.md',
    'docs/first-meeting.md',
    'docs/score-file.md',
    'docs/lists.md',
    'docs/ballots/what-is-proved.md',
    'docs/ballots/fast-verification.md',
    'packages/ballot/README.md',
  ])('every link of %s leads somewhere', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => link);
    const folder = path.dirname(path.join(root, file));
    expect(links.filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
  });

  it.each(rooms)('room %s says in at most 30 lines what it is, promises and never does', (room) => {
    const text = readFileSync(`${root}packages/${room}/README.md`, 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });

  it('generated files are what their generators write', () => {
    const done = spawnSync(process.execPath, [`${root}tools/set-up/generate.mjs`, '--check'], {
      encoding: 'utf8',
    });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
  });
});
