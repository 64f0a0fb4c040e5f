import type { Command } from '../command.ts';
import { runPicked } from '../pick.ts';

/** `pingyi template`: empty forms to fill. */
export const templateCommand: Command = {
  usage: 'pingyi template score OUT.xlsx',
  summary: '生成空白表格供填写 / writes an empty form to fill',
  picksAnother: true,
  help: `score OUT.xlsx   the workbook that 'pingyi score' reads`,
  run: (args, place) =>
    runPicked(
      'pingyi template',
      { score: async () => (await import('./score-template.ts')).scoreTemplateCommand },
      args,
      place,
    ),
};
