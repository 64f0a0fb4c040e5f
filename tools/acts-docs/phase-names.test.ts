import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { phases } from '../../packages/core/src/campaign/phases/index.ts';

const source = fileURLToPath(new URL('../../packages/core/src/', import.meta.url));

/** The phases' own files, and the preset, where the plan's phases are data. */
const mayName = /^(?:campaign\/phases\/\d-[a-z-]+|rulebook\/plan\/preset)\.ts$/u;

describe('a phase', () => {
  it('is named as text in its own file and in the preset only', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.ts$|\/testing\//u.test(file));
    const named = files.filter((file) => {
      const text = readFileSync(`${source}${file}`, 'utf8');
      return phases.some(({ id }) => text.includes(`'${id}'`));
    });
    expect(named.length).toBe(phases.length + 1);
    expect(named.filter((file) => !mayName.test(file))).toEqual([]);
  });
});
