import type { Command } from '../command.ts';
import { type Commands, runPicked } from '../pick.ts';

const commands: Commands = {
  verify: async () => (await import('./verify.ts')).verifyCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  simulate: async () => (await import('./simulate.ts')).simulateCommand,
  hints: async () => (await import('./hints.ts')).hintsCommand,
};

/** `pingyi ballots`: election archives in the Belenios format. */
export const ballotsCommand: Command = {
  usage: 'pingyi ballots COMMAND …',
  summary: 'Verify, check and simulate elections (核验、检查、模拟表决).',
  help: 'pingyi ballots --help lists its commands.',
  picksAnother: true,
  run: (args, place) => runPicked('pingyi ballots', commands, args, place),
};
