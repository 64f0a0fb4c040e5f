import { type Commands, runPicked } from '../../packages/server/src/commands/pick.ts';
import { collectedPlace } from '../../packages/server/src/testing/collected-place.ts';
import { type Outcome, root } from './pingyi.ts';

const commands: Commands = {
  lists: async () =>
    (await import('../../packages/server/src/commands/lists/lists.ts')).listsCommand,
  score: async () =>
    (await import('../../packages/server/src/commands/score/score.ts')).scoreCommand,
  template: async () =>
    (await import('../../packages/server/src/commands/template/template.ts')).templateCommand,
};

/**
 * Runs a command that needs no server as `pingyi` does, in this process: starting one takes longer than these
 * commands. What only a process has, its streams, environment and end, is for `pingyi()`.
 */
export async function pingyiHere(args: readonly string[], cwd: string = root): Promise<Outcome> {
  const { place, out, err } = collectedPlace(cwd);
  const code = await runPicked('pingyi', commands, args, { ...place, root });
  return { code, out: out(), err: err() };
}
