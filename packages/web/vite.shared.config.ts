import type { UserConfig } from 'vite';

/** What the builds of all pages have in common. */
export const shared = {
  root: import.meta.dirname,
  base: '/',
  resolve: { conditions: ['pingyi-source', 'module', 'browser', 'production', 'default'] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    // The polyfill fetches, which the pages' security policy forbids; every browser of the target
    // knows module preloading itself.
    modulePreload: { polyfill: false },
    // Assets stay files: a data: address would need a wider policy.
    assetsInlineLimit: 0,
    target: ['chrome111', 'safari16.4', 'firefox115'],
  },
} as const satisfies UserConfig;
