import { existsSync } from 'node:fs';
import path from 'node:path';
import { faultSentence } from '@pingyi/core';
import { listFaultSentence } from '@pingyi/documents/sheets';
import { readBounded } from '../../files/read-bounded.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { ListKind } from '../../lists/preset-contexts.ts';
import { largestList, makeListTemplate } from '../../lists/read-list-file.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from '../command.ts';
import { languageOf } from '../language.ts';
import { plainText } from '../plain-text.ts';

const summaries: Readonly<Record<ListKind, string>> = {
  units: '参评单位表 / the sheet of units',
  people: '评议代表表 / the sheet of representatives',
  daily: '日常考核表 / the sheet of daily assessment lines',
};

/** `pingyi template units|people|daily`: an empty sheet to fill; it never overwrites one. */
export function listTemplateCommand(list: ListKind): Command {
  const command: Command = {
    usage: `pingyi template ${list} OUT.xlsx [--units FILE] [--lang zh|en]`,
    summary: summaries[list],
    help: `--units  a sheet of units, for its names in the drop-downs
--lang   language of the headings: zh (default) or en

不会覆盖已有文件。填好后运行 / when it is filled, run: npx pingyi lists check ${list} OUT.xlsx`,
    run,
  };

  async function run(args: readonly string[], place: Place): Promise<ExitCode> {
    const shapes = { units: { type: 'string' }, lang: { type: 'string' } } as const;
    const given = readArguments(args, shapes, ['OUT.xlsx']);
    if (!given.ok) return refuseUse(command, given.sentence, place);
    const language = languageOf(given.text['lang']);
    if (language === null) return refuseUse(command, '--lang takes zh or en.', place);
    const [out = ''] = given.operands;
    const to = path.resolve(place.cwd, out);
    if (!to.toLowerCase().endsWith('.xlsx'))
      return refuseUse(command, `'${out}' must end in .xlsx.`, place);
    if (existsSync(to)) {
      place.err.write(
        `${out}: 文件已存在，为免覆盖已填内容，请换一个名字 / it exists; choose another name\n`,
      );
      return 2;
    }
    const name = given.text['units'];
    const units =
      name === undefined ? null : await readBounded(path.resolve(place.cwd, name), largestList);
    if (units !== null && !units.ok) {
      place.err.write(`${name}: ${faultSentence(units.fault, language)}\n`);
      return 2;
    }
    const year = new Date().getFullYear();
    const against = { kind: 'files', existing: null, units: units?.bytes ?? null, year } as const;
    const made = await makeListTemplate({ list, language, against });
    if (!made.ok) {
      for (const fault of made.faults)
        place.err.write(`${name}: ${plainText(listFaultSentence(fault, language))}\n`);
      return 2;
    }
    const failure = await writeWhole(to, made.bytes);
    if (failure !== null) {
      place.err.write(`${out}: 无法写入 / cannot be written (${failure})\n`);
      return 2;
    }
    place.out.write(
      `已生成空白表 ${out}；填好后运行 / fill it, then run: npx pingyi lists check ${list} ${out}\n`,
    );
    return 0;
  }

  return command;
}
