import path from 'node:path';
import { defineConfig } from 'vite';
import { shared } from './vite.shared.config.ts';

/** The pages made with Preact or without any library: start, score, scrutineers, trustees, verifier. */
export default defineConfig({
  ...shared,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ...shared.build,
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', 'score.html', 'slips.html', 'trustee.html', 'verify.html'].map((page) =>
        path.join(import.meta.dirname, page),
      ),
    },
  },
});
