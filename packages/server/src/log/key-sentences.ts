import type { LogKeyFault } from './log-key.ts';

/** A fault of the log's key as one sentence in Chinese and English. */
export function logKeySentence(fault: LogKeyFault): string {
  const { file } = fault.facts;
  switch (fault.code) {
    case 'key-missing':
      return `找不到存证日志的签名密钥 ${file}，请从首次启动的服务器或带口令的备份中取回。 The key of the log is missing at ${file}; bring it back from the first server or from a backup with a passphrase.`;
    case 'key-unreadable':
      return `存证日志的签名密钥 ${file} 无法读取（应为 ${fault.facts.why}）。 The key of the log ${file} cannot be read (it should be ${fault.facts.why}).`;
    case 'key-file-failed':
      return `存证日志的签名密钥 ${file} 无法读取或建立（${fault.facts.why}），请检查路径和权限。 The key of the log ${file} cannot be read or made (${fault.facts.why}); check its path and permissions.`;
    case 'key-exposed':
      return `其他账户可以读取存证日志的签名密钥 ${file}，请先运行 chmod 600。 Other accounts may read the key of the log ${file}; run chmod 600 on it first.`;
    case 'key-differs':
      return `这个数据库的存证日志用另一把密钥签名，${file} 不是它；请复制首次启动的服务器的密钥文件，或用 PINGYI_LOG_KEY_FILE 指定。 The log of this database is signed with another key than ${file}; copy the key file of the server that started first, or name it by PINGYI_LOG_KEY_FILE.`;
  }
}
