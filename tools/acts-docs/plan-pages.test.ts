import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { roles } from '../../packages/core/src/acts/role.ts';
import { phases } from '../../packages/core/src/campaign/phases/index.ts';
import { planPreset } from '../../packages/core/src/rulebook/plan/preset.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string) => readFileSync(fileOf(name), 'utf8');

describe('docs/plan', () => {
  it.each(['docs/plan/README.md', 'docs/plan/requirements.md'])(
    '%s names only files that exist',
    (page) => {
      const named = [...read(page).matchAll(/`(packages\/[^`]+)`/gu)].map(([, name = '']) => name);
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((name) => !existsSync(fileOf(name)))).toEqual([]);
    },
  );

  it('has the 70 requirements once each, in order', () => {
    const numbers = [...read('docs/plan/requirements.md').matchAll(/\*\*R(\d+)\*\*/gu)];
    expect(numbers.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 70 }, (_, i) => i + 1),
    );
  });

  it('has a heading for the clause of every phase', () => {
    const page = read('docs/plan/README.md');
    for (const { clause } of phases) expect(page).toContain(`### ${clause.replace('plan §', '')} `);
    for (const { title } of phases) expect(page).toContain(`(${title.zh})`);
  });

  it('and the glossary know every role, category, level and dimension of the preset', () => {
    const glossary = read('docs/glossary.md');
    const known = new Set([...glossary.matchAll(/^\| (\w+)\s*\|/gmu)].map(([, word]) => word));
    expect(Object.keys(roles).filter((role) => !known.has(role))).toEqual([]);
    const { levels, categories } = planPreset(2026);
    const ids = [...levels, ...categories].map(({ id }) => id);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});
