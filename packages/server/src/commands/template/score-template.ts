import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeScoreTemplate } from '@pingyi/documents/sheets';
import { writeWhole } from '../../files/write-whole.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from '../command.ts';

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const given = readArguments(args, {}, ['OUT.xlsx']);
  if (!given.ok) return refuseUse(scoreTemplateCommand, given.sentence, place);
  const out = given.operands[0] ?? '';
  const to = path.resolve(place.cwd, out);
  if (!to.toLowerCase().endsWith('.xlsx'))
    return refuseUse(scoreTemplateCommand, `'${out}' must end in .xlsx.`, place);
  if (existsSync(to)) {
    place.err.write(
      `${out}: 文件已存在，为免覆盖已填内容，请换一个名字 / it exists; choose another name\n`,
    );
    return 2;
  }
  const failure = await writeWhole(to, await writeScoreTemplate());
  if (failure !== null) {
    place.err.write(`${out}: 无法写入 / cannot be written (${failure})\n`);
    return 2;
  }
  place.out.write(`已生成空白表 ${out}；填好后运行 / fill it, then run: npx pingyi score ${out}\n`);
  return 0;
}

/** `pingyi template score`: the workbook a clerk fills; it never overwrites one that may be filled. */
export const scoreTemplateCommand: Command = {
  usage: 'pingyi template score OUT.xlsx',
  summary: '计分用的空白工作簿 / the empty workbook for scoring',
  help: '工作表：单位、计票、日常考核、扣分、加分、一票否决、计分办法。不会覆盖已有文件。',
  run,
};
