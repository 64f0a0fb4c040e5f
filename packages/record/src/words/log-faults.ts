import type { Facts, Language, Sentence } from '@pingyi/core';
import type { LogFault, LogFaultCode } from '../log/faults.ts';

type Wording = (facts: Facts) => Sentence;

/** A wording that mentions no facts. */
function plain(zh: string, en: string): Wording {
  return () => ({ zh, en });
}

function range({ from, to }: Facts, language: Language): string {
  if (from === to) return language === 'zh' ? `第 ${from} 条` : `entry ${from}`;
  return language === 'zh' ? `第 ${from} 至 ${to} 条` : `entries ${from} to ${to}`;
}

/** Which leaves can be the changed ones; a log without leaves has none. */
function suspects(facts: Facts): Sentence {
  if (Number(facts['to']) < Number(facts['from']))
    return { zh: '空日志的根值不对', en: 'the root of an empty log is another' };
  return {
    zh: `${range(facts, 'zh')}中有记录被改动`,
    en: `something was changed among ${range(facts, 'en')}`,
  };
}

const sentences: Readonly<Record<LogFaultCode, Wording>> = {
  'not-i-json': ({ why }) => ({
    zh: `含有存证日志不能承载的值（${why}）`,
    en: `it holds a value that the log cannot carry (${why})`,
  }),
  'leaf-too-large': ({ bytes, most }) => ({
    zh: `记录过大：${bytes} 字节，上限 ${most} 字节`,
    en: `the entry is too large: ${bytes} bytes, the most is ${most}`,
  }),
  'leaf-not-json': plain('记录不是合法的 JSON', 'the entry is not JSON'),
  'leaf-not-canonical': plain(
    '记录不是规范写法（RFC 8785）',
    'the entry is not in canonical form (RFC 8785)',
  ),
  'leaf-malformed': plain(
    '记录既不是公开事项的格式，也不是内部事项的格式',
    'the entry has neither the form of a public act nor that of an internal one',
  ),
  'leaf-wrong-seq': ({ expected, found }) => ({
    zh: `序号不对：应为 ${expected}，实为 ${found}`,
    en: `the number is wrong: ${expected} is expected, ${found} is there`,
  }),
  'leaf-missing': (facts) => ({
    zh: `缺少${range(facts, 'zh')}`,
    en: `missing: ${range(facts, 'en')}`,
  }),
  'leaf-surplus': ({ seq }) => ({
    zh: `多出一条记录，其序号 ${seq} 已经有过`,
    en: `there is an entry too many, with the earlier number ${seq}`,
  }),
  'leaf-changed': ({ seq }) => ({
    zh: `第 ${seq} 条的内容与当时存下的摘要不符`,
    en: `entry ${seq} is not what its stored hash was made of`,
  }),
  'opening-malformed': plain('公开内部事项的文件格式不对', 'the opening has a wrong form'),
  'opening-of-public-act': plain('这是公开事项，无需再公开', 'the act is public already'),
  'opening-wrong-seq': ({ expected, found }) => ({
    zh: `公开的是第 ${found} 条，不是第 ${expected} 条`,
    en: `it opens entry ${found}, not entry ${expected}`,
  }),
  'opening-wrong-day': ({ expected, found }) => ({
    zh: `日期不符：日志记为 ${expected}，公开的事项为 ${found}`,
    en: `the days differ: ${expected} in the log, ${found} in the opened act`,
  }),
  'opening-differs': ({ seq }) => ({
    zh: `公开的内容与第 ${seq} 条当时的承诺值不符`,
    en: `the opened act is not what entry ${seq} committed to`,
  }),
  'proof-malformed': plain('证明格式不对', 'the proof has a wrong form'),
  'proof-out-of-range': plain('所问的位置超出日志范围', 'the place is outside the log'),
  'proof-wrong-length': ({ hashes }) => ({
    zh: `证明的长度不对（${hashes} 个散列值）`,
    en: `the proof has a wrong length (${hashes} hashes)`,
  }),
  'proof-wrong-root': ({ size }) => ({
    zh: `按证明算出的根值与大小为 ${size} 的日志不符`,
    en: `the proof does not lead to the root of the log of size ${size}`,
  }),
  'key-malformed': ({ why }) => ({
    zh: `密钥格式不对（${why}）`,
    en: `the key has a wrong form (${why})`,
  }),
  'key-ambiguous': ({ key }) => ({
    zh: `给出了两把同名同号的不同密钥 ${key}`,
    en: `two different keys were given with the name and id of ${key}`,
  }),
  'note-malformed': ({ why }) => ({
    zh: `不是合法的签名文书（${why}）`,
    en: `it is not a signed note (${why})`,
  }),
  'signature-wrong': ({ key }) => ({
    zh: `${key} 的签名不成立`,
    en: `the signature of ${key} does not hold`,
  }),
  'signature-missing': plain('没有已知密钥的签名', 'no known key has signed it'),
  'checkpoint-malformed': ({ why }) => ({
    zh: `检查点格式不对（${why}）`,
    en: `the checkpoint has a wrong form (${why})`,
  }),
  'checkpoint-hash-unknown': ({ hash }) => ({
    zh: `检查点使用的散列算法 ${hash} 无法识别`,
    en: `the checkpoint is of the hash ${hash}, which is unknown here`,
  }),
  'checkpoint-origin-differs': ({ expected, found }) => ({
    zh: `检查点属于另一份日志：应为 ${expected}，实为 ${found}`,
    en: `the checkpoint is of another log: ${expected} is expected, ${found} is there`,
  }),
  'checkpoint-size-shrinks': ({ from, to }) => ({
    zh: `日志变短了：从 ${from} 条变为 ${to} 条`,
    en: `the log has become shorter: from ${from} entries to ${to}`,
  }),
  'checkpoint-forked': ({ size }) => ({
    zh: `大小同为 ${size} 的两个检查点根值不同，日志曾对外给出两种内容`,
    en: `two checkpoints of size ${size} have different roots: the log was shown in two versions`,
  }),
  'checkpoint-root-differs': (facts) => ({
    zh: `按记录算出的根值与大小为 ${facts['size']} 的检查点不符，${suspects(facts).zh}`,
    en: `the entries do not give the root of the checkpoint of size ${facts['size']}: ${suspects(facts).en}`,
  }),
};

/** What is wrong with a log, with its place and numbers, as one sentence. */
export function logFaultSentence({ code, path, facts }: LogFault, language: Language): string {
  const sentence = `${sentences[code](facts)[language]}${language === 'zh' ? '。' : '.'}`;
  return path === '' ? sentence : `${path}: ${sentence}`;
}
