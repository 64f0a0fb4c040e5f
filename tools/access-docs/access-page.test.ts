import { describe, expect, it } from 'vitest';
import { roleNames } from '../../packages/core/src/acts/role.ts';
import { rightNames } from '../../packages/server/src/access/rights/list.ts';
import { outputs } from './main.ts';

const page = outputs()['docs/roles-and-rights.md'] ?? '';

describe('docs/roles-and-rights.md', () => {
  it('has every role and every right in a row of its own', () => {
    for (const role of roleNames) expect(page.split(`\`${role}\` |`), role).toHaveLength(2);
    for (const right of rightNames) expect(page.split(`| \`${right}\` |`), right).toHaveLength(2);
    expect(page).not.toMatch(/undefined|\[object/u);
  });
});
