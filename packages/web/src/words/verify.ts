import type { Sentence } from '@pingyi/core';
import type { BundleProgress, ClaimName, Sighting } from '@pingyi/record';

/** What the verifier's page says. */
export const words = {
  title: { zh: '核验公开记录', en: 'Verify a public record' },
  lead: {
    zh: '把一次评议的核验包放进来，本页从头重算：方案、每张选票、票数、得分、公布的结果。全部在这台设备上完成，文件不上传。',
    en: 'Put in the bundle of an evaluation and this page computes everything again: rules, each ballot, counts, scores, what was announced. It all happens on this device; no file is uploaded.',
  },
  leadOfFile: {
    zh: '这一页可以断网使用，也不会向任何地方发送内容。把一次评议的核验包放进来，从头重算：方案、每张选票、票数、得分、公布的结果。',
    en: 'This page works without a network and sends nothing anywhere. Put in the bundle of an evaluation and it computes everything again: rules, each ballot, counts, scores, what was announced.',
  },
  drop: { zh: '把核验包（.pingyi）拖到这里', en: 'Drop a bundle (.pingyi) here' },
  dropHint: {
    zh: '核验包可以从评议的公开页面下载。',
    en: 'Bundles are downloaded from the public pages of an evaluation.',
  },
  choose: { zh: '选择核验包', en: 'Choose a bundle' },
  known: { zh: '您另外知道什么（选填）', en: 'What you know from elsewhere (optional)' },
  knownWhy: {
    zh: '核验包自己不能证明它出自哪里。填上公告所印的指纹，才能判定这就是公告所说的那份记录。填写的内容不会发送。',
    en: 'A bundle cannot prove by itself where it is from. With the fingerprint printed on the notice the page can tell that it is the record the notice speaks of. What you fill in is sent nowhere.',
  },
  keys: { zh: '公告上的密钥指纹', en: 'Fingerprint on the notice' },
  keysHint: {
    zh: '八组，每组四位；也可以粘贴完整公钥。每行一把。',
    en: 'Eight groups of four; or the whole key (vkey). One a line.',
  },
  codes: { zh: '查验码', en: 'Tracking codes' },
  codesHint: {
    zh: '投票后得到的 16 位查验码，多个用逗号或换行分开。',
    en: 'The 16 characters that you got after voting; several with commas or one a line.',
  },
  checkpoint: { zh: '以前保存的检查点', en: 'A checkpoint that you kept' },
  checkpointHint: {
    zh: '整段粘贴，连同以“—”开头的签名行。',
    en: 'Paste all of it, with the signature lines that begin with a dash.',
  },
  witnessKeys: { zh: '您信任的见证人的公钥', en: 'Keys of witnesses whom you trust' },
  witnessKeysHint: { zh: '每行一把。', en: 'One a line (vkey).' },
  trustFile: { zh: '信任文件（.json）', en: 'A trust file (.json)' },
  trustFileTaken: (name: string): Sentence => ({
    zh: `按 ${name} 核验，上面的指纹、检查点和见证人不再使用。`,
    en: `${name} is used in place of the fingerprints, checkpoint and witnesses above.`,
  }),
  server: { zh: '核验本服务器的记录', en: 'Verify the record of this server' },
  evaluation: { zh: '评议活动', en: 'Evaluation' },
  campaignsComing: { zh: '正在读取评议活动…', en: 'Reading the evaluations …' },
  campaignNamed: (title: Sentence, year: number, isRehearsal: boolean): Sentence => ({
    zh: `${year} ${title.zh}${isRehearsal ? '（演练）' : ''}`,
    en: `${year} ${title.en}${isRehearsal ? ' (rehearsal)' : ''}`,
  }),
  anotherCampaign: { zh: '另填编号', en: 'Another one, by its id' },
  campaignId: { zh: '评议编号', en: 'Id of the campaign' },
  campaignHint: {
    zh: '写在评议公开页面的网址里，例如 city-2026。',
    en: 'It stands in the address of the campaign’s public page, such as city-2026.',
  },
  fetch: { zh: '下载并核验', en: 'Download and verify' },
  fetching: { zh: '正在下载核验包（MB）', en: 'Downloading the bundle (MB)' },
  away: { zh: '带走核验程序', en: 'Take the verifier away' },
  awayWhy: {
    zh: '如果不想用本服务器给出的网页来核验它自己，请把核验程序存成一个文件，在另一台电脑上断网打开。文件的摘要可以与别处得到的比较。',
    en: 'If you would rather not verify this server with a page of its own, keep the verifier as one file and open it on another computer, without a network. Compare its digest with one from elsewhere.',
  },
  awayFile: {
    zh: '下载核验程序（pingyi-verify.html）',
    en: 'Download the verifier (pingyi-verify.html)',
  },
  awayDigest: { zh: '文件的 SHA-256：', en: 'SHA-256 of the file: ' },
  cancel: { zh: '取消', en: 'Cancel' },
  undecidable: (name: string): Sentence => ({
    zh: `无法判定：${name}`,
    en: `Cannot be decided: ${name}`,
  }),
  trustUnreadable: {
    zh: '填写的指纹、检查点或见证人无法识别',
    en: 'The fingerprint, checkpoint or witness that you gave cannot be read',
  },
  trustPlace: (place: string): Sentence => ({
    zh: `位置：${place === '' ? '整个文件' : place}。请改正后再核验。`,
    en: `Place: ${place === '' ? 'the whole file' : place}. Please correct it and verify again.`,
  }),
  troubles: {
    'broken-off': {
      zh: '下载中断了，请重试',
      en: 'The download broke off; please try again',
    },
    'no-campaign': {
      zh: '本服务器没有这个编号的评议，或者还没有签名的检查点',
      en: 'This server has no campaign of this id, or no signed checkpoint yet',
    },
    'ended-early': {
      zh: '浏览器中止了核验，可能是内存不够。请关闭其他页面再试，或改用命令 npx pingyi verify。',
      en: 'The browser ended the verification, perhaps for want of memory. Close other pages and try again, or use the command npx pingyi verify.',
    },
  },
  verdict: { zh: '核验结果', en: 'What was found' },
  failing: (count: number): Sentence => ({
    zh: `核验不通过：${count} 项不成立`,
    en: `The record does not verify: claims that fail: ${count}`,
  }),
  nothingFails: (open: number): Sentence => ({
    zh: `没有发现问题，有 ${open} 项无法判定`,
    en: `Nothing fails; claims that cannot be decided: ${open}`,
  }),
  allHolds: { zh: '凡适用的各项全部成立', en: 'Every claim that applies holds' },
  tally: ({ holds, fails, open, none }: Record<'holds' | 'fails' | 'open' | 'none', number>) => ({
    zh: `成立 ${holds} 项，不成立 ${fails} 项，无法判定 ${open} 项，不适用 ${none} 项。`,
    en: `Holds: ${holds}. Fails: ${fails}. Cannot be decided: ${open}. Not applicable: ${none}.`,
  }),
  fixture: { zh: '这是测试用的核验包，不是真实记录', en: 'This bundle was made for a test' },
  fixtureMeans: {
    zh: '它自己写明是为测试制作的，请不要据此得出任何结论。',
    en: 'It says so itself. Draw no conclusion about a real evaluation from it.',
  },
  campaign: { zh: '评议编号', en: 'Campaign' },
  log: { zh: '存证日志', en: 'Log' },
  logOf: (installation: string, size: number): Sentence => ({
    zh: `pingyi/${installation}，${size} 条事项`,
    en: `pingyi/${installation}, ${size} acts`,
  }),
  print: { zh: '打印报告', en: 'Print the report' },
  save: { zh: '下载报告（JSON）', en: 'Download the report (JSON)' },
  another: { zh: '核验另一个', en: 'Verify another' },
  exposed: { zh: '对组织者不保密', en: 'not protected from the organiser' },
  comma: { zh: '、', en: ', ' },
  acts: { zh: '事项', en: 'acts' },
  more: (count: number): Sentence => ({
    zh: `另有 ${count} 处，见报告文件。`,
    en: `${count} more, in the report’s file.`,
  }),
  numbers: { zh: '数字与依据', en: 'Numbers, and what it rests on' },
  restsOn: { zh: '以这些为基础：', en: 'It rests on: ' },
  carries: { zh: '以它为基础的：', en: 'On it rest: ' },
  restsOnFailing: {
    zh: '所依据的不成立或无法判定：',
    en: 'What it rests on fails or cannot be decided: ',
  },
  noTrustHere: {
    zh: '您没有填公告上的密钥指纹，所以不能判定这份记录出自哪里。',
    en: 'You gave no fingerprint from the notice, so nobody can tell whose record it is.',
  },
  storeys: { zh: '哪一项以哪一项为基础', en: 'What rests on what' },
  storeysHow: {
    zh: '像房子一样从下往上看：下面的不成立，以它为基础的就无法判定，其余的不受影响。',
    en: 'Read it like a house, from the ground: when a claim fails, those that rest on it cannot be decided; all others stand.',
  },
  witnesses: { zh: '谁在什么时候看到过这份记录', en: 'Who saw this record, and when' },
  noWitnesses: {
    zh: '没有外部见证人签过名。记录是否给所有人看的都一样，只能靠大家比较检查点。',
    en: 'No witness from outside has signed. Whether everybody was shown the same record can only be told by comparing checkpoints.',
  },
  witnessesMean: {
    zh: '见证人确认日志只增不改，并签上看到的时间。由组织者登记的见证人是否独立，要由您判断。',
    en: 'Witnesses make sure that the log only grows, and sign when they saw it. Whether a witness that the organiser lists is independent is yours to judge.',
  },
  witnessTrusted: { zh: '您信任的见证人。', en: 'A witness whom you trust.' },
  witnessListed: { zh: '核验包列出的见证人。', en: 'A witness that the bundle lists.' },
  witnessNever: { zh: '没有在这份记录上签过名。', en: 'Never signed this record.' },
  beliefs: { zh: '仍然需要相信的', en: 'What must still be believed' },
} as const;

