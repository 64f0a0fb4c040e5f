import type { ListKind } from '../../lists/preset-contexts.ts';
import type { Command } from '../command.ts';
import { type Commands, runPicked } from '../pick.ts';

const listTemplate = async (list: ListKind): Promise<Command> =>
  (await import('./list-template.ts')).listTemplateCommand(list);

const commands: Commands = {
  score: async () => (await import('./score-template.ts')).scoreTemplateCommand,
  units: () => listTemplate('units'),
  people: () => listTemplate('people'),
  daily: () => listTemplate('daily'),
};

/** `pingyi template`: empty forms to fill. */
export const templateCommand: Command = {
  usage: 'pingyi template score|units|people|daily OUT.xlsx',
  summary: '生成空白表格供填写 / writes an empty form to fill',
  picksAnother: true,
  help: 'pingyi template --help lists the forms.',
  run: (args, place) => runPicked('pingyi template', commands, args, place),
};
