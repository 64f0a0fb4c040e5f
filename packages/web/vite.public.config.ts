import path from 'node:path';
import { defineConfig } from 'vite';
import { shared } from './vite.shared.config.ts';

/**
 * Style and script of the public site, under names that stay: its pages are drawn by the server. The script
 * is classic, so that browsers of 2018 run it; without it every page works.
 */
export default defineConfig({
  ...shared,
  build: {
    ...shared.build,
    target: ['chrome67', 'safari14', 'firefox68'],
    cssTarget: ['chrome67', 'safari14', 'firefox68'],
    // The style is a file of its own, for pages without script.
    cssCodeSplit: false,
    outDir: 'dist/public-site',
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'src', 'public', 'client', 'main.ts'),
      output: {
        format: 'iife',
        entryFileNames: 'site.js',
        assetFileNames: 'site[extname]',
      },
    },
  },
});
