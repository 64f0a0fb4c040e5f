import path from 'node:path';
import { defineConfig } from 'vite';
import { shared } from './vite.shared.config.ts';

const pages = ['index.html', 'score.html', 'slips.html', 'trustee.html', 'desk.html', 'hall.html'];

/** The pages made with Preact or without any library. */
export default defineConfig({
  ...shared,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ...shared.build,
    emptyOutDir: true,
    rolldownOptions: {
      input: pages.map((page) => path.join(import.meta.dirname, page)),
    },
  },
});
