import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { shared } from './vite.shared.config.ts';

const folder = path.join(import.meta.dirname, 'dist', 'files');
const name = 'pingyi-trustee.html';

/** From disk no worker can be fetched: the one that lies in the page takes the place of the other. */
const inlineWorker: Plugin = {
  name: 'pingyi-inline-worker',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== './open-worker.ts' || importer === undefined) return null;
    return path.join(path.dirname(importer), 'open-worker-inline.ts');
  },
};

/** Gives the file its name, and writes its digest beside it as `sha256sum --check` reads it. */
const published: Plugin = {
  name: 'pingyi-published-digest',
  enforce: 'post',
  writeBundle() {
    const file = path.join(folder, name);
    renameSync(path.join(folder, 'trustee-file.html'), file);
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    writeFileSync(`${file}.sha256`, `${digest}  ${name}\n`);
  },
};

/** The trustees' page as one file that works from disk; built beside the other pages. */
export default defineConfig({
  ...shared,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'iife' },
  plugins: [inlineWorker, viteSingleFile({ removeViteModuleLoader: true }), published],
  build: {
    ...shared.build,
    outDir: 'dist/files',
    emptyOutDir: true,
    copyPublicDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: { input: path.join(import.meta.dirname, 'trustee-file.html') },
  },
});
