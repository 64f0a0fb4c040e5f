// `npm run generate`: writes every generated file again, or those of the named generators; `-- --check`
// only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { root } from './house.mjs';

const isCheck = process.argv.includes('--check');
const all = [
  'acts-docs/main.ts',
  'access-docs/main.ts',
  'beliefs-docs/main.ts',
  'api-types/main.ts',
  'example-city/main.mjs',
  'kernel/main.mjs',
];
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const generators = named.length > 0 ? named : all;

/** A generator in TypeScript reads the rooms' sources, so it needs no build. */
const load = async (/** @type {string} */ file) => {
  const full = path.join(root, 'tools', file);
  if (!file.endsWith('.ts')) return import(pathToFileURL(full).href);
  const { module } = await runnerImport(full, { logLevel: 'error' });
  return /** @type {{ outputs: () => Record<string, string> | Promise<Record<string, string>> }} */ (
    module
  );
};

let stale = 0;
for (const name of generators) {
  const { outputs } = await load(name);
  for (const [file, text] of Object.entries(await outputs())) {
    const full = path.join(root, file);
    if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
    stale += 1;
    if (isCheck) {
      process.stderr.write(`${file} is not what its generator writes; run: npm run generate\n`);
    } else {
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, String(text));
      process.stdout.write(`${file} written\n`);
    }
  }
}
if (isCheck && stale > 0) process.exitCode = 1;
