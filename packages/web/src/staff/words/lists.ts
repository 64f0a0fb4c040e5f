import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '导入导出名单', en: 'Lists in and out' },
  lead: {
    zh: '用表格把名单交进来或取出去。先检查，看过预览再确认；确认之前什么也不写入。',
    en: 'Bring lists in as sheets and take them out. A file is checked first; nothing is written before you confirm.',
  },
  kinds: { zh: '哪一种名单', en: 'Which list' },
  units: { zh: '参评单位', en: 'Units' },
  people: { zh: '评议代表', en: 'Representatives' },
  daily: { zh: '日常考核', en: 'Daily assessment' },
  out: { zh: '取出', en: 'Take out' },
  template: { zh: '下载空白表', en: 'Download an empty sheet' },
  templateHint: {
    zh: '有下拉框和填写说明，层级、类别、单位已按本次评议填好。',
    en: 'With drop-downs and instructions; levels, categories and units are the campaign’s own.',
  },
  exportXlsx: { zh: '导出 Excel', en: 'Export as xlsx' },
  exportCsv: { zh: '导出 CSV', en: 'Export as CSV' },
  exportHint: {
    zh: '含姓名和完整电话，请妥善保管；每次导出记入访问日志。改好后可以原样交回来。',
    en: 'With names and whole telephone numbers: keep it safe. Each export enters the access log. It can be changed and brought in again.',
  },
  in: { zh: '交进来', en: 'Bring in' },
  choose: { zh: '选择文件', en: 'Choose a file' },
  chooseHint: {
    zh: '.xlsx 或 .csv（UTF-8、GBK 都能认出），也可以把文件拖到这里。用本单位自己的表头也可以，系统会问一次。',
    en: 'An .xlsx or .csv file (UTF-8 or GBK), or drop it here. Your office’s own headings will do; the system asks once what they mean.',
  },
  checking: { zh: '正在检查', en: 'Checking' },
  opening: { zh: '正在打开文件', en: 'Opening the file' },
  reading: { zh: '正在逐行读取', en: 'Reading the rows' },
  comparing: { zh: '正在与现有名单比较', en: 'Comparing with the present list' },
  stop: { zh: '停止检查', en: 'Stop' },
  sheetTitle: { zh: '要用哪一张工作表？', en: 'Which sheet is meant?' },
  sheetLead: {
    zh: '文件里有几张工作表，认不出是哪一张。',
    en: 'The file has several sheets, and it is not clear which one is meant.',
  },
  useSheet: { zh: '用这一张', en: 'Use this one' },
  headingsTitle: { zh: '这些表头是什么意思？', en: 'What do these headings mean?' },
  headingsLead: {
    zh: '只问这一次，以后同样的表头都按这次的回答读，下一年也是。',
    en: 'Asked once: the same headings are read in the same way from now on, next year too.',
  },
  howRead: { zh: '各列是怎样读的', en: 'How the columns were read' },
  heading: { zh: '表里的表头', en: 'Heading in the file' },
  means: { zh: '相当于', en: 'Means' },
  notRead: { zh: '不读这一列', en: 'do not read this column' },
  remember: { zh: '记住并继续检查', en: 'Remember, and go on' },
  missing: { zh: '还缺少必填的列', en: 'Required columns not found' },
  missingHint: {
    zh: '请在上面选好；表里没有这一列的，请补上再交。',
    en: 'Please choose it above; if the file lacks the column, add it and bring the file in again.',
  },
  refusedTitle: { zh: '这个文件读不了', en: 'This file cannot be read' },
  another: { zh: '换一个文件', en: 'Another file' },
  previewTitle: { zh: '预览：确认后会写入什么', en: 'Preview: what would be written' },
  nothingYet: {
    zh: '现在什么也没有写入。检查结果保留一天。',
    en: 'Nothing is written yet. The check is kept for a day.',
  },
  rows: { zh: '读到', en: 'Rows read' },
  new: { zh: '新增', en: 'New' },
  changed: { zh: '修改', en: 'Changed' },
  unchanged: { zh: '不变', en: 'Unchanged' },
  faulty: { zh: '有误，不写入', en: 'Faulty, not written' },
  absent: { zh: '文件里没有、保持原样', en: 'Not in the file, left as they are' },
  show: { zh: '显示', en: 'Show' },
  faults: { zh: '只看有误的', en: 'Only faults' },
  row: { zh: '行', en: 'Row' },
  cell: { zh: '单元格', en: 'Cell' },
  fault: { zh: '问题', en: 'What is wrong' },
  noFaults: { zh: '没有错误。', en: 'No faults.' },
  saveFaults: { zh: '下载错误清单', en: 'Download the list of faults' },
  faultsFile: { zh: '错误清单', en: 'faults' },
  change: { zh: '改前 → 改后', en: 'Before → after' },
  notices: { zh: '请注意', en: 'Please note' },
  confirm: { zh: '确认写入', en: 'Confirm and write' },
  confirmRest: { zh: '跳过有误的行，写入其余各行', en: 'Leave faulty rows out and write the rest' },
  nothingToWrite: {
    zh: '与现有名单完全相同，不需要写入。同一文件交几次都不会重复。',
    en: 'The same as the present list: nothing to write. However often a file is brought in, nothing is doubled.',
  },
  onlyFaults: {
    zh: '没有可以写入的行。请按错误清单改好文件，再交一次。',
    en: 'No row can be written. Please mend the file by the list of faults and bring it in again.',
  },
  reason: { zh: '理由', en: 'Reason' },
  reasonHint: {
    zh: '单位的改动写进公开记录，发布以后的改动必须写明理由；请不要写姓名和电话。',
    en: 'Changes of units enter the public record; after publication each has its reason. No names or telephone numbers, please.',
  },
  unitsRecorded: {
    zh: '单位的名称、层级、类别和上级写成公开的事项；负责人和联络员的姓名、电话不公开，可以删除。',
    en: 'Names, levels, classes and parents of units become public entries; names and numbers of leaders and liaisons stay private and erasable.',
  },
  peopleRecorded: {
    zh: '代表的姓名、电话只存在可以删除的表里，不进入公开记录。',
    en: 'Names and numbers of representatives stay in an erasable table and never enter the public record.',
  },
  dailyLead: {
    zh: '录入的得分须由第二人确认后才计分；这个文件由系统保管，作为每一项的依据材料。',
    en: 'The points count once a second person has confirmed them; this file is kept as the evidence of every line.',
  },
  alsoChange: { zh: '一并更正已有的得分', en: 'Correct points that are there already' },
  dailyReasonHint: {
    zh: '写明为什么更正；已经确认的得分被撤销时，理由随记录公开。请不要写姓名和电话。',
    en: 'Why the points are corrected; public where confirmed points are withdrawn. No names or telephone numbers, please.',
  },
  dailyRefused: {
    zh: '现在不能录入，什么也没有发送',
    en: 'The points cannot be entered now; nothing was sent',
  },
  dailyExportHint: {
    zh: '现在有效的得分，包括等待确认的；改好后可以原样交回来。',
    en: 'The points that stand, those that wait included. The sheet can be changed and brought in again.',
  },
  doneTitle: { zh: '已写入并核对', en: 'Written and checked' },
  before: { zh: '写入前', en: 'Before' },
  after: { zh: '写入后', en: 'After' },
  balanced: {
    zh: '写入后重新读出，逐行核对无误；行数也对得上。',
    en: 'What was written was read back and agrees row by row, and the counts balance.',
  },
  toUnits: { zh: '查看参评单位', en: 'See the units' },
  toPeople: { zh: '查看评议代表', en: 'See the representatives' },
  empty: { zh: '（空）', en: '(empty)' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies Words;

export function progressText(stage: Sentence, done: number, total: number): Sentence {
  if (total === 0) return { zh: `${stage.zh}……`, en: `${stage.en} …` };
  const [a, b] = [done.toLocaleString('en-US'), total.toLocaleString('en-US')];
  return { zh: `${stage.zh}：${a} / ${b} 行`, en: `${stage.en}: ${a} of ${b} rows` };
}

export function fileText(name: string, sheet: string): Sentence {
  if (sheet === '') return { zh: `文件“${name}”`, en: `File “${name}”` };
  return { zh: `文件“${name}”，工作表“${sheet}”`, en: `File “${name}”, sheet “${sheet}”` };
}

export function sheetText(name: string, rows: number): Sentence {
  return { zh: `${name}（${rows} 行）`, en: `${name} (${rows} ${rows === 1 ? 'row' : 'rows'})` };
}

export function countText(label: Sentence, count: number): Sentence {
  const figure = count.toLocaleString('en-US');
  return { zh: `${label.zh} ${figure}`, en: `${label.en} ${figure}` };
}

export function firstOf(shown: number, all: number): Sentence {
  const [a, b] = [shown.toLocaleString('en-US'), all.toLocaleString('en-US')];
  return { zh: `列出前 ${a} 条，共 ${b} 条。`, en: `The first ${a} of ${b} are listed.` };
}

export function balanceText(before: number, added: number, after: number): Sentence {
  const [a, b, c] = [before, added, after].map((count) => count.toLocaleString('en-US'));
  return { zh: `${a} + 新增 ${b} = ${c}`, en: `${a} + ${b} new = ${c}` };
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}

export function willEnter(count: number): Sentence {
  return { zh: `录入 ${figure(count)} 项得分`, en: `Enter the points of ${figure(count)} lines` };
}

export function willChange(count: number): Sentence {
  return {
    zh: `一并更正已有的 ${figure(count)} 项：原来的得分退回或撤销，新的等第二人确认。`,
    en: `Correct ${figure(count)} lines that are there: the old ones are returned or withdrawn, the new ones wait for a second person.`,
  };
}

export function dailyRead(shown: number, all: number): Sentence {
  return {
    zh: `一个文件最多录入 ${figure(shown)} 项，文件里有 ${figure(all)} 项。先录入这些，再交一次同一个文件，就会列出其余的。`,
    en: `One file enters at most ${figure(shown)} lines and this one has ${figure(all)}. Enter these, then bring the same file in again: it shows the others.`,
  };
}

export function sameRows(rows: string): Sentence {
  return {
    zh: `这些行与系统里的完全相同，不再写入：第 ${rows} 行。`,
    en: `These rows are the same as in the system and are not written again: ${rows}.`,
  };
}
