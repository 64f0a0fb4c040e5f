// `npm run bench`: runs the measurements of bench/, all of them or those named after `--`.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './house.mjs';

ensureInstalled();
ensureBuilt();

const folder = path.join(root, 'bench');
const all = readdirSync(folder)
  .filter((name) => /^[a-z-]+\.mjs$/u.test(name))
  .map((name) => name.replace(/\.mjs$/u, ''));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(
    `no such measurement: ${unknown.join(', ')}; there are: ${all.join(', ')}\n`,
  );
  process.exit(2);
}
process.stdout.write(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
for (const name of wanted.length > 0 ? wanted : all) {
  process.stdout.write(`\n== ${name}\n`);
  if (run(process.execPath, [path.join(folder, `${name}.mjs`)]).code !== 0) process.exitCode = 1;
}
