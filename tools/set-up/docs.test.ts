import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './house.mjs';

const rooms = readdirSync(`${root}packages`);

/** Every page of text that the house is explained in. */
const pages = [
  ...readdirSync(root),
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' }).map(
    (name) => `docs/${name}`,
  ),
  ...rooms.map((room) => `packages/${room}/README.md`),
].filter((name) => name.endsWith('.md'));

const decisions = pages.filter((name) => /^docs\/decisions\/\d/u.test(name));

/** The files and folders that a page names between backquotes. */
function pathsIn(page: string): readonly string[] {
  const text = readFileSync(path.join(root, page), 'utf8');
  const named = text.matchAll(/`((?:packages|tools|docs|examples|bench|e2e)\/[^`\s…*<]*)`/gu);
  return [...named].map(([, name = '']) => name);
}

/** Those that do not exist. */
function lost(paths: readonly string[]): readonly string[] {
  return paths.filter((name) => !existsSync(path.join(root, name)));
}

describe('documents of the house', () => {
  it('every path that ARCHITECTURE.md names exists', () => {
    const paths = pathsIn('ARCHITECTURE.md');
    expect(paths.length).toBeGreaterThan(20);
    expect(lost(paths), 'ARCHITECTURE.md names what is not there: mend its lines').toEqual([]);
  });

  it.each(pages)('every link of %s leads somewhere', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => link);
    const targets = links.map((link) => path.join(path.dirname(file), link));
    expect(lost(targets), `${file} links to what is not there: mend its links`).toEqual([]);
  });

  it.each(decisions)('decision %s bears its number and names what exists', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const [heading] = text.split('\n');
    expect(heading).toMatch(new RegExp(`^# ${Number(path.basename(file).slice(0, 4))}\\. `, 'u'));
    expect(lost(pathsIn(file)), `${file} names what is not there: mend its lines`).toEqual([]);
  });

  it('no two decisions have one number', () => {
    const numbers = decisions.map((file) => path.basename(file).slice(0, 4));
    const twice = numbers.filter((number, i) => numbers.indexOf(number) !== i);
    expect(twice, 'give the newer decision the next free number').toEqual([]);
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
  }, 300_000);
});
