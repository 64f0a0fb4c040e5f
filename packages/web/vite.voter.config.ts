import path from 'node:path';
import { defineConfig } from 'vite';
import { shared } from './vite.shared.config.ts';

/**
 * What phones open: the voter's page, the page of a personal link, the check of a tested ballot and the hall
 * check, made with Preact for the browsers of 2018 that old phones still have; built after the other pages
 * and beside them. Workers are classic: those browsers know no others.
 */
export default defineConfig({
  ...shared,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'iife' },
  build: {
    ...shared.build,
    target: ['chrome67', 'safari14', 'firefox68'],
    cssTarget: ['chrome67', 'safari14', 'firefox68'],
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: ['voter.html', 'voter-check.html', 'voter-register.html', 'hall-check.html'].map(
        (page) => path.join(import.meta.dirname, page),
      ),
    },
  },
});
