import type { BackupFault } from './fault.ts';

interface Sentence {
  readonly zh: string;
  readonly en: string;
}

type FaultOf<Code extends BackupFault['code']> = Extract<BackupFault, { code: Code }>;

type FileFault = FaultOf<
  | 'not-readable'
  | 'not-a-backup'
  | 'cut-short'
  | 'format-newer'
  | 'schema-newer'
  | 'manifest-malformed'
  | 'member-missing'
  | 'member-unknown'
  | 'member-implausible'
  | 'member-altered'
  | 'row-malformed'
>;

function ofFile(fault: FileFault): Sentence {
  switch (fault.code) {
    case 'not-readable':
      return {
        zh: `无法读取 ${fault.facts.file}（${fault.facts.why}）。`,
        en: `${fault.facts.file} cannot be read (${fault.facts.why}).`,
      };
    case 'not-a-backup':
      return {
        zh: `${fault.facts.file} 不是评议的备份。`,
        en: `${fault.facts.file} is no backup of Pingyi.`,
      };
    case 'cut-short':
      return {
        zh: `备份 ${fault.facts.file} 不完整，可能没有复制完；请重新复制。`,
        en: `The backup ${fault.facts.file} is cut short; copy it again.`,
      };
    case 'format-newer':
      return {
        zh: `备份的格式 ${fault.facts.format} 比本程序新，请先升级评议。`,
        en: `The backup has the format ${fault.facts.format}, which is newer than this Pingyi; update Pingyi first.`,
      };
    case 'schema-newer':
      return {
        zh: `备份由更新版本的评议制作（${fault.facts.migration}），请先升级。`,
        en: `The backup was made by a newer Pingyi (${fault.facts.migration}); update first.`,
      };
    case 'manifest-malformed':
      return {
        zh: `备份的清单有误（${fault.facts.where}）。`,
        en: `The manifest of the backup is malformed at ${fault.facts.where}.`,
      };
    case 'member-missing':
      return {
        zh: `这不是完整的评议备份：缺少 ${fault.facts.member}。`,
        en: `This is no whole backup of Pingyi: ${fault.facts.member} is missing.`,
      };
    case 'member-unknown':
      return {
        zh: `备份中有清单之外的部分 ${fault.facts.member}。`,
        en: `The backup holds ${fault.facts.member}, which its manifest does not list.`,
      };
    case 'member-implausible':
      return {
        zh: `备份中的 ${fault.facts.member} 解压后大得不合理，已停止读取。`,
        en: `${fault.facts.member} would unpack to far more than a backup holds; it was not read.`,
      };
    case 'member-altered':
      return {
        zh: `备份中的 ${fault.facts.member} 已损坏或被改动，与清单的摘要不符。`,
        en: `${fault.facts.member} in the backup is damaged or was altered: it is not what the manifest says.`,
      };
    case 'row-malformed':
      return {
        zh: `备份中 ${fault.facts.member} 第 ${fault.facts.line} 行有误。`,
        en: `Line ${fault.facts.line} of ${fault.facts.member} in the backup is malformed.`,
      };
  }
}

type ContentFault = FaultOf<
  | 'log-broken'
  | 'log-differs'
  | 'table-unknown'
  | 'table-missing'
  | 'column-unknown'
  | 'column-missing'
  | 'row-refused'
  | 'acts-broken'
>;

function ofContent(fault: ContentFault): Sentence {
  switch (fault.code) {
    case 'log-broken':
      return {
        zh: `存证日志不完好：${fault.facts.zh}。`,
        en: `The log does not verify: ${fault.facts.en}.`,
      };
    case 'log-differs':
      return {
        zh: '存证日志与备份清单所记的不是同一个。',
        en: 'The log is another than the manifest of the backup speaks of.',
      };
    case 'table-unknown':
      return {
        zh: `备份含有本程序不认识的表 ${fault.facts.table}。`,
        en: `The backup holds a table ${fault.facts.table}, which this Pingyi does not know.`,
      };
    case 'table-missing':
      return {
        zh: `备份缺少表 ${fault.facts.table}。`,
        en: `The backup lacks the table ${fault.facts.table}.`,
      };
    case 'column-unknown':
      return {
        zh: `备份中表 ${fault.facts.table} 的列 ${fault.facts.column} 本程序不认识。`,
        en: `Column ${fault.facts.column} of ${fault.facts.table} in the backup is none that this Pingyi knows.`,
      };
    case 'column-missing':
      return {
        zh: `备份中表 ${fault.facts.table} 缺少列 ${fault.facts.column}。`,
        en: `Column ${fault.facts.column} of ${fault.facts.table} is missing in the backup.`,
      };
    case 'row-refused':
      return {
        zh: `备份中表 ${fault.facts.table} 的内容不被数据库接受（${fault.facts.why}）。`,
        en: `The database refuses what the backup holds for ${fault.facts.table} (${fault.facts.why}).`,
      };
    case 'acts-broken':
      return {
        zh: '备份中的事项互相矛盾，拒绝恢复。',
        en: `The acts in the backup contradict each other: ${fault.facts.sentence}`,
      };
  }
}

