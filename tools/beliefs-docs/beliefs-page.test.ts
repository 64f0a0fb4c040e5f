import { describe, expect, it } from 'vitest';
import { beliefs } from '../../packages/record/src/words/beliefs.ts';
import { powers } from '../../packages/record/src/words/powers.ts';
import { outputs } from './main.ts';

const page = outputs()['docs/what-must-be-believed.md'] ?? '';

describe('docs/what-must-be-believed.md', () => {
  it('has every belief and every row of the threat model once, in both languages', () => {
    const cells = [...beliefs.map(({ what }) => what), ...powers.map(({ who }) => who)];
    for (const { zh, en } of cells) expect(page.split(`| ${zh}<br>${en} |`), zh).toHaveLength(2);
    expect(page).not.toMatch(/undefined|\[object/u);
  });

  it('keeps its tables whole: four cells in every row', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(beliefs.length + powers.length + 4);
    for (const row of rows) expect(row.split('|'), row).toHaveLength(6);
  });

  it('names each belief by an id of its own', () => {
    expect(new Set(beliefs.map(({ id }) => id)).size).toBe(beliefs.length);
  });
});
