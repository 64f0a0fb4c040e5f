import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../packages/core/src/acts/catalogue.ts';
import { outputs } from './main.ts';

const page = outputs()['docs/acts.md'] ?? '';

describe('docs/acts.md', () => {
  it('is what the catalogue of acts says (npm run generate writes it)', () => {
    const written = readFileSync(new URL('../../docs/acts.md', import.meta.url), 'utf8');
    expect(written).toBe(page);
  });

  it('has every act once, each field with a type', () => {
    for (const { type } of catalogue) expect(page.split(`## \`${type}\`\n`)).toHaveLength(2);
    expect(page).not.toMatch(/undefined|\[object|: value$/mu);
  });
});
