import type { Command } from './command.ts';
import { type Commands, runPicked } from './pick.ts';

const commands: Commands = {
  status: async () => (await import('./database-status.ts')).databaseStatus,
  check: async () => (await import('./database-check.ts')).databaseCheck,
  stop: async () => (await import('./database-stop.ts')).databaseStop,
};

/** `pingyi database`: the PostgreSQL that everything is kept in. */
export const databaseCommand: Command = {
  usage: 'pingyi database COMMAND …',
  summary: 'Look after the database (查看、检查、停止数据库).',
  help: 'pingyi database --help lists its commands.',
  picksAnother: true,
  run: (args, place) => runPicked('pingyi database', commands, args, place),
};