/** What no verification of a record can show. */
export const beliefs: readonly Sentence[] = [
  {
    zh: '事项写的是真事，并且及时登记：记录只能证明写下之后没有改过。',
    en: 'Acts tell what happened, and were entered in time: a record proves only that nothing was changed afterwards.',
  },
  {
    zh: '到会的是评议代表本人：签字的人数可以核对，人本身不能。',
    en: 'Those present were the representatives: signed totals can be checked, persons cannot.',
  },
  {
    zh: '投票人的手机按其选择加密：怀疑时可以用“检验”抽查，有查验码的可以在上面查找。',
    en: 'Voters’ devices encrypted what was chosen: a ballot can be tested in place of being cast, and whoever has a code can look for it above.',
  },
  {
    zh: '密钥保管人没有全体串通：他们合起来能打开选票，但不能改变票数而不被发现。',
    en: 'Trustees do not all conspire: together they could open ballots, yet not change counts unnoticed.',
  },
  {
    zh: '监票人、计票人的密钥由本人保管，纸质票由两人如实清点。',
    en: 'Scrutineers and tellers keep their keys to themselves, and two of them count paper truthfully.',
  },
  {
    zh: '给您的记录与给别人的是同一份：请与别人比较根值，或者看见证人的签名。',
    en: 'You were shown the same record as everybody else: compare roots with others, or look for witnesses’ signatures.',
  },
  {
    zh: '这个核验程序本身：请从您信任的地方取得，另一人用另一种语言写的程序也能核验。',
    en: 'This verifier itself: take it from where you trust, or use one that others wrote from the described format.',
  },
];

