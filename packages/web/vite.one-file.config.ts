import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { shared } from './vite.shared.config.ts';

const folder = path.join(import.meta.dirname, 'dist', 'files');

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
function published(page: string, name: string): Plugin {
  return {
    name: 'pingyi-published-digest',
    enforce: 'post',
    writeBundle() {
      const file = path.join(folder, name);
      renameSync(path.join(folder, page), file);
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      writeFileSync(`${file}.sha256`, `${digest}  ${name}\n`);
    },
  };
}

/**
 * The build of a page as one file that works from disk; beside the other pages, so after them.
 *
 * @param page the page's file in the room's folder
 * @param name under which it is published
 */
export function oneFile(page: string, name: string): UserConfig {
  return {
    ...shared,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'iife' },
    plugins: [
      inlineWorker,
      viteSingleFile({ removeViteModuleLoader: true }),
      published(page, name),
    ],
    build: {
      ...shared.build,
      outDir: 'dist/files',
      emptyOutDir: false,
      copyPublicDir: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: path.join(import.meta.dirname, page) },
    },
  };
}
