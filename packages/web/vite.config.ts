import path from 'node:path';
import { defineConfig } from 'vite';
import { shared } from './vite.shared.config.ts';

/** The pages made with Preact or without any library: start, score, hall, verifier, and those of a meeting's officers. */
export default defineConfig({
  ...shared,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ...shared.build,
    emptyOutDir: true,
    rolldownOptions: {
      input: [
        'index.html',
        'score.html',
        'hall.html',
        'slips.html',
        'trustee.html',
        'chair.html',
        'tellers.html',
        'papers.html',
        'desk.html',
        'verify.html',
      ].map((page) => path.join(import.meta.dirname, page)),
    },
  },
});
