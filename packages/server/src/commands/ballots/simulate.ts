import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type GroupName,
  groupNames,
  groupsWith,
  isGroupName,
  openKernel,
  type SimulationEnd,
  type SimulationPlan,
  type SimulationStage,
  simulateElection,
  simulationStages,
} from '@pingyi/ballot';
import { type Arguments, type Command, readArguments, refuseUse } from '../command.ts';
import { progressOn } from '../progress.ts';

const limits = {
  questions: { least: 1, most: 1000, usual: 3 },
  answers: { least: 1, most: 100, usual: 5 },
  voters: { least: 1, most: 100_000, usual: 20 },
  trustees: { least: 1, most: 50, usual: 2 },
} as const;

type Size = keyof typeof limits;
type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

const stageWords = {
  credentials: 'Making slips',
  ballots: 'Casting ballots',
  decryption: 'Decrypting',
} as const;

function readSize(name: Size, text: string | undefined): Read<number> {
  const { least, most, usual } = limits[name];
  if (text === undefined) return { ok: true, value: usual };
  const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return { ok: true, value };
  return { ok: false, sentence: `--${name} must be a number from ${least} to ${most}.` };
}

function readGroup(text: string | undefined): Read<GroupName> {
  const name = text ?? 'Ed25519';
  if (isGroupName(name)) return { ok: true, value: name };
  return { ok: false, sentence: `--group must be one of ${groupNames.join(', ')}.` };
}

function readStage(text: string | undefined): Read<SimulationStage> {
  const stage = simulationStages.find((name) => name === (text ?? 'result'));
  if (stage !== undefined) return { ok: true, value: stage };
  return { ok: false, sentence: `--until must be one of ${simulationStages.join(', ')}.` };
}

type Given = Extract<Arguments, { readonly ok: true }>;

function readPlan({ text, flags }: Given): Read<SimulationPlan> {
  const group = readGroup(text['group']);
  if (!group.ok) return group;
  const until = readStage(text['until']);
  if (!until.ok) return until;
  const sizes = { questions: 0, answers: 0, voters: 0, trustees: 0 };
  for (const name of Object.keys(sizes) as Size[]) {
    const size = readSize(name, text[name]);
    if (!size.ok) return size;
    sizes[name] = size.value;
  }
  return {
    ok: true,
    value: {
      group: group.value,
      ...sizes,
      isBlankAllowed: flags.has('blank'),
      until: until.value,
      timestamp: Math.floor(Date.now() / 1000),
    },
  };
}

async function writePieces(
  file: FileHandle,
  pieces: Generator<Uint8Array, SimulationEnd>,
): Promise<SimulationEnd> {
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return next.value;
    await file.write(next.value);
  }
}

/** `pingyi ballots simulate`: a complete election with random votes. */
export const simulateCommand: Command = {
  usage: 'pingyi ballots simulate --out DIR [options]',
  summary: 'Simulate a complete election with random votes (模拟一场表决).',
  help: [
    'Writes <uuid>.bel, <uuid>.strong.json (once decrypted) and votes.json, the true counts, into',
    'DIR. The secrets of voters and trustees are forgotten.',
    '',
    `  --group G       ${groupNames.join(', ')} (usual: Ed25519)`,
    '  --questions N   how many questions (usual: 3)',
    '  --answers N     answers of each question, one is marked (usual: 5)',
    '  --voters N      voters, one ballot each (usual: 20)',
    '  --trustees N    trustees, all of whom decrypt (usual: 2)',
    '  --blank         blank votes are allowed; the counts then begin with them',
    '  --until STAGE   setup, ballots, tally or result (usual: result)',
    '  --json          the files that were written, as JSON',
  ].join('\n'),
  async run(args, place) {
    const options = {
      group: { type: 'string' },
      questions: { type: 'string' },
      answers: { type: 'string' },
      voters: { type: 'string' },
      trustees: { type: 'string' },
      until: { type: 'string' },
      out: { type: 'string' },
      blank: { type: 'boolean' },
      json: { type: 'boolean' },
    } as const;
    const given = readArguments(args, options, []);
    if (!given.ok) return refuseUse(simulateCommand, given.sentence, place);
    const plan = readPlan(given);
    if (!plan.ok) return refuseUse(simulateCommand, plan.sentence, place);
    const out = given.text['out'];
    if (out === undefined) return refuseUse(simulateCommand, '--out DIR is missing.', place);
    const folder = path.resolve(place.cwd, out);
    const progress = progressOn(place.err);
    const { uuid, pieces } = simulateElection(
      plan.value,
      ({ stage, done, total }) => progress.show(stageWords[stage], done, total),
      groupsWith(await openKernel()),
    );
    const files = {
      archive: path.join(folder, `${uuid}.bel`),
      strong: path.join(folder, `${uuid}.strong.json`),
      votes: path.join(folder, 'votes.json'),
    };
    try {
      await mkdir(folder, { recursive: true });
      const file = await open(files.archive, 'wx');
      const end = await writePieces(file, pieces).finally(() => file.close());
      if (end.strong !== undefined) await writeFile(files.strong, end.strong);
      await writeFile(files.votes, `${JSON.stringify(end.votes)}\n`);
      progress.clear();
      const written = end.strong === undefined ? { ...files, strong: null } : files;
      const lines = Object.values(written).filter((name) => name !== null);
      const json = JSON.stringify({ uuid, ...written });
      place.out.write(given.flags.has('json') ? `${json}\n` : `${lines.join('\n')}\n`);
      return 0;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      progress.clear();
      place.err.write(`pingyi: ${out}: the files cannot be written there (${code}).\n`);
      return 2;
    }
  },
};