export const subjectWords = {
  result: { zh: '结果', en: 'The result' },
  vote: { zh: '投票与计票', en: 'Voting and counting' },
  rules: { zh: '规则与程序', en: 'Rules and procedure' },
  record: { zh: '记录本身', en: 'The record itself' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const stageWords: Readonly<Record<BundleProgress['stage'], Sentence>> = {
  files: { zh: '核对文件（MB）', en: 'checking files (MB)' },
  log: { zh: '核对事项', en: 'checking acts' },
  polls: { zh: '核验表决', en: 'verifying polls' },
  ballots: { zh: '核验选票', en: 'verifying ballots' },
  decryption: { zh: '核验解密', en: 'verifying decryption' },
};

const titles: Readonly<Record<ClaimName, Sentence>> = {
  'log-intact': { zh: '记录完整', en: 'Record intact' },
  'log-origin': { zh: '记录来源', en: 'Origin of the record' },
  'archives-in-log': { zh: '档案与事项一致', en: 'Archives agree with acts' },
  'rules-before-votes': { zh: '先定规则后表决', en: 'Rules before votes' },
  'order-kept': { zh: '自下而上', en: 'From the bottom up' },
  deadlines: { zh: '时间与期限', en: 'Times and deadlines' },
  'panel-drawn': { zh: '代表抽取', en: 'Drawing of the panel' },
  quorum: { zh: '到会人数', en: 'Quorum' },
  'slips-balance': { zh: '票条与人数', en: 'Slips and persons' },
  'ballots-valid': { zh: '每张电子票有效', en: 'Each ballot valid' },
  'tally-right': { zh: '电子票计票', en: 'Tally of electronic ballots' },
  'receipts-kept': { zh: '查验码', en: 'Tracking codes' },
  'paper-balances': { zh: '纸质票计票', en: 'Paper count' },
  satisfaction: { zh: '满意度得分', en: 'Satisfaction scores' },
  'daily-and-deductions': { zh: '日常考核与扣分', en: 'Daily lines and deductions' },
  'composite-and-rank': { zh: '综合结果与名次', en: 'Composite and rank' },
  promises: { zh: '现场承诺', en: 'Promises' },
  'announced-equals-computed': { zh: '公布与计算一致', en: 'Announced as computed' },
  'opened-equals-sealed': { zh: '公开与封存一致', en: 'Opened as sealed' },
  'no-personal-data': { zh: '没有个人信息', en: 'No personal data' },
  secrecy: { zh: '选票保密', en: 'Secrecy of the vote' },
};

/** The short name of a claim. */
export function claimTitle(claim: ClaimName): Sentence {
  return titles[claim];
}

/** A moment by the clock of Shanghai, as people read it. */
function moment(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(at));
}

/** How often a witness saw the log, first and last. */
export function sightingText(seen: number, first: Sighting, last: Sighting): Sentence {
  const said = (locale: string) =>
    [first, last].map(({ at, size }) => ({ at: moment(at, locale), size }));
  const [zhFirst, zhLast] = said('zh-CN');
  const [enFirst, enLast] = said('en-GB');
  return {
    zh: `签过 ${seen} 个检查点：最早 ${zhFirst?.at}（${first.size} 条），最近 ${zhLast?.at}（${last.size} 条）。`,
    en: `Signed ${seen} checkpoints: the first on ${enFirst?.at} (${first.size} acts), the newest on ${enLast?.at} (${last.size} acts).`,
  };
}
