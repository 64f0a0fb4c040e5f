// Set-up of a fresh machine with nothing but Node: installs when the lock file is newer than the
// install, builds when a source is newer than the build. No dependencies, so it runs before both.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const at = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);
const installStamp = at('node_modules', '.pingyi-install');
const buildStamp = at('.build', 'stamp');
const lockFolder = at('.build', 'set-up.lock');

/**
 * Runs a program with the terminal as its own; the promise of an exit code is the caller's to keep.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {{ code: number, output: string }}
 */
export function run(command, args, options = {}) {
  const { env = {}, quiet = false } = options;
  const done = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  });
  const output = quiet ? `${done.stdout ?? ''}${done.stderr ?? ''}` : '';
  return { code: done.status ?? 1, output };
}

/**
 * Runs a program of node_modules by its JavaScript file, without a shell.
 * @param {string} file path inside node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
export function runTool(file, args, options) {
  return run(process.execPath, [at('node_modules', ...file.split('/')), ...args], options);
}

/** @param {string} file */
const modifiedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
}

/** True when the lock file says something else than what was installed. */
export function isInstallStale() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  if (modifiedAt(at('package-lock.json')) <= modifiedAt(installed)) return false;
  return !existsSync(installStamp) || readFileSync(installStamp, 'utf8') !== lockDigest();
}

/**
 * The newest change below a folder. Folders count too: a deleted file changes its folder only.
 * @param {string} folder
 * @returns {number} milliseconds since 1970
 */
function newestBelow(folder) {
  let newest = modifiedAt(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'dist-pages', '.build'].includes(entry.name)) continue;
    const full = `${folder}${path.sep}${entry.name}`;
    newest = Math.max(newest, entry.isDirectory() ? newestBelow(full) : modifiedAt(full));
  }
  return newest;
}

/** The files and folders that a build is made from. */
function newestSource() {
  const rooms = readdirSync(at('packages'))
    .map((room) => at('packages', room))
    .filter((room) => statSync(room).isDirectory());
  const fromRooms = rooms.flatMap((room) => [
    ...readdirSync(room)
      .filter((name) => /\.(json|html|config\.ts)$/u.test(name))
      .map((name) => modifiedAt(path.join(room, name))),
    ...['src', 'public', 'kernel']
      .map((name) => path.join(room, name))
      .filter((folder) => existsSync(folder))
      .map(newestBelow),
  ]);
  const shared = [
    ...['tsconfig.base.json', 'package-lock.json'].map((name) => modifiedAt(at(name))),
    ...['tools/set-up', 'tools/kernel', 'examples'].map((name) => newestBelow(at(name))),
  ];
  return Math.max(...fromRooms, ...shared);
}

/** True when a source is newer than the last finished build. */
export function isBuildStale() {
  const made = [
    'server/dist/main.js',
    'web/dist/voter.html',
    'web/dist/files/pingyi-trustee.html',
    'web/dist/files/pingyi-verify.html',
    'web/dist/public-site/site.css',
    'web/dist-pages/answer-page.js',
  ].map((file) => at(`packages/${file}`));
  if (!made.every((file) => existsSync(file))) return true;
  return newestSource() > modifiedAt(buildStamp);
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {number} milliseconds */
function wait(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Lets one process at a time install or build; a lock left by a dead process is taken over.
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
function alone(work) {
  mkdirSync(at('.build'), { recursive: true });
  const owner = path.join(lockFolder, 'pid');
  for (let waited = 0; ; waited += 200) {
    try {
      mkdirSync(lockFolder);
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0;
      if ((pid > 0 && !isAlive(pid)) || (pid === 0 && waited >= 2_000)) {
        rmSync(lockFolder, { recursive: true, force: true });
      } else {
        if (waited === 0) say('Another Pingyi command is setting up; waiting for it …');
        wait(200);
      }
    }
  }
  writeFileSync(owner, String(process.pid));
  try {
    return work();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

/** Ends the process with one sentence unless this Node is new enough. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Pingyi needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(2);
}

/** Installs the packages of the lock file when they are not what is installed. */
export function ensureInstalled() {
  requireNode();
  if (!isInstallStale()) return;
  alone(() => {
    if (!isInstallStale()) return;
    say('Installing packages (a minute on a fresh machine) …');
    const npm = process.env['npm_execpath'];
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const done =
      npm?.endsWith('.js') === true ? run(process.execPath, [npm, ...args]) : run('npm', args);
    if (done.code !== 0) {
      say('npm ci failed; see its message above. Is the package registry reachable?');
      process.exit(1);
    }
    writeFileSync(installStamp, lockDigest());
  });
}

/**
 * Builds pages as they are published, also when tests ask for it: their `NODE_ENV` would build pages in
 * which every element of a library has the same made-up id.
 * @param {readonly string[]} args
 */
function buildPages(args) {
  const env = { NODE_ENV: 'production' };
  return runTool('vite/bin/vite.js', ['build', 'packages/web', ...args, '--logLevel', 'warn'], {
    env,
    quiet: true,
  });
}

/** Compiles the rooms and the pages when a source is newer than the last build. */
export function ensureBuilt() {
  if (!isBuildStale()) return;
  alone(() => {
    if (!isBuildStale()) return;
    say('Building …');
    const startedAt = new Date();
    const steps = [
      () =>
        run(process.execPath, [at('tools', 'set-up', 'generate.mjs'), 'kernel/main.mjs'], {
          quiet: true,
        }),
      () => runTool('typescript/bin/tsc', ['-b', 'packages/server'], { quiet: true }),
      () => buildPages([]),
      // Into the same folder, so after the build that empties it.
      ...['staff', 'voter', 'trustee-file', 'verify-file', 'public', 'public-pages'].map(
        (page) => () => buildPages(['--config', `packages/web/vite.${page}.config.ts`]),
      ),
    ];
    for (const step of steps) {
      const done = step();
      if (done.code !== 0) {
        say(done.output);
        say('The build failed; see the message above.');
        process.exit(1);
      }
    }
    // The stamp is as old as the start: what was saved while the build ran is newer than it.
    writeFileSync(buildStamp, '');
    utimesSync(buildStamp, startedAt, startedAt);
  });
}
