import type { PollKeyFacts } from '../poll/reasons.ts';
import { type Names, namesInARow } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences on polls before they open: uuids, keys, slips, the balance. */

export const keyWords: {
  readonly [Code in keyof PollKeyFacts]: (facts: PollKeyFacts[Code], names: Names) => Sentence;
} = {
  'polls-drafted-already': ({ seq }) => ({
    zh: `电子表决已经拟定（第 ${seq} 号事项），编号不能再更改。`,
    en: `The polls are drafted already (act ${seq}) and their ids are fixed.`,
  }),
  'polls-undrafted': () => ({
    zh: '电子表决还没有拟定，请先拟定。',
    en: 'The polls are not drafted yet; please draft them first.',
  }),
  'ballots-on-paper-only': ({ need, have }) => ({
    zh: `本场只用纸质票，电子表决应为 ${need} 个，填写了 ${have} 个。`,
    en: `This meeting votes on paper only: polls needed ${need}, given ${have}.`,
  }),
  'poll-parts-wrong': ({ need, have }, names) => ({
    zh: `按计分办法应分别表决：${namesInARow(names, 'part', need, 'zh')}；填写的是：${namesInARow(names, 'part', have, 'zh')}。`,
    en: `The scheme asks for polls of: ${namesInARow(names, 'part', need, 'en')}; given: ${namesInARow(names, 'part', have, 'en')}.`,
  }),
  'poll-uuid-twice': ({ poll }) => ({
    zh: `表决编号 ${poll} 用了不止一次，请重新生成。`,
    en: `The poll id ${poll} is used more than once; please generate new ones.`,
  }),
  'links-need-trustees': ({ need, have }) => ({
    zh: `个人链接投票须有独立密钥保管人（至少 ${need} 名，现有 ${have} 名），服务器保管密钥时不能使用。`,
    en: `Personal links need outside trustees (at least ${need}, there are ${have}); they are refused where the server keeps the key.`,
  }),
  'poll-unknown': ({ poll }) => ({
    zh: `本场没有编号为 ${poll} 的表决，请核对。`,
    en: `This meeting has no poll ${poll}; please check.`,
  }),
  'poll-state-wrong': ({ poll, need, have }, names) => ({
    zh: `表决 ${poll} 现在的状态是“${names('state', have).zh}”，须为：${namesInARow(names, 'state', need, 'zh')}。`,
    en: `Poll ${poll} is now “${names('state', have).en}”; it would have to be: ${namesInARow(names, 'state', need, 'en')}.`,
  }),
  'trustees-unnamed': ({ need, have }) => ({
    zh: `还没有确定密钥保管人（至少 ${need} 名，现有 ${have} 名），请先确定，或改由服务器保管密钥。`,
    en: `No trustees are named (at least ${need}, there are ${have}); please name them, or let the server keep the key.`,
  }),
  'owner-unknown': ({ poll, owner, need }) => ({
    zh: `表决 ${poll} 登记了 ${need} 把密钥，没有第 ${owner} 把，请先登记密钥。`,
    en: `Poll ${poll} has ${need} registered keys and no key ${owner}; please register the key first.`,
  }),
  'key-holder-wrong': ({ poll, need, have }, names) => ({
    zh: `表决 ${poll} 的密钥由${names('keys', need).zh}保管，不由${names('keys', have).zh}保管。`,
    en: `The key of poll ${poll} is kept by ${names('keys', need).en}, not by ${names('keys', have).en}.`,
  }),
  'trustee-key-registered-already': ({ poll, owner, seq }) => ({
    zh: `表决 ${poll} 的第 ${owner} 把密钥已经登记（第 ${seq} 号事项）。`,
    en: `Key ${owner} of poll ${poll} is registered already (act ${seq}).`,
  }),
  'trustee-keys-missing': ({ poll, need, have }) => ({
    zh: `表决 ${poll} 应有密钥 ${need} 把，已登记 ${have} 把，请密钥保管人登记。`,
    en: `Poll ${poll} needs ${need} keys; registered: ${have}. Please let the trustees register theirs.`,
  }),
  'trustee-key-taken': ({ poll, owner }) => ({
    zh: `这把密钥与表决 ${poll} 的第 ${owner} 把相同，每人每个表决须用不同的密钥。`,
    en: `This key is the same as key ${owner} of poll ${poll}; every trustee and every poll needs another.`,
  }),
  'test-decryptions-missing': ({ poll, need, have, minutes }) => ({
    zh: `表决 ${poll} 开启前 ${minutes} 分钟内，应有 ${need} 名密钥保管人完成试解密，已完成 ${have} 名，请补做。`,
    en: `Within ${minutes} minutes before poll ${poll} opens ${need} trustees make a test decryption; made: ${have}. Please make the others.`,
  }),
  'slips-not-used': ({ need, have }, names) => ({
    zh: `本场使用${names('keys', need).zh}投票，不用${names('keys', have).zh}。`,
    en: `This meeting votes with ${names('keys', need).en}, not with ${names('keys', have).en}.`,
  }),
  'slips-unmade': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}的票条还没有制作（至少 ${need} 张，现有 ${have} 张）。`,
    en: `Slips for ${names('part', part).en} are not made yet (at least ${need}, there are ${have}).`,
  }),
  'slip-lists-wrong': ({ need, have }) => ({
    zh: `凭证名单应逐个表决各一份，含备用编号，共 ${need.length} 份；收到 ${have.length} 份，或编号不符，请重新上传。`,
    en: `One list of credentials is needed for each poll, spares included: ${need.length}; received ${have.length}, or of other polls. Please upload again.`,
  }),
  'slips-fixed': ({ seq }) => ({
    zh: `票条已经固定（第 ${seq} 号事项），不能再制作或作废。`,
    en: `The slips are fixed (act ${seq}); none can be made or voided now.`,
  }),
  'voided-exceed-printed': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}的票条共制作 ${need} 张，作废 ${have} 张，多于制作数，请重新清点。`,
    en: `For ${names('part', part).en} ${need} slips were made, but ${have} would be voided; please count again.`,
  }),
  'box-unvoided': ({ part, need, have }, names) => ({
    zh: `${names('part', part).zh}的票箱里剩余的票条应清点作废 ${need} 次，现为 ${have} 次；请监票人逐张读入后作废。`,
    en: `The slips left in the box of ${names('part', part).en} have to be voided (needed: ${need}, done: ${have}); please let the scrutineers scan them.`,
  }),
  'slips-unbalanced': ({ part, voided, drawn, need, have }, names) => ({
    zh: `${names('part', part).zh}的票条不平：制作 ${need} 张，作废 ${voided} 张加领取 ${drawn} 张是 ${have} 张，相差 ${Math.abs(need - have)} 张。`,
    en: `The slips of ${names('part', part).en} do not balance: made ${need}, voided ${voided} and drawn ${drawn} are ${have}, a difference of ${Math.abs(need - have)}.`,
  }),
  'desk-unbalanced': ({ drawn, links, papers, declined, need, have }) => ({
    zh: `领票登记不平：签到 ${need} 名，领取票条 ${drawn} 名、个人链接 ${links} 名、纸质票 ${papers} 名、放弃 ${declined} 名，共 ${have} 名，相差 ${Math.abs(need - have)} 名。`,
    en: `The desk does not balance: signed in ${need}; slips ${drawn}, links ${links}, papers ${papers}, declined ${declined} are ${have}, a difference of ${Math.abs(need - have)}.`,
  }),
  'explanation-missing': ({ need, have }) => ({
    zh: `核对不平时须由两名监票人签字说明原因（应 ${need} 条说明，现有 ${have} 条）；公开记录会显示这一项不通过及其说明。`,
    en: `Where the balance fails two scrutineers sign an explanation (needed: ${need}, given: ${have}); the record then shows the failure with it.`,
  }),
  'explanation-needless': ({ need, have }) => ({
    zh: `核对已平，应有说明 ${need} 条，填写了 ${have} 条，请去掉说明。`,
    en: `The balance holds: explanations needed ${need}, given ${have}; please remove it.`,
  }),
  'balance-unsigned': ({ need, have }) => ({
    zh: `票条核对须由 ${need} 名不同单位的监票人签字，现有 ${have} 名。`,
    en: `The balance is signed by ${need} scrutineers of different bodies; signed: ${have}.`,
  }),
  'balance-outdated': ({ seq }) => ({
    zh: `票条核对签字（第 ${seq} 号事项）以后，签到或领票又有变化，请重新核对签字。`,
    en: `Since the balance was signed (act ${seq}) the desk's numbers changed; please sign it again.`,
  }),
};
