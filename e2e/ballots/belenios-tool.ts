import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

// Debian's belenios-tool 2.0, the independent program. It reads its random numbers from the
// system's generator only when it is told to.

const environment = { ...process.env, BELENIOS_USE_URANDOM: '1' };

/** True when belenios-tool 2.0 is installed on this machine. */
export const hasBeleniosTool: boolean = (() => {
  const found = spawnSync('belenios-tool', ['--version'], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.startsWith('2.0');
})();

interface ToolRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the tool in a folder. */
function runTool(folder: string, args: readonly string[], input = ''): Promise<ToolRun> {
  return new Promise((resolve) => {
    const child = execFile(
      'belenios-tool',
      [...args],
      { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, stdout, stderr });
      },
    );
    // The tool may end without having read its input.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Runs the tool and expects success. */
async function toolMakes(folder: string, args: readonly string[], input?: string): Promise<string> {
  const run = await runTool(folder, args, input);
  if (run.code !== 0) throw new Error(`belenios-tool ${args.join(' ')}: ${run.stderr}`);
  return run.stdout;
}

/** The tool's verdict on the archive in a folder. */
export async function toolVerifies(folder: string): Promise<'accepts' | 'refuses'> {
  const { code, stderr } = await runTool(folder, ['election', 'verify']);
  return code === 0 && stderr.includes('all checks passed') ? 'accepts' : 'refuses';
}

/** Lends a fresh folder to some work and removes it afterwards. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-ballots-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The one archive in a folder. */
export async function archiveIn(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.endsWith('.bel'));
  if (name === undefined) throw new Error(`no archive in ${folder}`);
  return path.join(folder, name);
}

export async function addEvent(folder: string, type: string, payload: string): Promise<void> {
  await toolMakes(folder, ['archive', 'add-event', `--type=${type}`], payload);
}

/** How the tool's own trustees are set up. */
export type TrusteeKind = 'single' | 'threshold 2 of 3';

export interface ToolPlan {
  readonly group: 'BELENIOS-2048' | 'RFC-3526-2048';
  readonly trustees: TrusteeKind;
  readonly questions: readonly object[];
  readonly voters: number;
}

export interface ToolElection {
  readonly uuid: string;
  /** The voters' codes, in order. */
  readonly codes: readonly string[];
}

async function firstWith(folder: string, ending: string): Promise<string> {
  const name = (await readdir(folder)).filter((file) => file.endsWith(ending)).sort()[0];
  if (name === undefined) throw new Error(`no *${ending} in ${folder}`);
  return name;
}

async function makeThreshold(folder: string, group: string): Promise<void> {
  const make = (...args: string[]) =>
    toolMakes(folder, ['setup', 'generate-trustee-key-threshold', '--group', group, ...args]);
  for (let member = 0; member < 3; member += 1) await make('--step', '1');
  const files = (await readdir(folder)).sort();
  const read = (ending: string) =>
    Promise.all(
      files
        .filter((file) => file.endsWith(ending))
        .map((file) => readFile(path.join(folder, file), 'utf8')),
    );
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  await write('certs.jsons', (await read('.cert')).join(''));
  const certs = ['--certs', 'certs.jsons'];
  await make(...certs, '--step', '2');
  const keys = files.filter((file) => file.endsWith('.key'));
  let polynomials = '';
  for (const key of keys) {
    polynomials += await make(...certs, '--key', key, '--step', '3', '--threshold', '2');
  }
  await write('polynomials.jsons', polynomials);
  await make(...certs, '--step', '4', '--polynomials', 'polynomials.jsons');
  let outputs = '';
  for (const key of keys) {
    const input = await readFile(path.join(folder, key.replace('.key', '.vinput')), 'utf8');
    const step = ['--group', group, ...certs, '--key', key, '--step', '5'];
    const name = ['setup', 'generate-trustee-key-threshold'];
    outputs += await toolMakes(folder, [...name, ...step], input);
  }
  const last = ['--group', group, ...certs, '--step', '6', '--polynomials', 'polynomials.jsons'];
  const name = ['setup', 'generate-trustee-key-threshold'];
  await write('threshold.json', await toolMakes(folder, [...name, ...last], outputs));
}

/** Lets the tool make an election up to its Setup event, in a folder. */
export async function toolElection(folder: string, plan: ToolPlan): Promise<ToolElection> {
  const { group, voters, questions, trustees } = plan;
  const uuid = (await toolMakes(folder, ['setup', 'generate-token'])).trim();
  const election = ['--uuid', uuid, '--group', group];
  const count = ['--count', String(voters)];
  await toolMakes(folder, ['setup', 'generate-credentials', ...election, ...count]);
  const file = (name: string) => path.join(folder, name);
  const codes = await readFile(file(await firstWith(folder, '.privcreds')), 'utf8');
  const list = await readFile(file(await firstWith(folder, '.pubcreds')), 'utf8');
  await writeFile(file('public_creds.json'), list);
  if (trustees === 'single') {
    await toolMakes(folder, ['setup', 'generate-trustee-key', '--group', group]);
    const key = await readFile(file(await firstWith(folder, '.pubkey')), 'utf8');
    await writeFile(file('public_keys.jsons'), key);
  } else {
    await makeThreshold(folder, group);
    await writeFile(file('public_keys.jsons'), '');
  }
  await toolMakes(folder, ['setup', 'make-trustees']);
  const template = JSON.stringify({ description: '评议会', name: '评议', questions });
  await writeFile(file('template.json'), template);
  await toolMakes(folder, ['setup', 'make-election', ...election, '--template', 'template.json']);
  await toolMakes(folder, ['archive', 'init']);
  for (const name of ['election.json', 'trustees.json', 'public_creds.json', 'threshold.json']) {
    await rm(file(name), { force: true });
  }
  const lines = codes.trim().split('\n');
  return { uuid, codes: lines.map((line) => line.split(' ')[1] ?? '') };
}

/** A ballot that the tool makes with one of its codes. */
export async function toolBallot(
  folder: string,
  code: string,
  choices: readonly (readonly number[])[],
): Promise<string> {
  await writeFile(path.join(folder, 'code.txt'), code);
  await writeFile(path.join(folder, 'choices.json'), JSON.stringify(choices));
  const args = ['election', 'generate-ballot', '--privcred', 'code.txt', '--ballot'];
  return toolMakes(folder, [...args, 'choices.json']);
}

/** Lets the tool close, tally, decrypt and publish the election in a folder. */
export async function toolFinishes(folder: string, trustees: TrusteeKind): Promise<void> {
  await addEvent(folder, 'EndBallots', '');
  const tally = await toolMakes(folder, ['election', 'compute-encrypted-tally']);
  await addEvent(folder, 'EncryptedTally', tally);
  const decrypt = async (...args: string[]) =>
    addEvent(folder, 'PartialDecryption', await toolMakes(folder, ['election', ...args]));
  if (trustees === 'single') {
    const key = await firstWith(folder, '.privkey');
    await decrypt('decrypt', '--privkey', key, '--trustee-id', '1');
  } else {
    const keys = (await readdir(folder)).filter((file) => file.endsWith('.key')).sort();
    for (const [index, key] of keys.entries()) {
      if (index === 1) continue;
      const share = key.replace('.key', '.dkey');
      const owner = ['--trustee-id', String(index + 1)];
      await decrypt('decrypt-threshold', '--key', key, '--decryption-key', share, ...owner);
    }
  }
  const result = await toolMakes(folder, ['election', 'compute-result']);
  await addEvent(folder, 'Result', result);
}
