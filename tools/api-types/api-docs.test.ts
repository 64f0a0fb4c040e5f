import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../packages/server/src/api/problems/problem.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const page = read('docs/api.md').replaceAll('city-2026', '{campaign}');
const description = JSON.parse(read('docs/openapi.json')) as {
  readonly paths: Readonly<Record<string, unknown>>;
};

describe('docs/api.md', () => {
  it('names addresses that exist', () => {
    const named = [...page.matchAll(/(?<![a-z])\/api\/[/a-z0-9{}.-]*[a-z0-9}]/gu)].map(
      ([path]) => path,
    );
    expect(named.length).toBeGreaterThan(12);
    const known = Object.keys(description.paths);
    // `/api/polls/…` and `/api/meetings/{meeting}/{command}` stand for all that are below.
    const isBeginning = (path: string) =>
      known.some((each) => each.startsWith(`${path.replace(/\/\{command\}$/u, '')}/`));
    const isKnown = (path: string) =>
      known.includes(path) ||
      isBeginning(path) ||
      problemCodes.some((code) => path === `/api/problems/${code}`);
    expect(named.filter((path) => !isKnown(path))).toEqual([]);
  });

  it('lists every problem code', () => {
    const [, table = ''] = page.split('## Problems');
    expect(problemCodes.filter((code) => !table.includes(`\`${code}\``))).toEqual([]);
  });
});
