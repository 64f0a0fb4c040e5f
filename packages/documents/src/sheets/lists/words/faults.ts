import { type Fact, type Facts, faultSentence, type Language } from '@pingyi/core';
import { isSharedCode, type ListFault, type OwnListCode } from '../fault.ts';

type Wording = Readonly<Record<Language, (facts: Facts) => string>>;

function listed(fact: Fact | undefined, joiner: string): string {
  return Array.isArray(fact) ? fact.join(joiner) : String(fact ?? '');
}

/** What a file seems to be instead of a list. */
const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  xls: {
    zh: '这是旧版 .xls（或 .et）文件，请用表格软件另存为 .xlsx 再试',
    en: 'it is an old .xls file; save it as .xlsx and try again',
  },
  xlsm: {
    zh: '这是带宏的工作簿，请另存为不带宏的 .xlsx 再试',
    en: 'it is a workbook with macros; save it as .xlsx without macros and try again',
  },
  xlsb: {
    zh: '这是二进制工作簿（.xlsb），请另存为 .xlsx 再试',
    en: 'it is a binary workbook (.xlsb); save it as .xlsx and try again',
  },
  ods: {
    zh: '这是 .ods 文件，请另存为 .xlsx 再试',
    en: 'it is an .ods file; save it as .xlsx and try again',
  },
  docx: {
    zh: '这是 Word 文档，请把其中的表格复制到表格软件，另存为 .xlsx 再试',
    en: 'it is a Word document; copy its table into a spreadsheet and save that as .xlsx',
  },
  pdf: {
    zh: '这是 PDF 文件，请向提供人索取表格文件',
    en: 'it is a PDF; ask for the spreadsheet it was made from',
  },
  html: {
    zh: '这是网页文件，请用表格软件打开后另存为 .xlsx',
    en: 'it is a web page; open it in a spreadsheet and save it as .xlsx',
  },
  image: {
    zh: '这是图片，请向提供人索取表格文件',
    en: 'it is a picture; ask for the spreadsheet it was made from',
  },
  archive: {
    zh: '这是压缩包，请先解压，再选择其中的表格文件',
    en: 'it is an archive; unpack it and choose the spreadsheet inside',
  },
};

function kindOf({ looksLike }: Facts, language: Language): string {
  const kind = String(looksLike ?? '');
  if (!Object.hasOwn(kinds, kind))
    return language === 'zh' ? '请选择 .xlsx 或 .csv 文件' : 'choose an .xlsx or .csv file';
  return kinds[kind]?.[language] ?? '';
}

