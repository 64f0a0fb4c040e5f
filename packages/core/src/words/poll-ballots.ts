import type { PollBallotFacts } from '../poll/reasons.ts';
import type { Names } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on opening and closing polls, on decryption and voiding. */

const list = (ids: readonly string[]): Sentence =>
  ids.length === 0 ? { zh: '无', en: 'none' } : { zh: ids.join('、'), en: ids.join(', ') };

export const ballotWords: {
  readonly [Code in keyof PollBallotFacts]: (
    facts: PollBallotFacts[Code],
    names: Names,
  ) => Sentence;
} = {
  'polls-to-open-wrong': ({ need, have }) => ({
    zh: `应开启的表决：${list(need).zh}；提交的是：${list(have).zh}。请刷新后再开启。`,
    en: `Polls that are due to open: ${list(need).en}; given: ${list(have).en}. Please reload and try again.`,
  }),
  'spares-used-up': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}的备用表决已用完（须 ${need} 个，剩 ${have} 个），请改用纸质票。`,
    en: `The spare polls of ${names('part', part).en} are used up (needed: ${need}, left: ${have}); please vote on paper.`,
  }),
  'electorate-wrong': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 的凭证应有 ${need} 个（制作减作废，或已登记的链接），名单上有 ${have} 个，请核对。`,
    en: `Poll ${poll} must have ${need} credentials (made less voided, or registered links), but its list has ${have}; please check.`,
  }),
  'poll-below-cohort': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 只有 ${have} 名代表，少于 ${need} 名时单独表决会暴露个人的选择，请这些代表改用纸质票或并入共同的表决。`,
    en: `Poll ${poll} would have ${have} voters; a poll of fewer than ${need} would show how single persons voted. Please let them vote on paper or in the common poll.`,
  }),
  'polls-to-close-wrong': ({ need, have }) => ({
    zh: `应一并办理的表决：${list(need).zh}；提交的是：${list(have).zh}。请刷新后再办理。`,
    en: `Polls that belong to this: ${list(need).en}; given: ${list(have).en}. Please reload and try again.`,
  }),
  'voters-exceed-electorate': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 的凭证共 ${need} 个，投票的有 ${have} 个，数据有误，请停止并报告。`,
    en: `Poll ${poll} has ${need} credentials, but ${have} voted; something is wrong. Please stop and report it.`,
  }),
  'voters-exceed-ballots': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 箱内电子票 ${need} 张，投票人数却有 ${have} 名，数据有误，请停止并报告。`,
    en: `Poll ${poll} holds ${need} ballots of ${have} voters; something is wrong. Please stop and report it.`,
  }),
  'tested-below-differing': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 检验了 ${have} 张，不符的却有 ${need} 张，请核对。`,
    en: `Of poll ${poll} ${have} ballots were tested, but ${need} differ; please check.`,
  }),
  'closing-uncovered': ({ poll, need, have }) => ({
    zh: `检查点只含 ${have} 项，须至少 ${need} 项才包括表决 ${poll} 的结束。`,
    en: `The checkpoint covers ${have} acts; to cover the close of poll ${poll} it must cover at least ${need}.`,
  }),
  'ballots-below-cohort': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 只有 ${have} 人投票，少于 ${need} 人，不予解密；请作废后重新表决，或改用纸质票。`,
    en: `In poll ${poll} ${have} voted; with fewer than ${need} it is never decrypted. Please void and repeat it, or vote on paper.`,
  }),
  'tallied-differ': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 结束时有 ${need} 人投票，合计计入 ${have} 张，请核对。`,
    en: `At the close of poll ${poll} ${need} had voted, but ${have} ballots were tallied; please check.`,
  }),
  'decryption-given-already': ({ poll, owner, seq }) => ({
    zh: `表决 ${poll} 的第 ${owner} 份部分解密已经收到（第 ${seq} 号事项），每个表决只能解密一次。`,
    en: `Partial decryption ${owner} of poll ${poll} was accepted already (act ${seq}); a poll is decrypted once.`,
  }),
  'decryptions-missing': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 须有 ${need} 份部分解密，已收到 ${have} 份。`,
    en: `Poll ${poll} needs ${need} partial decryptions; accepted: ${have}.`,
  }),
  'decryption-begun': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 已收到 ${have} 份部分解密（作废须为 ${need} 份），结果有效，不能作废；有不同意见的，请提出异议。`,
    en: `Of poll ${poll} ${have} partial decryptions are accepted (voiding needs ${need}); the result stands. Whoever disagrees may object.`,
  }),
  'counts-misshapen': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 的结果应为 ${need.join('×')} 的表格，收到 ${have.join('×')}，请核对。`,
    en: `The result of poll ${poll} must be a table of ${need.join(' by ')}; received ${have.join(' by ')}. Please check.`,
  }),
  'counts-differ-from-tallied': ({ poll, unit, item, need, have }, names) => ({
    zh: `表决 ${poll} 中${names('unit', unit).zh}“${names('part', item).zh}”各项合计 ${have} 张，应为 ${need} 张，请核对。`,
    en: `In poll ${poll} the counts of ${names('unit', unit).en}, “${names('part', item).en}”, add up to ${have} and not to ${need}; please check.`,
  }),
  'polls-uncounted': ({ need, have }) => ({
    zh: `应得出票数的电子表决 ${need} 个，已得出 ${have} 个，请等待解密完成。`,
    en: `Electronic polls to be counted: ${need}; counted: ${have}. Please wait for the decryption.`,
  }),
};
