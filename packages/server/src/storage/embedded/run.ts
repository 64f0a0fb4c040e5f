import { type SpawnOptions, spawn } from 'node:child_process';

/** How a program ended, with what it printed on both outputs. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** What programs of PostgreSQL see of the environment: no variable of the person's changes them. */
export const cleanEnvironment: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
};

/** Runs a program to its end; one that cannot be run at all ends with code null and the reason. */
export function run(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: cleanEnvironment,
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