type KeyFault = FaultOf<
  | 'passphrase-missing'
  | 'passphrase-short'
  | 'passphrases-differ'
  | 'passphrase-wrong'
  | 'key-foreign'
  | 'key-missing'
  | 'key-in-place'
>;

function ofKey(fault: KeyFault): Sentence {
  switch (fault.code) {
    case 'passphrase-missing':
      return {
        zh: '备份密钥需要口令：请在终端中运行，或设置 PINGYI_BACKUP_PASSPHRASE。',
        en: 'The key needs a passphrase: run this at a terminal, or set PINGYI_BACKUP_PASSPHRASE.',
      };
    case 'passphrase-short':
      return {
        zh: `口令至少要有 ${fault.facts.least} 个字。`,
        en: `A passphrase has at least ${fault.facts.least} characters.`,
      };
    case 'passphrases-differ':
      return { zh: '两次输入的口令不同。', en: 'The two passphrases differ.' };
    case 'passphrase-wrong':
      return {
        zh: '口令不对，或备份的清单被改动过。',
        en: 'The passphrase is wrong, or the manifest of the backup was altered.',
      };
    case 'key-foreign':
      return {
        zh: `${fault.facts.file} 不是这个存证日志现用的密钥。`,
        en: `${fault.facts.file} is not the key that signs this log now.`,
      };
    case 'key-missing':
      return {
        zh: `找不到存证日志的签名密钥 ${fault.facts.file}。`,
        en: `The key of the log is missing at ${fault.facts.file}.`,
      };
    case 'key-in-place':
      return {
        zh: `${fault.facts.file} 处已有另一把密钥；加上 --replace-key 会把它改名保留，再放入新的。`,
        en: `Another key lies at ${fault.facts.file}; --replace-key sets it aside under another name first.`,
      };
  }
}

function sentenceOf(fault: BackupFault): Sentence {
  switch (fault.code) {
    case 'place-not-empty':
      return {
        zh: `这里已有数据：安装编号 ${fault.facts.installation}，${fault.facts.acts} 件事项，最后一件于 ${fault.facts.at}。确要用备份替换，请加 --replace。`,
        en: `There is data here: installation ${fault.facts.installation} with ${fault.facts.acts} acts, the newest of ${fault.facts.at}. --replace puts the backup in its place.`,
      };
    case 'tables-of-others':
      return {
        zh: `数据库中有评议以外的内容（${fault.facts.tables}），恢复需要评议独用的数据库。`,
        en: `The database holds what Pingyi did not make (${fault.facts.tables}); a restore needs a database of its own.`,
      };
    case 'place-busy':
      return {
        zh: '数据库正忙，什么也没有改，请稍后再试。',
        en: 'The database is busy; nothing was changed, try again.',
      };
    case 'place-changing':
      return {
        zh: '数据库的表正在更换，请稍后再试。',
        en: 'The tables of the database are just being replaced; try again.',
      };
    case 'file-exists':
      return {
        zh: `${fault.facts.file} 已经存在，备份不会覆盖它，请换一个名字。`,
        en: `${fault.facts.file} exists; a backup never replaces a file, name another one.`,
      };
    case 'not-written':
      return {
        zh: `无法写入 ${fault.facts.file}（${fault.facts.why}）。`,
        en: `${fault.facts.file} cannot be written (${fault.facts.why}).`,
      };
    case 'log-broken':
    case 'log-differs':
    case 'table-unknown':
    case 'table-missing':
    case 'column-unknown':
    case 'column-missing':
    case 'row-refused':
    case 'acts-broken':
      return ofContent(fault);
    case 'passphrase-missing':
    case 'passphrase-short':
    case 'passphrases-differ':
    case 'passphrase-wrong':
    case 'key-foreign':
    case 'key-missing':
    case 'key-in-place':
      return ofKey(fault);
    default:
      return ofFile(fault);
  }
}

/** A fault of a backup as one sentence in Chinese and one in English. */
export function backupSentence(fault: BackupFault): string {
  const { zh, en } = sentenceOf(fault);
  return `${zh} ${en}`;
}
