import type { Command } from '../command.ts';
import { type Commands, runPicked } from '../pick.ts';

const commands: Commands = {
  check: async () => (await import('./check.ts')).checkListCommand,
};

/** `pingyi lists`: sheets of units, people and daily assessment lines. */
export const listsCommand: Command = {
  usage: 'pingyi lists COMMAND …',
  summary: '检查单位、代表、日常考核表格 / checks sheets of units, people, daily assessment',
  help: 'pingyi lists --help lists its commands.',
  picksAnother: true,
  run: (args, place) => runPicked('pingyi lists', commands, args, place),
};
