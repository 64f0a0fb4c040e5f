// belenios-tool as a whole program: what it spends on ballots is the difference between a large and
// a small election, so that start-up and reading do not count.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const env = { ...process.env, BELENIOS_USE_URANDOM: '1' };
const group = 'BELENIOS-2048';
const answers = ['满意', '比较满意', '一般', '不满意', '弃权'];

/** @returns {string | undefined} the version, if the tool is installed */
export function toolVersion() {
  const found = spawnSync('belenios-tool', ['--version'], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim().split(' ')[0] : undefined;
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {string} [input]
 */
function tool(folder, args, input = '') {
  const stdio = /** @type {const} */ (['pipe', 'pipe', 'ignore']);
  return execFileSync('belenios-tool', args, {
    cwd: folder,
    env,
    input,
    stdio: [...stdio],
  }).toString();
}

/** @param {string} text such as 0m1.234s */
function milliseconds(text) {
  const [, minutes = '0', seconds = '0'] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}

/**
 * Runs the tool once; the shell says how much CPU time its child took.
 * @param {string} folder
 * @param {string} command
 */
function timed(folder, command) {
  const from = performance.now();
  const script = `belenios-tool ${command} >/dev/null 2>&1 || exit 1; times`;
  const done = spawnSync('sh', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
  const wall = performance.now() - from;
  if (done.status !== 0) throw new Error(`belenios-tool ${command} failed in ${folder}`);
  const [user = '', system = ''] = done.stdout.trim().split('\n')[1]?.split(/\s+/) ?? [];
  return { wall, cpu: milliseconds(user) + milliseconds(system) };
}

/**
 * Makes an election with the tool.
 * @param {string} root
 * @param {number} questions
 * @param {number} voters
 * @param {number} ballots
 * @param {readonly string[]} [titles] of the answers
 */
function makeElection(root, questions, voters, ballots, titles = answers) {
  const folder = path.join(root, `${questions}-${ballots}`);
  mkdirSync(folder);
  const uuid = tool(folder, ['setup', 'generate-token']).trim();
  const common = ['--uuid', uuid, '--group', group];
  tool(folder, ['setup', 'generate-credentials', ...common, '--count', String(voters)]);
  const find = (/** @type {string} */ ending) =>
    path.join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '');
  renameSync(find('.pubcreds'), path.join(folder, 'public_creds.json'));
  const codes = readFileSync(find('.privcreds'), 'utf8').trim().split('\n');
  tool(folder, ['setup', 'generate-trustee-key', '--group', group]);
  writeFileSync(path.join(folder, 'public_keys.jsons'), readFileSync(find('.pubkey')));
  tool(folder, ['setup', 'make-trustees']);
  const asked = Array.from({ length: questions }, () => ({
    answers: titles,
    min: 1,
    max: 1,
    question: '单位',
  }));
  const template = JSON.stringify({ description: '', name: '评议', questions: asked });
  writeFileSync(path.join(folder, 'template.json'), template);
  tool(folder, ['setup', 'make-election', ...common, '--template', 'template.json']);
  tool(folder, ['archive', 'init']);
  for (const name of ['election.json', 'trustees.json', 'public_creds.json'])
    rmSync(path.join(folder, name));
  const votes = asked.map((_, index) =>
    titles.map((__, at) => (at === index % titles.length ? 1 : 0)),
  );
  writeFileSync(path.join(folder, 'choices.json'), JSON.stringify(votes));
  for (const [index, line] of codes.entries()) {
    writeFileSync(path.join(folder, 'code.txt'), line.split(' ')[1] ?? '');
    if (index >= ballots) continue;
    const ballot = tool(folder, generate.split(' '));
    tool(folder, ['archive', 'add-event', '--type=Ballot'], ballot);
  }
  return folder;
}

const generate = 'election generate-ballot --privcred code.txt --ballot choices.json';

/**
 * Makes a whole election with the tool, from setup to result.
 * @param {string} root
 * @param {{ questions: number, voters: number, answers: number }} size
 * @returns {string} its folder
 */
export function makeWholeElection(root, { questions, voters, answers: count }) {
  const folder = makeElection(root, questions, voters, voters, answers.slice(0, count));
  const add = (/** @type {string} */ type, /** @type {string} */ input) =>
    tool(folder, ['archive', 'add-event', `--type=${type}`], input);
  add('EndBallots', '');
  add('EncryptedTally', tool(folder, ['election', 'compute-encrypted-tally']));
  const key = readdirSync(folder).find((name) => name.endsWith('.privkey')) ?? '';
  const decrypt = ['election', 'decrypt', '--privkey', key, '--trustee-id', '1'];
  add('PartialDecryption', tool(folder, decrypt));
  add('Result', tool(folder, ['election', 'compute-result']));
  return folder;
}

/**
 * Verifies an election with the tool.
 * @param {string} folder
 * @returns {{ wall: number, cpu: number }} milliseconds
 */
export function verifyByTool(folder) {
  return timed(folder, 'election verify');
}

/**
 * Measures the tool.
 * @param {number} runs
 * @returns {Record<'create' | 'check', import('./statistics.mjs').Sample[]>}
 */
export function measureTool(runs) {
  const [many, few, voters] = [25, 5, 8];
  const root = mkdtempSync(path.join(tmpdir(), 'pingyi-bench-'));
  try {
    const large = makeElection(root, many, voters, voters);
    const small = makeElection(root, few, voters, voters);
    const empty = makeElection(root, many, voters, 0);
    /** @param {{ wall: number, cpu: number }} more @param {{ wall: number, cpu: number }} less @param {number} work */
    const per = (more, less, work) => ({
      wall: (more.wall - less.wall) / work,
      cpu: (more.cpu - less.cpu) / work,
    });
    const rounds = Array.from({ length: runs + 1 }, () => ({
      create: per(timed(large, generate), timed(small, generate), many - few),
      check: per(timed(large, 'election verify'), timed(empty, 'election verify'), many * voters),
    })).slice(1);
    return { create: rounds.map((one) => one.create), check: rounds.map((one) => one.check) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
