import { defineConfig } from 'vitest/config';

/** Tests read the rooms' sources, so a red test never means "not built". */
const conditions = ['pingyi-source', 'module', 'node', 'development', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'e2e/**/*.test.ts'],
    environment: 'node',
    // Every core works; left alone, one is kept free, which on two cores is half of them.
    maxWorkers: '100%',
    globalSetup: ['tools/set-up/built.mjs'],
    // Files of one worker share what they import: most would take longer to load than to run.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is awaited comes late on a busy machine; that is no fault.
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default'],
  },
});
