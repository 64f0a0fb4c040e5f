// `npm run lock`: writes package-lock.json and completes it with the binaries of other platforms.
// npm leaves an optional package out of the lock when the registry in use does not carry it, and then
// `npm ci` refuses the lock on every machine. Their entries need a version and a platform only.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './house.mjs';

const file = path.join(root, 'package-lock.json');
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * The platform that a package's name ends with: `@rolldown/binding-linux-x64-musl`.
 * @param {string} name
 */
export function platformOf(name) {
  const words = name.split(/[/-]/u);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (words.includes('fsevents')) os.push('darwin');
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGlibc = os.includes('linux') && words.some((word) => word.startsWith('gnu'));
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(isMusl || isGlibc ? { libc: [isMusl ? 'musl' : 'glibc'] } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}

/**
 * Optional packages that a lock names and does not hold, with the version each needs.
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} lock
 * @returns {ReadonlyMap<string, string>}
 */
export function missingOptionals(lock) {
  const missing = new Map();
  for (const [place, entry] of Object.entries(lock.packages))
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const isHeld =
        lock.packages[`node_modules/${name}`] !== undefined ||
        lock.packages[`${place}/node_modules/${name}`] !== undefined;
      if (!isHeld) missing.set(name, range.replace(/^[~^>=]+/u, ''));
    }
  return missing;
}

function main() {
  if (run('npm', ['install', '--package-lock-only', '--loglevel=error']).code !== 0)
    process.exit(1);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  for (const [name, version] of missingOptionals(lock))
    lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) main();
