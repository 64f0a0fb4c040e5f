import type { Sentence } from '@pingyi/core';
import type { ClaimFinding, FindingCode } from '../report/verdict.ts';
import { fill, type Wording } from './fill.ts';
import { findingsOfTheYear } from './findings-of-the-year.ts';
import { namedFact, type UnitNames } from './named-facts.ts';

const wordings: Readonly<Record<FindingCode, Wording>> = {
  ...findingsOfTheYear,
  'file-differs': [
    '文件 {file} 与清单不符（{why}）。',
    'File {file} is not what the manifest says ({why}).',
  ],
  'key-unreadable': ['清单中的日志密钥无法识别。', 'A key of the log cannot be read.'],
  'log-fault': ['存证日志 {path}：{code}。', 'The log at {path}: {code}.'],
  'checkpoint-missing': [
    '没有涵盖全部 {size} 条事项的检查点。',
    'No checkpoint covers all {size} acts.',
  ],
  'checkpoint-misnamed': [
    '检查点 {file} 其实是 {size} 条的。',
    'Checkpoint {file} is one of {size} acts.',
  ],
  'size-differs': [
    '清单说有 {need} 条事项，实有 {have} 条。',
    'The manifest says {need} acts, there are {have}.',
  ],
  'root-differs': [
    '算出的根值 {have} 与清单的 {need} 不同。',
    'The root is {have}, the manifest says {need}.',
  ],
  'key-differs': [
    '您信任的密钥是 {need}，这份日志的是 {have}。',
    'You trust the key {need}; this log’s is {have}.',
  ],
  'trusted-checkpoint-differs': [
    '这份日志与您保存的检查点不符（{why}）。',
    'The log does not begin with the checkpoint that you kept ({why}).',
  ],
  'witness-missing': [
    '没有您信任的见证人的签名。',
    'No witness whom you trust has signed a checkpoint.',
  ],
  'act-misplaced': [
    '事项 {act} 与之前的事项接不上。',
    'The act {act} does not follow from those before it.',
  ],
  'archive-missing': ['表决 {poll} 没有选票档案。', 'Poll {poll} has no archive.'],
  'archive-without-acts': [
    '档案 {poll} 没有对应的表决事项。',
    'Archive {poll} belongs to no poll that was opened.',
  ],
  'archive-of-another-poll': [
    '表决 {poll} 的档案其实属于 {have}。',
    'The archive of poll {poll} is that of {have}.',
  ],
  'event-missing': [
    '表决 {poll} 的档案缺少事项所说的 {event}。',
    'The archive of poll {poll} lacks the event {event} that an act names.',
  ],
  'event-differs': [
    '表决 {poll} 的档案中 {event} 与事项所记不同。',
    'In the archive of poll {poll} the event {event} is another than the act names.',
  ],
  'event-without-act': [
    '表决 {poll} 的档案中 {event} 没有对应的事项。',
    'In the archive of poll {poll} no act names the event {event}.',
  ],
  'public-key-differs': [
    '表决 {poll} 的公钥与事项不同。',
    'The public key of poll {poll} is another than the act names.',
  ],
  'trustee-key-differs': [
    '表决 {poll} 第 {owner} 名保管人的密钥与事项不同。',
    'The key of trustee {owner} of poll {poll} is another than the act names.',
  ],
  'ballots-differ': [
    '表决 {poll}：档案有 {need} 张，事项说 {have} 张。',
    'Poll {poll}: the archive has {need}, the act says {have}.',
  ],
  'counts-differ': [
    '表决 {poll} 的票数与档案不同。',
    'The counts of poll {poll} differ from its archive.',
  ],
  'strong-proofs-differ': [
    '表决 {poll} 第 {owner} 名保管人的解密证明与事项不同。',
    'The strong proofs of trustee {owner} of poll {poll} are others than the act names.',
  ],
  'closing-uncovered': [
    '没有涵盖表决 {poll} 结束的检查点（{size} 条）。',
    'The checkpoint of {size} acts that covers the close of poll {poll} is not there.',
  ],
  'rules-unpublished': [
    '表决时方案尚未公布。',
    'The rules were not published when the vote opened.',
  ],
  'rules-amended': [
    '第 {edition} 版公布后又有修改，表决时没有重新公布。',
    'Edition {edition} was amended and not published again before the vote.',
  ],
  'published-digest-differs': [
    '公布的 {what} 与记录中的不同。',
    'The published {what} differs from the record.',
  ],
  'scheme-digest-differs': [
    '所记的计分办法摘要与计分办法不符。',
    'The digest of the scheme is not that of the scheme in force.',
  ],
  'rules-changed-after-vote': [
    '首次表决之后又有修改：{act}。',
    'Something was changed after the first vote: {act}.',
  ],
  'due-day-moved': [
    '已过的期限被改动：{duty}（{day}）。',
    'A due day that was over was moved: {duty} ({day}).',
  ],
  'lower-level-unannounced': [
    '评议 {level} 时，下一级 {below} 应公布 {need} 个结果，只公布了 {have} 个。',
    'When {level} was voted on, {below} below it had {have} results of {need}.',
  ],
  'time-goes-back': ['时间倒退：{at} 排在 {before} 之后。', 'Time goes back: {at} after {before}.'],
  'time-after-witness': [
    '见证人在 {seen} 已看到，事项却写 {at}。',
    'A witness saw it at {seen}, and it says {at}.',
  ],
  'time-before-witness': [
    '见证人在 {seen} 还没看到，事项却写 {at}。',
    'A witness had not seen it at {seen}, and it says {at}.',
  ],
  'panel-unmet': [
    '评议会 {meeting} 的代表构成不符：{why}，应为 {need}，实为 {have}。',
    'The panel of meeting {meeting} is not enough: {why}, {need} needed, {have} there.',
  ],
  'panel-exceeds-appointed': [
    '评议会 {meeting} 开始表决时所记受邀代表（{category}）{have} 名，而指定的只有 {need} 名。',
    'At the opening of meeting {meeting} {have} persons ({category}) are said to be invited; {need} were appointed.',
  ],
  'present-not-invited': [
    '评议会 {meeting} 到会代表（{category}）{have} 名，受邀的只有 {need} 名。',
    'In meeting {meeting} {have} persons ({category}) are said to be present; {need} were invited.',
  ],
  'presence-differs': [
    '评议会 {meeting} 到会人数不一致：到会 {need}，各类合计 {have}，签到 {signedIn}。',
    'The numbers of meeting {meeting} disagree: {need} present, {have} by category, {signedIn} signed in.',
  ],
  'panel-unmarked': [
    '评议会 {meeting} 的代表组没有注明由指定产生，也没有抽取的记录。',
    'The panel of meeting {meeting} is not marked as appointed, and no draw is on record.',
  ],
  'balance-missing': ['开始表决前没有核对票条。', 'No balance was signed before the vote opened.'],
  'slips-unbalanced': [
    '票条不等：印制 {printed}，作废 {voided}，领取 {drawn}。',
    'Slips do not balance: printed {printed}, voided {voided}, drawn {drawn}.',
  ],
  'desk-unbalanced': [
    '人数不等：签到 {need}，各项合计 {have}。',
    'Persons do not balance: signed in {need}, all ways together {have}.',
  ],
  'balance-differs': [
    '签字的核对数字与其他事项不同。',
    'The signed balance differs from other acts.',
  ],
  'electorate-differs': [
    '表决 {poll} 的可投票数应为 {need}，实为 {have}。',
    'Poll {poll} should have {need} credentials and has {have}.',
  ],
  'voters-exceed': [
    '表决 {poll} 的投票人数 {have} 超过 {need}。',
    'Poll {poll} has {have} voters, more than {need}.',
  ],
  'papers-differ': [
    '发出纸质票 {need} 张，结束时记为 {have} 张。',
    'Papers handed out: {need}; at the close: {have}.',
  ],
  'archive-fault': [
    '表决 {poll} 的档案：{check} {code}，{place} {trackingCode}',
    'The archive of poll {poll}: {check} {code} at {place} {trackingCode}',
  ],
  'receipt-missing': [
    '查验码 {code} 的选票不在任何档案中。',
    'The ballot of tracking code {code} is in no archive.',
  ],
  'sheet-unbalanced': [
    '{unit} 的计票单 {item}：收回 {need} 张，各栏合计 {have} 张。',
    'Sheet of {unit}, {item}: {need} returned, {have} counted.',
  ],
  'sheet-exceeds-issued': [
    '{unit} 的计票单：发出 {need} 张，收回与未收回合计 {have} 张。',
    'Sheet of {unit}: {need} issued, {have} returned and not returned.',
  ],
  'sheet-issued-differs': [
    '{unit} 的计票单发出 {have} 张，结束时记为 {need} 张。',
    'Sheet of {unit}: {have} issued, {need} at the close of the vote.',
  ],
  'sheet-file-missing': ['缺少签字文本 {file}。', 'The signed text {file} is missing.'],
  'sheet-file-differs': [
    '文本 {file} 不是事项所签的内容。',
    'The text {file} is not what the act was signed over.',
  ],
  'score-differs': [
    '{unit} 的满意度应为 {computed}（{exact}），公布为 {announced}（{announcedExact}）。',
    'The satisfaction of {unit} is {computed} ({exact}); announced was {announced} ({announcedExact}).',
  ],
  'tally-unbalanced': [
    '{unit} 公布的票数不平：收回 {need}，各栏合计 {have}。',
    'The announced counts of {unit} do not balance: {need} returned, {have} counted.',
  ],
  'promise-not-in-register': [
    '{unit} 的现场承诺 {promise} 不在承诺清单里。',
    'The promise {promise} of {unit} is not in the register.',
  ],
  'promise-of-another-unit': [
    '承诺 {promise} 出自 {unit}，而这场评议会没有该单位。',
    'The promise {promise} is of {unit}, which is no unit of the meeting.',
  ],
  'promise-without-question': [
    '{unit} 的承诺 {promise} 所答的提问 {question} 并未向该单位提出。',
    'The promise {promise} of {unit} answers a question {question} that the unit was not asked.',
  ],
  'promise-due-before-made': [
    '承诺 {promise} 的期限 {due} 早于作出之日 {made}。',
    'The promise {promise} is due on {due}, before it was made on {made}.',
  ],
  'announced-counts-differ': [
    '{unit} 公布的票数与选票、计票单不同。',
    'The announced counts of {unit} are not what ballots and sheets add up to.',
  ],
  'announced-by-another-scheme': [
    '{unit} 的结果不是按所公布的计分办法算的。',
    'The result of {unit} names another scheme than the one in force.',
  ],
  'voids-differ': [
    '{unit} 此前作废表决应为 {need} 次，公布为 {have} 次。',
    'Votes on {unit} were voided {need} times; announced was {have}.',
  ],
  'confirmations-too-few': [
    '{unit} 的结果应有 {need} 名监票人确认，实有 {have} 名。',
    'The result of {unit} needs {need} scrutineers and has {have}.',
  ],
  'opening-differs': [
    '公开的第 {seq} 条与当时的承诺值不符（{why}）。',
    'What opens act {seq} is not what was sealed ({why}).',
  ],
  'act-malformed': [
    '事项不合公开格式：{path}（{why}）。',
    'An act is outside the public schema: {path} ({why}).',
  ],
  'personal-number': [
    '{path} 含有类似手机号或身份证号的数字。',
    '{path} holds what looks like a telephone or identity number.',
  ],
  'signature-fails': [
    '{act}：{account} 的签名不成立（{state}）。',
    '{act}: the signature of {account} does not hold ({state}).',
  ],
  'signatures-wrong': [
    '{act}：缺少应有的签名（{role}）。',
    '{act}: it lacks the signatures that it needs ({role}).',
  ],
};

/**
 * One finding as a sentence.
 *
 * @param units names of the record's units; one that is not among them is called by its id
 */
export function findingSentence(
  { code, facts }: Pick<ClaimFinding, 'code' | 'facts'>,
  units: UnitNames = {},
): Sentence {
  return fill(wordings[code], facts, (name, word) => namedFact(units, name, word));
}