/** Both languages of every code side by side, so that neither is forgotten. */
const wordings: Readonly<Record<OwnListCode, Wording>> = {
  'not-a-list-file': {
    zh: (facts) => `不是可读的名单文件：${kindOf(facts, 'zh')}`,
    en: (facts) => `it is no list that can be read: ${kindOf(facts, 'en')}`,
  },
  'unknown-encoding': {
    zh: () => '文本的编码无法识别，请用表格软件打开，另存为 .xlsx 再试',
    en: () => 'the encoding of the text is unknown; open it in a spreadsheet and save it as .xlsx',
  },
  'open-quote': {
    zh: ({ row }) => `第 ${row} 行有一个双引号没有成对，后面的内容无法分行；请补上或删去这个双引号`,
    en: ({ row }) =>
      `row ${row} opens a quotation mark that is never closed, so that no row after it can be told; close or delete it`,
  },
  'empty-file': {
    zh: () => '文件里没有内容，请检查是否选错了文件或工作表',
    en: () => 'there is nothing in the file; perhaps it is the wrong one, or the wrong sheet',
  },
  'error-cell': {
    zh: ({ value }) => `单元格是错误值 ${value}，请改为应有的内容`,
    en: ({ value }) => `the cell holds the error ${value}; replace it by what it should say`,
  },
  'text-too-long': {
    zh: ({ length, most }) => `文字过长（${length} 个字符），最多 ${most} 个`,
    en: ({ length, most }) => `the text has ${length} characters; the most is ${most}`,
  },
  'unprintable-character': {
    zh: ({ character }) =>
      `含有无法显示的字符（${character}），可能是生僻字用了自造字或编码出错，请重新输入`,
    en: ({ character }) =>
      `it holds a character that cannot be shown (${character}), perhaps a private one for a rare name, or a wrong encoding; type it again`,
  },
  'identity-number': {
    zh: () => '像是居民身份证号码。本系统不收身份证号码，请从文件中删去后再导入',
    en: () =>
      'it looks like a resident identity number. None are kept here: remove them from the file and import it again',
  },
  'phone-in-text': {
    zh: () => '含有手机号码。这一列会公开，请删去号码',
    en: () => 'it holds a mobile number, and this column becomes public; remove the number',
  },
  'not-a-name': {
    zh: ({ value }) => `“${value}”不像姓名，请检查是否填错了列`,
    en: ({ value }) => `'${value}' is not like a name; perhaps it is in the wrong column`,
  },
  'not-an-id': {
    zh: ({ value }) => `编号“${value}”只能用字母、数字和连字符，最多 64 个字符`,
    en: ({ value }) =>
      `the id '${value}' may hold letters, digits and hyphens only, at most 64 of them`,
  },
  'unknown-id': {
    zh: ({ id }) => `没有系统编号为“${id}”的人员。新增人员请把这一格留空`,
    en: ({ id }) => `nobody has the system id '${id}'; leave the cell empty for a new person`,
  },
  'ambiguous-value': {
    zh: ({ value, ids }) => `“${value}”指的可能是 ${listed(ids, '、')}，请填编号`,
    en: ({ value, ids }) => `'${value}' may mean ${listed(ids, ', ')}; write the id`,
  },
  'too-many-decimals': {
    zh: ({ value, most }) => `${value} 的小数位数过多，最多 ${most} 位`,
    en: ({ value, most }) => `${value} has too many decimals; the most is ${most}`,
  },
  'not-a-phone': {
    zh: ({ value }) =>
      `“${value}”不是能拨打的电话号码：手机应为 11 位，固定电话带区号，只填一个号码`,
    en: ({ value }) =>
      `'${value}' is no telephone number: a mobile has 11 digits, a landline its area code; write one only`,
  },
  'rounded-phone': {
    zh: ({ value }) =>
      `号码被表格软件变成了“${value}”，后几位已丢失；请先把这一列设为文本格式，再重新填写`,
    en: ({ value }) =>
      `a spreadsheet has turned the number into '${value}' and lost digits; make the column text and enter it again`,
  },
  'not-a-date': {
    zh: ({ value }) => `“${value}”不是日期，请写成 2026-07-01 或 2026年7月1日`,
    en: ({ value }) => `'${value}' is no day; write it like 2026-07-01`,
  },
  'date-without-year': {
    zh: ({ value }) => `日期“${value}”没有年份，请写成 2026-07-01 或 2026年7月1日`,
    en: ({ value }) => `the day '${value}' has no year; write it like 2026-07-01`,
  },
  'merged-cell': {
    zh: ({ with: place }) => `这一格与 ${place} 合并了，请取消合并，每行各填各的内容`,
    en: ({ with: place }) => `the cell is merged with ${place}; unmerge them and fill in every row`,
  },
  'duplicate-row': {
    zh: ({ row }) => `与第 ${row} 行重复，请只留一行`,
    en: ({ row }) => `it stands in row ${row} already; keep one of them`,
  },
  'already-taken': {
    zh: ({ id }) =>
      id === ''
        ? '已有相同的一条，且这一行指的不是它'
        : `已有同名的一条，编号为“${id}”，与这一行的编号不同`,
    en: ({ id }) =>
      id === ''
        ? 'there is one like it, and this row means another'
        : `there is one of this name with the id '${id}', which is not this row's`,
  },
  'role-without-parent': {
    zh: () => '没有填上级单位，就不填与上级的关系',
    en: () => 'without a unit above, leave this empty',
  },
  'parent-not-above': {
    zh: ({ level, parent, parentLevel }) =>
      `上级单位“${parent}”属于${parentLevel}，不比本单位的${level}高`,
    en: ({ level, parent, parentLevel }) =>
      `the unit above, '${parent}', is of level ${parentLevel}, which is not above ${level}`,
  },
  'own-unit-of-voted': {
    zh: ({ parent, level }) =>
      `“${parent}”所在的${level}直接投票，不能再有计入本级的单位；请改为“下级”`,
    en: ({ parent, level }) =>
      `units of ${level} such as '${parent}' are voted on directly and cannot have own units; make this a lower one`,
  },
  'exemption-by-decision': {
    zh: () => '免评须凭领导小组的决定逐个办理，不能用表格改；请填单位现在的情况，或留空',
    en: () =>
      'exemption takes a decision of the leading group for each unit and is not changed by a sheet; enter what holds now, or leave it empty',
  },
  'item-of-other-level': {
    zh: () => '这个单位的层级不考核这一项；请改为应考核的项目，或删去这一行',
    en: () =>
      'units of this level are not assessed by this item; choose one that they are, or delete the row',
  },
  'parent-row-faulty': {
    zh: ({ row }) => `上级单位在第 ${row} 行，那一行有误；改好那一行即可`,
    en: ({ row }) => `the unit above is in row ${row}, which has a fault; mend that row`,
  },
};

/** What is meant instead, perhaps. */
function guess({ similar }: Facts, language: Language): string {
  if (!Array.isArray(similar) || similar.length === 0) return '';
  return language === 'zh' ? `是不是：${similar.join('、')}？` : ` Perhaps ${similar.join(', ')}?`;
}

/** What is wrong with a list, with its place and numbers, as a sentence: `C7: 与第 5 行重复，请只留一行。` */
export function listFaultSentence(fault: ListFault, language: Language): string {
  const { code, path, facts } = fault;
  if (isSharedCode(code))
    return `${faultSentence({ code, path, facts }, language)}${guess(facts, language)}`;
  const text = wordings[code][language](facts);
  const sentence = language === 'zh' ? `${text}。` : `${text}.`;
  return path === '' ? sentence : `${path}: ${sentence}`;
}
