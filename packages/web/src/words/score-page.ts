import type { Sentence } from '@pingyi/core';

type Words = Readonly<Record<string, Sentence>>;

/** Every text of the score page, Chinese first, English beside it. */
export const words = {
  title: { zh: '评议计分', en: 'Pingyi scores' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  lead: {
    zh: '放入计票文件，就能看到各类单位的满意度、综合得分和名次。点开任何一个数字，都能看到它是怎样算出来的。',
    en: 'Drop a count file and see satisfaction, composite score and rank of every unit, class by class. Open any number to see how it came about.',
  },
  privacy: {
    zh: '文件只在这台电脑上处理，不会上传。可以自己验证：等页面打开后拔掉网线，一切照常；本页的安全策略（CSP 的 connect-src 为 none）也不许它向任何地址发送数据。',
    en: 'The file is read on this computer only and never uploaded. Check it yourself: once the page is open, pull the network cable and everything still works; the page’s security policy (CSP connect-src: none) forbids it to send anything anywhere.',
  },
  dropTitle: { zh: '把计票文件拖到这里', en: 'Drop a count file here' },
  dropHint: {
    zh: '也可以选择文件，或复制文件后在本页粘贴。支持 .xlsx 工作簿和 .json 文件。',
    en: 'Or choose it, or copy the file and paste it here. Workbooks (.xlsx) and .json files are read.',
  },
  dropNow: { zh: '松开即可读取', en: 'Let go to read it' },
  chooseFile: { zh: '选择文件', en: 'Choose a file' },
  chooseOther: { zh: '换一个文件', en: 'Choose another file' },
  template: { zh: '下载空白模板', en: 'Download a blank template' },
  example: { zh: '试用示例', en: 'Try the example' },
  exampleFile: { zh: '示例城市.json', en: 'example-city.json' },
  pastedFile: { zh: '粘贴的内容.json', en: 'pasted.json' },
  templateFile: { zh: '评议计分模板.xlsx', en: 'pingyi-score-template.xlsx' },
  resultFile: { zh: '评议计分结果', en: 'pingyi-score-result' },
  oneFile: {
    zh: '一次只读一个文件，已读取第一个。',
    en: 'One file is read at a time; this is the first.',
  },
  emptyTitle: { zh: '结果会显示在这里', en: 'The result will appear here' },
  emptySteps: { zh: '三步完成', en: 'Three steps' },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelled: { zh: '已取消，没有改动任何内容。', en: 'Cancelled; nothing has changed.' },
  reading: { zh: '正在读取文件', en: 'Reading the file' },
  scoring: { zh: '正在计分', en: 'Scoring' },
  writing: { zh: '正在生成文件', en: 'Writing the file' },
  failed: {
    zh: '浏览器没能完成这一步。请刷新页面再试；文件没有改动。',
    en: 'The browser could not do this. Reload the page and try again; your file is unchanged.',
  },
  faultsAdvice: {
    zh: '这份文件没有计分。请在原文件里按下表改好、保存，再放进来；全部问题已一次列出。',
    en: 'This file was not scored. Correct the places below in the file itself, save it, and drop it again; everything that was found is listed.',
  },
  faultPlace: { zh: '哪里', en: 'Where' },
  faultWhy: { zh: '为什么', en: 'Why' },
  faultRemedy: { zh: '怎么办', en: 'What to do' },
  wholeFile: { zh: '整个文件', en: 'the whole file' },
  copyFaults: { zh: '复制全部问题', en: 'Copy the whole list' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: {
    zh: '浏览器不允许复制，请在表中选取文字复制。',
    en: 'The browser does not allow copying; please select the text of the table.',
  },
  dismiss: { zh: '关闭提示', en: 'Dismiss' },
  result: { zh: '计分结果', en: 'Result' },
  downloadWorkbook: { zh: '下载结果工作簿', en: 'Download the result workbook' },
  downloadJson: { zh: '下载 JSON', en: 'Download JSON' },
  print: { zh: '打印结果', en: 'Print the result' },
  printSteps: { zh: '打印说明', en: 'Print this' },
  classes: { zh: '各类单位', en: 'Classes of units' },
  rank: { zh: '名次', en: 'Rank' },
  unit: { zh: '单位', en: 'Unit' },
  composite: { zh: '综合得分', en: 'Composite' },
  satisfaction: { zh: '群众满意度', en: 'Satisfaction' },
  lowerLevel: { zh: '下级', en: 'Lower level' },
  daily: { zh: '日常考核', en: 'Daily assessment' },
  deducted: { zh: '扣分', en: 'Deductions' },
  bonus: { zh: '加分', en: 'Bonuses' },
  reason: { zh: '原因', en: 'Reason' },
  vetoed: { zh: '一票否决', en: 'Veto' },
  talk: { zh: '建议约谈', en: 'Talk proposed' },
  exempt: { zh: '免评', en: 'Exempt' },
  notRanked: { zh: '未参加排名', en: 'Not ranked' },
  noRanking: {
    zh: '本类别还没有可以排名的单位。',
    en: 'No unit of this class can be ranked yet.',
  },
  talkNote: {
    zh: '“建议约谈”只是按计分办法提出的建议；是否约谈，由领导按程序决定。',
    en: 'A talk is only proposed by the scheme; the leader decides by due procedure.',
  },
  clickNote: {
    zh: '点开任何数字，可看它的计算步骤。',
    en: 'Open any number to see its steps.',
  },
  phoneNote: {
    zh: '手机上只列名次和综合得分，点开得分可看其余数字。',
    en: 'On a phone only rank and composite are listed; open a score for the other numbers.',
  },
  find: { zh: '按名称查找单位', en: 'Find a unit by name' },
  noneFound: { zh: '没有名称相符的单位。', en: 'No unit has such a name.' },
  earlier: { zh: '上一页', en: 'Previous' },
  later: { zh: '下一页', en: 'Next' },
  steps: { zh: '计算步骤', en: 'Steps' },
  stepsLoading: { zh: '正在取出步骤……', en: 'Fetching the steps …' },
  close: { zh: '关闭', en: 'Close' },
  numbersOfUnit: { zh: '这个单位的各项数字', en: 'The numbers of this unit' },
  inputs: { zh: '代入的数（精确值）', en: 'Numbers that went in (exact)' },
  stepValue: { zh: '本步结果', en: 'Result of this step' },
  about: { zh: '与此数有关', en: 'about this number' },
  noDeductions: { zh: '没有扣分记录。', en: 'There are no deductions.' },
  noBonuses: { zh: '没有加分记录。', en: 'There are no bonuses.' },
  noLower: { zh: '这个单位没有下级，不计下级。', en: 'Nothing lies below this unit.' },
  noDaily: { zh: '文件里没有它的日常考核得分。', en: 'The file has no daily assessment for it.' },
  noValue: { zh: '无', en: 'none' },
  scheme: { zh: '计分办法', en: 'Scoring scheme' },
  schemeLead: {
    zh: '以上每个数字都按下列规定算出。',
    en: 'Every number above follows these rules.',
  },
  digest: { zh: '计分办法指纹', en: 'Digest of the scheme' },
  digestUse: {
    zh: '指纹由计分办法的全部内容算出，改动一个字就会不同。核对它与通知附件上的是否一致，就知道用的是不是同一个办法。',
    en: 'It is computed from the whole scheme and changes with any letter of it. Compare it with the one in the notice’s annex to know whether the same scheme was used.',
  },
  footer: {
    zh: '评议（Pingyi）：本页不收集任何数据，也不连接任何网址。',
    en: 'Pingyi (评议): this page collects nothing and connects to nothing.',
  },
} as const satisfies Words;

/** What the three numbered steps of an empty page say. */
export const firstSteps: readonly Sentence[] = [
  {
    zh: '下载空白模板，按单位填写计票、日常考核和扣分；已有文件的直接进行下一步。',
    en: 'Download the blank template and fill in counts, daily assessment and deductions; with a file at hand go on at once.',
  },
  {
    zh: '把填好的文件拖进上面的框里。填错的地方会逐格指出来。',
    en: 'Drop the file into the box above. A wrong cell is named, with what to do about it.',
  },
  {
    zh: '在这里看各类单位的名次表和得分图，点开数字看步骤，下载结果工作簿或打印。',
    en: 'See tables and charts of each class here, open numbers to their steps, download the result workbook or print.',
  },
];

/** `第 3 名，共 12 个`: a rank is never shown without how many were ranked. */
export function rankOf(rank: number, ranked: number, isTied: boolean): Sentence {
  return {
    zh: `${isTied ? '并列' : ''}第 ${rank} 名，共 ${ranked} 个`,
    en: `${isTied ? 'Tied ' : ''}No. ${rank} of ${ranked}`,
  };
}

export function fileWithUnits(units: number): Sentence {
  return { zh: `共 ${units} 个单位`, en: `${units} ${units === 1 ? 'unit' : 'units'}` };
}

export function faultCount(count: number, file: string): Sentence {
  return {
    zh: `有 ${count} 处需要修改：${file}`,
    en: `${count} ${count === 1 ? 'place' : 'places'} to correct: ${file}`,
  };
}

export function stillShown(file: string): Sentence {
  return {
    zh: `下面仍是上一份文件“${file}”的结果，没有受影响。`,
    en: `The result below is still that of “${file}”; it is unaffected.`,
  };
}

export function unitsDone(done: number, total: number): Sentence {
  return {
    zh: `${done} / ${total} 个单位`,
    en: `${done} of ${total} units`,
  };
}

export function why(number: string, value: string): Sentence {
  return { zh: `为什么${number}是 ${value}？`, en: `Why is ${lowerFirst(number)} ${value}?` };
}

export function whyNone(number: string): Sentence {
  return { zh: `为什么没有${number}？`, en: `Why is there no ${lowerFirst(number)}?` };
}

export function exactly(exact: string, approximate: string, rounded: string): Sentence {
  return {
    zh: `精确值 ${exact}${approximate === '' ? '' : ` ≈ ${approximate}`}，公布时四舍五入为 ${rounded}。`,
    en: `Exactly ${exact}${approximate === '' ? '' : ` ≈ ${approximate}`}, published as ${rounded}.`,
  };
}

export function exactlyRound(exact: string): Sentence {
  return { zh: `精确值就是 ${exact}，没有取舍。`, en: `Exactly ${exact}; nothing was rounded.` };
}

export function inputsLeftOut(shown: number, all: number): Sentence {
  return {
    zh: `这里列出前 ${shown} 个，全部 ${all} 个在下载的 JSON 里。`,
    en: `These are the first ${shown}; all ${all} are in the JSON download.`,
  };
}

export function pageOf(page: number, pages: number): Sentence {
  return { zh: `第 ${page} 页，共 ${pages} 页`, en: `Page ${page} of ${pages}` };
}

export function opens(number: string, unit: string): Sentence {
  return {
    zh: `${unit}的${number}，查看计算步骤`,
    en: `${number} of ${unit}: see the steps`,
  };
}

export function hashHint(unit: string): Sentence {
  return {
    zh: `这个网址指向单位“${unit}”。请放入同一份文件，即可看到它的步骤。`,
    en: `This address points at the unit “${unit}”. Drop the same file to see its steps.`,
  };
}

export function unitNotFound(unit: string): Sentence {
  return {
    zh: `这份文件里没有编号为“${unit}”的单位。`,
    en: `This file has no unit with the id “${unit}”.`,
  };
}

export function classCount(units: number, ranked: number): Sentence {
  return {
    zh: units === ranked ? `${units} 个单位` : `${units} 个单位，其中 ${ranked} 个参加排名`,
    en:
      units === ranked
        ? `${units} ${units === 1 ? 'unit' : 'units'}`
        : `${units} units, ${ranked} of them ranked`,
  };
}

/** English names of numbers stand in the middle of a sentence, too. */
function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
