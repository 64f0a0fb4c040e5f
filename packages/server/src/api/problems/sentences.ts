import type { Sentence } from '@pingyi/core';
import { accessWords } from './access-sentences.ts';
import { cosignatureFaults } from './cosignature-faults.ts';
import { peopleWords } from './people-sentences.ts';
import type { Problem, ProblemCode, ProblemFacts } from './problem.ts';
import { remoteWords } from './remote-sentences.ts';
import { voteWords } from './vote-sentences.ts';
import type { Words } from './words.ts';

const askAgain: Sentence = {
  zh: '请稍后重试；带着同一个 Idempotency-Key 重试不会重复记录。',
  en: 'Please ask again later; with the same Idempotency-Key nothing is recorded twice.',
};

/** Conditions one after the other, as the person who asked reads them. */
function conditions({ unmet }: ProblemFacts['refused']): Sentence {
  return {
    zh: unmet.map(({ sentence }) => sentence.zh).join(''),
    en: unmet.map(({ sentence }) => sentence.en).join(' '),
  };
}

const words: { readonly [Code in ProblemCode]: Words<ProblemFacts[Code]> } = {
  ...accessWords,
  ...peopleWords,
  ...voteWords,
  ...remoteWords,
  'request-malformed': {
    title: { zh: '请求无法识别', en: 'Malformed request' },
    what: () => ({
      zh: '这个请求或网址无法识别。',
      en: 'The request or its address cannot be read.',
    }),
    remedy: {
      zh: '请核对网址和请求格式。',
      en: 'Please check the address and the form of the request.',
    },
  },
  'request-invalid': {
    title: { zh: '请求内容有误', en: 'Invalid request' },
    what: ({ faults }) => ({
      zh: `请求中有 ${faults.length} 处不符合要求，见 faults。`,
      en: `The request does not fit in ${faults.length} ${faults.length === 1 ? 'place' : 'places'}; see faults.`,
    }),
    remedy: {
      zh: '请按 /api 页面上的说明更正后再提交。',
      en: 'Please correct it as the page /api describes and send it again.',
    },
  },
  'body-not-json': {
    title: { zh: '内容不是 JSON', en: 'The body is not JSON' },
    what: ({ line, column }) => ({
      zh: `请求内容在第 ${line} 行第 ${column} 列不是合格的 JSON。`,
      en: `The body is not JSON at line ${line}, column ${column}.`,
    }),
    remedy: {
      zh: '请检查括号、引号、逗号和 UTF-8 编码。',
      en: 'Please check brackets, quotation marks, commas and that it is UTF-8.',
    },
  },
  'idempotency-key-malformed': {
    title: { zh: '幂等键有误', en: 'Malformed idempotency key' },
    what: () => ({
      zh: 'Idempotency-Key 应为 1 至 128 个可见 ASCII 字符，外加双引号亦可。',
      en: 'An Idempotency-Key is 1 to 128 visible ASCII characters, in quotation marks or without.',
    }),
    remedy: { zh: '请改用 UUID 之类的键。', en: 'Please use a key such as a UUID.' },
  },
  'not-signed-in': {
    title: { zh: '需要登录', en: 'Sign-in required' },
    what: () => ({
      zh: '这里只对登录的工作人员开放。',
      en: 'This is open to staff who are signed in.',
    }),
    remedy: {
      zh: '请先登录。',
      en: 'Please sign in first.',
    },
  },
  'role-may-not': {
    title: { zh: '没有这项权限', en: 'Not allowed in this role' },
    what: conditions,
    remedy: {
      zh: '请由有权限的人员办理。',
      en: 'Please leave it to somebody whose role allows it.',
    },
  },
  'not-found': {
    title: { zh: '没有这个地址', en: 'Nothing at this address' },
    what: () => ({ zh: '这个网址下没有内容。', en: 'There is nothing at this address.' }),
    remedy: { zh: '所有地址列在 /api 页面上。', en: 'The page /api lists every address.' },
  },
  'campaign-unknown': {
    title: { zh: '没有这次评议', en: 'Unknown campaign' },
    what: ({ campaign }) => ({
      zh: `没有编号为“${campaign}”的评议。`,
      en: `There is no campaign “${campaign}”.`,
    }),
    remedy: { zh: '全部评议见 /api/campaigns。', en: 'All campaigns are at /api/campaigns.' },
  },
  'no-checkpoint': {
    title: { zh: '还没有检查点', en: 'No checkpoint yet' },
    what: () => ({
      zh: '日志的第一个检查点还没有签署。',
      en: 'The log’s first checkpoint is not signed yet.',
    }),
    remedy: { zh: '请过一秒再试。', en: 'Please ask again in a second.' },
  },
  'beyond-log': {
    title: { zh: '超出日志范围', en: 'Beyond the log' },
    what: ({ size }) => ({
      zh: `请求的位置超出日志，日志现有 ${size} 条。`,
      en: `The request reaches beyond the log, which has ${size} leaves.`,
    }),
    remedy: {
      zh: '序号从 0 开始，须小于日志条数。',
      en: 'Leaves count from 0 and lie below the size of the log.',
    },
  },
  'cosignature-refused': {
    title: { zh: '见证签名未收下', en: 'Cosignature not taken in' },
    what: ({ why }) => ({
      zh: `${cosignatureFaults[why].zh}。`,
      en: `${cosignatureFaults[why].en}.`,
    }),
    remedy: {
      zh: '请对 /api/log/checkpoint 给出的检查点签名；公钥先由管理员登记（npx pingyi witnesses add）。',
      en: 'Please sign a checkpoint of /api/log/checkpoint; an administrator lists the key first (npx pingyi witnesses add).',
    },
  },
  'method-not-allowed': {
    title: { zh: '不支持这个方法', en: 'Method not allowed' },
    what: ({ allowed }) => ({
      zh: `这个地址只接受 ${allowed.join('、')}。`,
      en: `This address takes ${allowed.join(', ')} only.`,
    }),
    remedy: { zh: '请换用其中之一。', en: 'Please use one of them.' },
  },
  'request-timeout': {
    title: { zh: '请求超时', en: 'Request timed out' },
    what: () => ({
      zh: '请求没有在时限内完整到达。',
      en: 'The request did not arrive whole in time.',
    }),
    remedy: askAgain,
  },
  refused: {
    title: { zh: '条件尚未满足', en: 'Refused: conditions are unmet' },
    what: conditions,
    remedy: { zh: '没有记录任何事项。', en: 'Nothing was recorded.' },
  },
  'version-differs': {
    title: { zh: '内容已有变化', en: 'Changed in the meantime' },
    what: ({ version }) => ({
      zh: `这次评议已到第 ${version} 版，与 If-Match 所写不同。`,
      en: `The campaign is at version ${version} now, not the one in If-Match.`,
    }),
    remedy: {
      zh: '请重新读取，确认后再提交。没有记录任何事项。',
      en: 'Please read it again and decide anew. Nothing was recorded.',
    },
  },
  'too-large': {
    title: { zh: '内容过大', en: 'Content too large' },
    what: ({ most }) => ({
      zh: `请求内容不得超过 ${most} 字节。`,
      en: `The body may have ${most} bytes at most.`,
    }),
    remedy: { zh: '请分几次提交。', en: 'Please send it in several parts.' },
  },
  'media-type-unknown': {
    title: { zh: '内容类型不支持', en: 'Unsupported media type' },
    what: ({ accepted }) => ({
      zh: `这里只接受 ${accepted}。`,
      en: `Only ${accepted} is taken here.`,
    }),
    remedy: { zh: '请更正 Content-Type。', en: 'Please correct Content-Type.' },
  },
  'document-kind-unknown': {
    title: { zh: '文件类型不支持', en: 'Kind of file not taken' },
    what: ({ accepted }) => ({
      zh: `只接受 ${accepted.join('、')} 文件，而且文件名与内容要一致。`,
      en: `Only ${accepted.join(', ')} files are taken, and name and content must agree.`,
    }),
    remedy: {
      zh: '请另存为其中一种格式后再上传。没有保存任何内容。',
      en: 'Please save it in one of these formats and upload it again. Nothing was kept.',
    },
  },
  'idempotency-key-reused': {
    title: { zh: '幂等键已用于其他请求', en: 'Idempotency key reused' },
    what: () => ({
      zh: '这个 Idempotency-Key 已用于另一个内容不同的请求。',
      en: 'This Idempotency-Key was used for another request.',
    }),
    remedy: { zh: '新的请求请用新的键。', en: 'Please use a new key for a new request.' },
  },
  'headers-too-large': {
    title: { zh: '请求头过大', en: 'Headers too large' },
    what: () => ({ zh: '请求头过大。', en: 'The headers of the request are too large.' }),
    remedy: { zh: '请减少请求头。', en: 'Please send fewer or shorter headers.' },
  },
  internal: {
    title: { zh: '服务器出错', en: 'Internal error' },
    what: ({ request }) => ({
      zh: `服务器出错，请求编号 ${request}。`,
      en: `The server failed at request ${request}.`,
    }),
    remedy: {
      zh: '请把编号交给管理员，日志里有详细记录。',
      en: 'Please give the number to the administrator; the server’s log has the details.',
    },
  },
  unavailable: {
    title: { zh: '数据库暂时无法使用', en: 'The database is unavailable' },
    what: () => ({ zh: '数据库暂时没有回应。', en: 'The database does not answer at present.' }),
    remedy: askAgain,
  },
  stopping: {
    title: { zh: '服务器正在停止', en: 'The server is stopping' },
    what: () => ({
      zh: '服务器正在停止或重新启动。',
      en: 'The server is stopping or starting again.',
    }),
    remedy: askAgain,
  },
  'too-many-streams': {
    title: { zh: '实时连接已满', en: 'Too many streams' },
    what: ({ most }) => ({
      zh: `同时关注变化的连接不得超过 ${most} 个。`,
      en: `At most ${most} clients can follow changes at once.`,
    }),
    remedy: { zh: '请稍后再连接。', en: 'Please connect again later.' },
  },
  'storage-full': {
    title: { zh: '磁盘已满', en: 'The disk is full' },
    what: () => ({
      zh: '服务器的磁盘已满，没有记录任何事项。',
      en: 'The server’s disk is full; nothing was recorded.',
    }),
    remedy: {
      zh: '请管理员腾出空间，之后可直接重试，无需重启。',
      en: 'Please have the administrator free some space; then ask again, no restart is needed.',
    },
  },
};

/** The title of a code, the same for each of its problems (RFC 9457, section 3.1.3). */
export function problemTitle(code: ProblemCode): Sentence {
  return words[code].title;
}

/** What to do about a code. */
export function problemRemedy(code: ProblemCode): Sentence {
  return words[code].remedy;
}

/** What happened, with its numbers, and what to do now (RFC 9457, section 3.1.4). */
export function problemDetail({ code, facts }: Problem): Sentence {
  const { remedy } = words[code];
  const what = (words[code].what as (facts: unknown) => Sentence)(facts);
  return { zh: `${what.zh}${remedy.zh}`, en: `${what.en} ${remedy.en}` };
}
