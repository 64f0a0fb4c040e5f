import path from 'node:path';
import { defineConfig } from 'vite';

/**
 * What draws the pages of the public site, as one module for the server (docs/decisions/0160-public-site.md).
 * It lies outside the folder that is served.
 */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['pingyi-source', 'module', 'node', 'production', 'default'] },
  ssr: {
    noExternal: true,
    resolve: { conditions: ['pingyi-source', 'module', 'node', 'production', 'default'] },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ssr: true,
    outDir: 'dist-pages',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'src', 'public', 'answer-page.ts'),
      output: { entryFileNames: 'answer-page.js', codeSplitting: false },
    },
  },
});
