import type { Fact, Facts, Fault, FaultCode } from '../faults/fault.ts';
import type { Language, Sentence } from './language.ts';

function listed(fact: Fact | undefined, joiner: string): string {
  return Array.isArray(fact) ? fact.join(joiner) : String(fact ?? '');
}

const typeNames: Readonly<Record<string, Sentence>> = {
  object: { zh: '对象 {…}', en: 'an object {…}' },
  record: { zh: '对象 {…}', en: 'an object {…}' },
  list: { zh: '列表 […]', en: 'a list […]' },
  array: { zh: '列表 […]', en: 'a list […]' },
  string: { zh: '文字', en: 'a text' },
  text: { zh: '合法的文字', en: 'well-formed text' },
  integer: { zh: '整数', en: 'an integer' },
  decimal: { zh: '小数', en: 'a decimal' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
};

function typeName(fact: Fact | undefined, language: Language): string {
  const name = String(fact ?? '');
  return Object.hasOwn(typeNames, name) ? (typeNames[name]?.[language] ?? name) : name;
}

/** A clause for the list of what is known, empty where the list is. */
function known(fact: Fact | undefined, language: Language): string {
  const list = listed(fact, language === 'zh' ? '、' : ', ');
  if (list === '') return '';
  return language === 'zh' ? `，可用的有：${list}` : `; known are: ${list}`;
}

/** What there is too much of, and how much is the most. */
const measures: Readonly<Record<string, Sentence>> = {
  parts: { zh: '部件过多，最多 {most} 个', en: 'it has too many parts; the most is {most}' },
  rows: { zh: '行数过多，最多 {most} 行', en: 'it has too many rows; the most is {most}' },
  columns: { zh: '列数过多，最多 {most} 列', en: 'it has too many columns; the most is {most}' },
  cells: {
    zh: '单元格过多，最多 {most} 个',
    en: 'it has too many cells; the most is {most}',
  },
  texts: { zh: '文字过多，最多 {most} 条', en: 'it has too many texts; the most is {most}' },
  characters: {
    zh: '一处文字过长，最多 {most} 个字符',
    en: 'a text is too long; the most is {most} characters',
  },
  inflatedBytes: {
    zh: '解压后过大，最多 {most} MB',
    en: 'it is too large once inflated; the most is {most} MB',
  },
  levels: {
    zh: '上下级层数过多，最多 {most} 层',
    en: 'the units stand in too many levels; the most is {most}',
  },
  memory: {
    zh: '内容过多，读取所需内存超过 {most} MB',
    en: 'it holds too much: reading it would take more than {most} MB of memory',
  },
  bytes: { zh: '文件过大，最多 {most} MB', en: 'the file is too large; the most is {most} MB' },
};

function tooLarge({ what, most }: Facts, language: Language): string {
  const name = Object.hasOwn(measures, String(what)) ? String(what) : 'bytes';
  const isBytes = name === 'bytes' || name === 'inflatedBytes';
  const limit = isBytes ? Math.round(Number(most) / 1024 / 1024) : Number(most);
  return (measures[name]?.[language] ?? '').replace('{most}', String(limit));
}

const looks: Readonly<Record<string, Sentence>> = {
  xls: {
    zh: '这是旧版 .xls 文件，请用表格软件另存为 .xlsx 再试',
    en: 'it is an old .xls file; save it as .xlsx and try again',
  },
  csv: {
    zh: '这是文本（CSV）文件，请用表格软件打开后另存为 .xlsx',
    en: 'it is a text (CSV) file; open it in a spreadsheet and save it as .xlsx',
  },
  html: {
    zh: '这是网页文件，请用表格软件打开后另存为 .xlsx',
    en: 'it is a web page; open it in a spreadsheet and save it as .xlsx',
  },
  zip: {
    zh: '这是压缩包，但里面没有工作簿',
    en: 'it is a zip archive without a workbook inside',
  },
  incomplete: {
    zh: '文件不完整，可能没有下载完，请重新取得',
    en: 'the file is incomplete; get it again',
  },
  damaged: {
    zh: '文件已损坏，请用表格软件打开后重新保存',
    en: 'the file is damaged; open it in a spreadsheet and save it again',
  },
};

function look({ looksLike, reason }: Facts, language: Language): string {
  const sentence = looks[String(reason ?? '')] ?? looks[String(looksLike ?? '')];
  if (sentence === undefined) return '';
  return language === 'zh' ? `：${sentence.zh}` : `: ${sentence.en}`;
}

/** Why a file cannot be read, by the system's code. */
const systemReasons: Readonly<Record<string, Sentence>> = {
  ENOENT: { zh: '文件不存在', en: 'there is no such file' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
  EPERM: { zh: '没有读取权限', en: 'permission denied' },
};

type Wording = (facts: Facts, language: Language) => string;

/** One wording for both languages side by side, so that neither is forgotten. */
function both(zh: (facts: Facts) => string, en: (facts: Facts) => string): Wording {
  return (facts, language) => (language === 'zh' ? zh(facts) : en(facts));
}

const wordings: Readonly<Record<FaultCode, Wording>> = {
  'bad-json': (facts, language) => {
    const { line, column, why } = facts;
    if (why === 'not-utf-8')
      return language === 'zh' ? '不是 UTF-8 编码的文本' : 'it is not UTF-8 text';
    return language === 'zh'
      ? `不是合法的 JSON：第 ${line} 行第 ${column} 个字符处有误`
      : `it is not valid JSON: line ${line}, column ${column}`;
  },
  'unknown-format': both(
    ({ value, allowed }) => `格式“${value}”无法识别，应为 ${listed(allowed, '、')}`,
    ({ value, allowed }) =>
      `the format '${value}' is unknown; it should be ${listed(allowed, ', ')}`,
  ),
  'missing-field': both(
    ({ field }) => `缺少必填内容${field === undefined ? '' : `“${field}”`}`,
    ({ field }) => (field === undefined ? 'it is missing' : `'${field}' is missing`),
  ),
  'unknown-field': both(
    ({ field }) => `“${field}”不是可用的字段`,
    ({ field }) => `'${field}' is no known field`,
  ),
  'wrong-type': both(
    ({ expected }) => `类型不对，应为${typeName(expected, 'zh')}`,
    ({ expected }) => `it has the wrong type; it should be ${typeName(expected, 'en')}`,
  ),
  'unknown-value': both(
    ({ value, allowed }) => `“${value}”不在可选范围内${known(allowed, 'zh')}`,
    ({ value, allowed }) => `'${value}' is not among the choices${known(allowed, 'en')}`,
  ),
  'not-an-integer': both(
    ({ value }) => `不是整数${value === undefined ? '' : `（${value}）`}`,
    ({ value }) => `it is not an integer${value === undefined ? '' : ` (${value})`}`,
  ),
  'negative-count': both(
    ({ value }) => `不能是负数（${value}）`,
    ({ value }) => `it cannot be negative (${value})`,
  ),
  'count-too-large': both(
    ({ value, most }) => `数值过大（${value}），最多 ${most}`,
    ({ value, most }) => `the number is too large (${value}); the most is ${most}`,
  ),
  'not-a-decimal': both(
    ({ value }) => `“${value}”不是普通小数（如 0.5）`,
    ({ value }) => `'${value}' is not a plain decimal (such as 0.5)`,
  ),
  'negative-amount': both(
    ({ value }) => `不能是负数（${value}）`,
    ({ value }) => `it cannot be negative (${value})`,
  ),
  'duplicate-key': both(
    ({ field }) => `“${field}”在同一处出现了两次`,
    ({ field }) => `'${field}' stands twice in one place`,
  ),
  'duplicate-id': both(
    ({ id }) => `“${id}”出现了两次，须各不相同`,
    ({ id }) => `'${id}' is used twice`,
  ),
  'reserved-id': both(
    ({ id }) => `编号“${id}”是保留字，请换一个`,
    ({ id }) => `the id '${id}' is reserved; choose another`,
  ),
  'unknown-grade': both(
    ({ grade, grades }) => `计分办法中没有等次“${grade}”${known(grades, 'zh')}`,
    ({ grade, grades }) => `the scheme has no grade '${grade}'${known(grades, 'en')}`,
  ),
  'unknown-group': both(
    ({ id, known: ids }) => `计分办法中没有评议人组“${id}”${known(ids, 'zh')}`,
    ({ id, known: ids }) => `the scheme has no rater group '${id}'${known(ids, 'en')}`,
  ),
  'unknown-channel': both(
    ({ id, known: ids }) => `计分办法中没有渠道“${id}”${known(ids, 'zh')}`,
    ({ id, known: ids }) => `the scheme has no channel '${id}'${known(ids, 'en')}`,
  ),
  'unknown-dimension': both(
    ({ id, known: ids }) => `计分办法中没有评议内容“${id}”${known(ids, 'zh')}`,
    ({ id, known: ids }) => `the scheme has no dimension '${id}'${known(ids, 'en')}`,
  ),
  'unknown-rule': both(
    ({ rule, known: ids }) => `计分办法中没有规则“${rule}”${known(ids, 'zh')}`,
    ({ rule, known: ids }) => `the scheme has no rule '${rule}'${known(ids, 'en')}`,
  ),
  'wrong-rule-kind': both(
    ({ rule }) => `规则“${rule}”不属于这一类（扣分、加分、一票否决各用各的规则）`,
    ({ rule, kind, expected }) => `rule '${rule}' is a ${kind}, and a ${expected} is needed here`,
  ),
  'unknown-parent': both(
    ({ parent }) => `没有上级单位“${parent}”`,
    ({ parent }) => `there is no unit '${parent}' above`,
  ),
  'unknown-role': both(
    ({ role }) => `与上级的关系“${role}”无法识别，应为 own（计入本级）或 lower（下级）`,
    ({ role }) => `the role '${role}' is unknown; it should be own or lower`,
  ),
  'missing-role': both(
    () => '填了上级单位，还须注明与上级的关系（计入本级或下级）',
    () => 'a unit with a parent needs a role: own or lower',
  ),
  cycle: both(
    ({ units }) => `上下级关系成了环：${listed(units, ' → ')}`,
    ({ units }) => `the units are above one another in a circle: ${listed(units, ' → ')}`,
  ),
  'own-level-twice': both(
    ({ children }) =>
      `本单位已有计票，又有计入本级的下属单位（${listed(children, '、')}），本级只能有一个来源`,
    ({ children }) =>
      `the unit has its own count and also 'own' children (${listed(children, ', ')}); the own level can have one source only`,
  ),
  'mean-impossible': both(
    () => '“合并计票”只能用于直接投票的下级单位的满意度，请改用算术平均',
    () => 'a pooled mean needs lower units with ballots of their own; use the simple mean instead',
  ),
  'returned-exceeds-issued': both(
    ({ returned, issued }) =>
      `收回票 ${returned} 多于发出票 ${issued}，该次表决无效，须核对或重新表决`,
    ({ returned, issued }) =>
      `${returned} ballots returned, but only ${issued} issued: check the sheet or repeat the vote`,
  ),
  'counts-do-not-balance': both(
    ({ returned, counted }) => `收回票 ${returned} 与各等次、弃权、废票之和 ${counted} 不符`,
    ({ returned, counted }) =>
      `${returned} ballots returned, but grades, abstentions and invalid ones add up to ${counted}`,
  ),
  'coefficient-out-of-range': both(
    ({ value }) => `系数 ${value} 应在 0 至 1 之间`,
    ({ value }) => `the coefficient ${value} must lie between 0 and 1`,
  ),
  'weights-do-not-sum-to-one': both(
    ({ sum, policy }) =>
      policy === undefined
        ? `权重之和应为 1，现为 ${sum}`
        : `本级与日常考核的权重都为 0，不能按比例放大`,
    ({ sum, policy }) =>
      policy === undefined
        ? `the weights must sum to 1, but sum to ${sum}`
        : 'own level and daily assessment both weigh 0 and cannot be scaled up',
  ),
  'daily-exceeds-max': both(
    ({ points, max }) => `日常考核得分 ${points} 超过满分 ${max}`,
    ({ points, max }) => `${points} points of daily assessment exceed the maximum ${max}`,
  ),
  'max-not-positive': both(
    ({ max }) => `满分应大于 0，现为 ${max}`,
    ({ max }) => `the maximum must be above 0, but is ${max}`,
  ),
  'splits-combined': both(
    () => '评议人组、渠道、按评议内容计票三者只能用其中一种',
    () => 'rater groups, channels and dimensions cannot be combined; use one of them',
  ),
  'wrong-tally-shape': both(
    ({ expected }) => {
      const keys = listed(expected, '、');
      return keys === ''
        ? '计票形式不对：按计分办法只需一组总票数'
        : `计票形式不对：按计分办法应分列 ${keys}`;
    },
    ({ expected }) => {
      const keys = listed(expected, ', ');
      return keys === ''
        ? 'the tally has the wrong form: the scheme asks for one plain count'
        : `the tally has the wrong form: the scheme asks for ${keys}`;
    },
  ),
  'not-readable': both(
    ({ why }) => `文件无法读取（${systemReasons[String(why)]?.zh ?? why}）`,
    ({ why }) => `the file cannot be read (${systemReasons[String(why)]?.en ?? why})`,
  ),
  'too-large': tooLarge,
  'not-xlsx': both(
    (facts) => `不是可读的 .xlsx 工作簿${look(facts, 'zh')}`,
    (facts) => `it is no readable .xlsx workbook${look(facts, 'en')}`,
  ),
  'encrypted-workbook': both(
    () => '工作簿设有打开密码，请取消密码后再试',
    () => 'the workbook is protected by a password; remove it and try again',
  ),
  'formula-cell': both(
    () => '单元格里是公式，请改为数值（复制后选择“粘贴为数值”）',
    () => 'the cell holds a formula; replace it by its value',
  ),
  'missing-sheet': both(
    ({ sheet }) => `缺少工作表“${sheet}”`,
    ({ sheet }) => `the sheet '${sheet}' is missing`,
  ),
  'unknown-heading': both(
    ({ heading, known: headings }) => `表头“${heading}”无法识别${known(headings, 'zh')}`,
    ({ heading, known: headings }) => `the heading '${heading}' is unknown${known(headings, 'en')}`,
  ),
};

/** What is wrong, with its place and numbers, as one sentence: `计票!D7: 不是整数（1.5）。` */
export function faultSentence(fault: Fault, language: Language): string {
  const text = wordings[fault.code](fault.facts, language);
  const sentence = language === 'zh' ? `${text}。` : `${text}.`;
  return fault.path === '' ? sentence : `${fault.path}: ${sentence}`;
}
