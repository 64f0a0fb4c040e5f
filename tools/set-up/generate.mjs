// `npm run generate`: writes every generated file again; `-- --check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './house.mjs';

const isCheck = process.argv.includes('--check');
const generators = ['example-city'];

let stale = 0;
for (const name of generators) {
  const { outputs } = await import(`../${name}/main.mjs`);
  for (const [file, text] of Object.entries(outputs())) {
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
