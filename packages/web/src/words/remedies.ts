import type { FaultCode, Sentence } from '@pingyi/core';

const count: Sentence = { zh: '请填 0 或正整数。', en: 'Enter 0 or a whole number above it.' };
const decimal: Sentence = {
  zh: '请填普通小数，如 0.5，不带单位。',
  en: 'Enter a plain decimal such as 0.5, without a unit.',
};
const choice: Sentence = {
  zh: '请从可用的项目中选一个，或在计分办法里补上。',
  en: 'Choose one that is known, or add it to the scheme.',
};
const rename: Sentence = { zh: '请改成不同的编号。', en: 'Give it another id.' };
const form: Sentence = {
  zh: '请对照空白模板改正。',
  en: 'Compare it with the blank template and correct it.',
};
const scheme: Sentence = {
  zh: '请在计分办法里改正，使之符合要求。',
  en: 'Correct it in the scheme.',
};
const resave: Sentence = {
  zh: '请用表格软件另存为 .xlsx 再试。',
  en: 'Save it as .xlsx with a spreadsheet program and try again.',
};

/** What a person does about each fault of a file. */
export const remedies: Readonly<Record<FaultCode, Sentence>> = {
  'bad-json': {
    zh: '请在这个位置检查逗号、引号和括号，或改用空白模板。',
    en: 'Check commas, quotes and brackets there, or use the blank template.',
  },
  'unknown-format': {
    zh: '请确认放入的是计票文件。',
    en: 'Make sure that this is a count file.',
  },
  'missing-field': { zh: '请补填。', en: 'Please fill it in.' },
  'unknown-field': { zh: '请删去或改名。', en: 'Remove or rename it.' },
  'wrong-type': form,
  'unknown-value': choice,
  'not-an-integer': count,
  'negative-count': count,
  'count-too-large': {
    zh: '请核对票数是否多打了数字。',
    en: 'Check whether a digit was typed twice.',
  },
  'not-a-decimal': decimal,
  'negative-amount': { zh: '请填正数，扣分也写正数。', en: 'Enter it without a minus sign.' },
  'duplicate-key': { zh: '请只保留一处。', en: 'Keep one of them.' },
  'duplicate-id': rename,
  'reserved-id': rename,
  'unknown-grade': choice,
  'unknown-group': choice,
  'unknown-channel': choice,
  'unknown-dimension': choice,
  'unknown-rule': choice,
  'wrong-rule-kind': {
    zh: '请移到相应的扣分、加分或一票否决中。',
    en: 'Move it to deductions, bonuses or vetoes.',
  },
  'unknown-parent': {
    zh: '请核对上级单位的编号，或先把上级单位加进来。',
    en: 'Check the id of the unit above, or add that unit.',
  },
  'unknown-role': { zh: '请填“本级”或“下级”。', en: 'Enter own or lower.' },
  'missing-role': { zh: '请填“本级”或“下级”。', en: 'Enter own or lower.' },
  cycle: {
    zh: '请改正其中一个单位的上级。',
    en: 'Correct the unit above of one of them.',
  },
  'own-level-twice': {
    zh: '请二者留一：删去本单位计票，或改下属单位为“下级”。',
    en: 'Keep one: remove the unit’s own count, or make its children lower ones.',
  },
  'mean-impossible': scheme,
  'returned-exceeds-issued': {
    zh: '请核对发票、收票记录；属实的须重新表决。',
    en: 'Check the records; if they are right, the vote must be repeated.',
  },
  'counts-do-not-balance': {
    zh: '请对照计票单核对各项票数。',
    en: 'Check each count against the tally sheet.',
  },
  'coefficient-out-of-range': scheme,
  'weights-do-not-sum-to-one': scheme,
  'daily-exceeds-max': { zh: '请核对得分和满分。', en: 'Check points and maximum.' },
  'max-not-positive': { zh: '请填大于 0 的满分。', en: 'Enter a maximum above 0.' },
  'splits-combined': scheme,
  'wrong-tally-shape': form,
  'not-readable': {
    zh: '请重新保存一份再试，或改用空白模板。',
    en: 'Save it again and retry, or use the blank template.',
  },
  'too-large': {
    zh: '请删去与计分无关的工作表、图片和空行。',
    en: 'Remove sheets, pictures and empty rows that scoring does not need.',
  },
  'not-xlsx': resave,
  'encrypted-workbook': {
    zh: '请在表格软件中取消密码，保存后再试。',
    en: 'Remove the password in the spreadsheet program, save and retry.',
  },
  'formula-cell': {
    zh: '请复制该格，再“粘贴为数值”。',
    en: 'Copy the cell and paste it as a value.',
  },
  'missing-sheet': {
    zh: '请用空白模板，并保留全部工作表。',
    en: 'Use the blank template and keep all its sheets.',
  },
  'unknown-heading': {
    zh: '请改回模板的表头文字。',
    en: 'Restore the heading of the template.',
  },
};
