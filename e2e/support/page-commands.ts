import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { root } from './pingyi.ts';

/** Blocks of commands in a page of docs, each with what it prints. */
const blocks = /^```sh\n(.*?)^```\n```text\n(.*?)^```$/gmsu;
/** Stands between what two blocks print. */
const border = '\u001e';

const linesOf = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

/** What the commands of a page said, beside what the page says they say. */
export interface PageRun {
  readonly printed: readonly (readonly string[])[];
  readonly expected: readonly (readonly string[])[];
  readonly errors: string;
  readonly status: number | null;
}

/** Runs all commands of a page of docs that have an answer, one after the other, in one folder. */
export async function runPage(page: string, folder: string): Promise<PageRun> {
  const text = await readFile(`${root}${page}`, 'utf8');
  const steps = [...text.matchAll(blocks)];
  const script = steps.map(([, commands = '']) => `${commands}\nprintf '\\036'\n`).join('');
  const run = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return {
    printed: run.stdout.split(border).slice(0, -1).map(linesOf),
    expected: steps.map(([, , printed = '']) => linesOf(printed)),
    errors: run.stderr,
    status: run.status,
  };
}

/** The tools of a list that this machine does not have. */
export function missingTools(tools: readonly string[]): readonly string[] {
  return tools.filter((tool) => {
    const found = spawnSync('sh', ['-c', `command -v ${tool}`]);
    return found.status !== 0;
  });
}
