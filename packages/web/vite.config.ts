import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  resolve: { conditions: ['pingyi-source', 'module', 'browser', 'production', 'default'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The polyfill fetches, which the pages' security policy forbids; every browser of the target
    // knows module preloading itself.
    modulePreload: { polyfill: false },
    // Assets stay files: a data: address would need a wider policy.
    assetsInlineLimit: 0,
    target: ['chrome111', 'safari16.4', 'firefox115'],
  },
});
