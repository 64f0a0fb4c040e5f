import { slipTextLength } from '@pingyi/ballot';
import type { Sentence } from '@pingyi/core';
import type { BoxFault } from '../slips/box/box-reading.ts';
import { type ContributionFault, leastStrikes, leastThrows } from '../slips/making/contribution.ts';
import type { PrintKind } from '../slips/printing/layout.ts';
import type { AddressFault } from '../slips/printing/slip-address.ts';

/** Every text of the scrutineers' page. */
export const words = {
  title: { zh: '监票人工作页', en: 'Scrutineers’ page' },
  parts: { zh: '工作步骤', en: 'Steps' },
  partKey: { zh: '签名密钥', en: 'Signing key' },
  partMake: { zh: '制作票条', en: 'Make slips' },
  partBox: { zh: '清点余票', en: 'Rest of the box' },
  partBalance: { zh: '核对签字', en: 'Balance' },
  partTests: { zh: '检验电子票', en: 'Test ballots' },
  partResult: { zh: '确认结果', en: 'Confirm the result' },

  singleMaker: { zh: '票条由一人制作', en: 'Slips made by one person alone' },
  serverKeys: {
    zh: '本场未设独立密钥保管人，服务器管理者有能力查看选票',
    en: 'This meeting has no independent trustees: whoever controls the server is able to read ballots',
  },

  makeTitle: { zh: '制作票条', en: 'Make slips' },
  makeLead: {
    zh: '票条上的密钥只在这台设备上产生和打印，从不上传；打印后即清除。上传的只是按表决分开、各自排序的公开名单。断网也能制作和打印，最后上传名单时再连网。',
    en: 'The secrets of slips are made and printed on this device only and never sent anywhere; they are wiped once printed. Only public lists are uploaded, one for each poll, each sorted by itself. Making and printing work without a network; connect again to upload.',
  },
  noPolls: { zh: '评议办还没有确定本场的电子表决', en: 'The office has not drafted the polls yet' },
  noPollsHow: {
    zh: '确定以后本页会自动出现制作步骤。',
    en: 'The steps appear here by themselves as soon as it has.',
  },
  onlyPaper: {
    zh: '本场只用纸质票，不需要票条',
    en: 'This meeting votes on paper only; no slips are needed',
  },
  byLinks: {
    zh: '本场用个人链接，不用票条',
    en: 'This meeting uses personal links, not slips',
  },
  slipsFixed: {
    zh: '余票已清点或投票已开始，不能再制作票条',
    en: 'The box was voided or the vote has opened: no more slips can be made',
  },
  part: { zh: '给哪一部分代表', en: 'For which part of the representatives' },
  count: { zh: '票条张数', en: 'Number of slips' },
  countHint: {
    zh: '比应到代表略多一些；剩下的投票前清点作废。',
    en: 'A few more than representatives; the rest is voided before the vote.',
  },
  countWrong: { zh: '请填 5 到 5000 之间的整数。', en: 'A whole number from 5 to 5000, please.' },
  makers: { zh: '在场制作的监票人', en: 'Scrutineers present' },
  makersTwo: { zh: '两人（由不同单位派出）', en: 'Two, sent by different bodies' },
  makersOne: { zh: '一人', en: 'One' },
  makersOneMeans: {
    zh: '屏幕、票条和公开记录都会注明「票条由一人制作」。',
    en: 'Screens, slips and the public record will say “slips made by one person alone”.',
  },
  address: { zh: '代表手机打开的网址', en: 'Address that phones open' },
  addressHint: {
    zh: '印在二维码里，必须是会场手机打得开的地址，例如 http://192.168.1.8:8080。',
    en: 'Printed in the QR code; phones in the hall must be able to open it, such as http://192.168.1.8:8080.',
  },
  kind: { zh: '打印成', en: 'Print as' },
  toContribute: { zh: '下一步：各自输入随机内容', en: 'Next: random contributions' },
  contributeLead: {
    zh: `请监票人轮流单独操作，不让别人看见：掷骰子 ${leastThrows} 次依次输入点数，或者不看键盘随意敲 ${leastStrikes} 下以上。只要两人之中有一人、或者这台设备本身的随机数不可预测，票条就无人能预知。`,
    en: `One after the other and unseen: throw a die ${leastThrows} times and type the numbers, or strike keys blindly ${leastStrikes} times or more. As long as one of the contributions, or the device’s own randomness, cannot be foreseen, nobody can foresee a slip.`,
  },
  toNextMaker: { zh: '下一步：请另一名监票人输入', en: 'Next: the other scrutineer' },
  makeNow: { zh: '制作票条', en: 'Make the slips' },
  making: { zh: '正在制作，已完成', en: 'Making; done' },
  printTitle: { zh: '打印', en: 'Print' },
  printWarn: {
    zh: '请现在打印。关闭或刷新本页，票条就没有了，只能重新制作。打印机请直接连在这台设备上；打印前可先试印一张。',
    en: 'Print now. If this page is closed or reloaded, the slips are gone and must be made anew. Connect the printer to this device; try one sheet first.',
  },
  print: { zh: '打印全部', en: 'Print all' },
  testPrint: { zh: '试印一张', en: 'Print a test sheet' },
  testSlip: { zh: '试印 · 无效', en: 'Test · not valid' },
  discard: { zh: '作废这一批，重新制作', en: 'Throw this batch away' },
  discardSure: {
    zh: '这一批票条将全部清除，已打印的请当场销毁。',
    en: 'This batch is wiped. Destroy what was printed of it.',
  },
  printedWell: { zh: '全部打印完好，清除密钥', en: 'All are printed well: wipe the secrets' },
  printedSure: {
    zh: '清除以后这台设备上再也没有票条的密钥，也不能重新打印。请先数清张数，并在打印机上清除任务记录。',
    en: 'After this the device holds no secret of any slip, and nothing can be printed again. Count the slips first, and clear the printer’s queue.',
  },
  sure: { zh: '确定', en: 'Yes' },
  uploadTitle: { zh: '上传公开名单', en: 'Upload the public lists' },
  uploadLead: {
    zh: '密钥已清除。连上网络后上传公开名单并登记张数；名单已存在本浏览器，也可以另存为文件，换一台设备上传。',
    en: 'The secrets are wiped. Connect the network, upload the public lists and record the number. The lists are kept in this browser; you may also save them as a file and upload from another device.',
  },
  upload: { zh: '上传名单并登记', en: 'Upload and record' },
  saveLists: { zh: '把名单存为文件', en: 'Save the lists as a file' },
  loadLists: { zh: '装入名单文件', en: 'Load lists from a file' },
  badLists: {
    zh: '这不是本场评议会的名单文件',
    en: 'This is no file of lists of this meeting',
  },
  slipRecorded: { zh: '已登记的票条', en: 'Slips recorded so far' },

  slipHead: { zh: '评议票条', en: 'Voting slip' },
  slipScan: { zh: '手机扫描里面的二维码投票，', en: 'Scan the code folded inside to vote' },
  slipType: {
    zh: '或打开网址，输入里面的代码：',
    en: 'or open the address below and type the code inside:',
  },
  slipRules: {
    zh: '一人一张，请勿拍照、转让。投票结束前可以重投，以最后一次为准。',
    en: 'One for each person; do not photograph it or pass it on. You may vote again until closing; the last ballot counts.',
  },
  slipFold: { zh: '沿中线向内对折', en: 'Fold inwards along the middle' },

  boxTitle: { zh: '清点余票', en: 'The rest of the box' },
  boxLead: {
    zh: '发票结束、投票开始之前，把票箱里剩下的票条逐张读入。读入的票条全部作废，不能再投票。',
    en: 'When all are served and before the vote opens, read in every slip that is left in the box. What is read in is voided and cannot vote.',
  },
  boxNone: { zh: '还没有登记票条', en: 'No slips are recorded yet' },
  boxVoided: { zh: '余票已清点作废', en: 'The rest of the box is voided' },
  scan: { zh: '扫码枪扫入，或手工输入代码', en: 'Keyboard scanner, or type the code' },
  add: { zh: '读入', en: 'Read in' },
  undo: { zh: '撤回上一张', en: 'Take the last one back' },
  camera: { zh: '用摄像头扫描', en: 'Scan with the camera' },
  cameraOff: { zh: '关闭摄像头', en: 'Stop the camera' },
  cameraView: { zh: '摄像头画面', en: 'Camera view' },
  cameraSecure: {
    zh: '浏览器只在 HTTPS 网页上允许使用摄像头。请用扫码枪或手工输入。',
    en: 'Browsers open the camera on HTTPS pages only. Use a keyboard scanner or type the code.',
  },
  cameraRefused: {
    zh: '没有打开摄像头：可能没有摄像头，或者浏览器没有得到许可。',
    en: 'The camera did not open: there is none, or the browser was not allowed to use it.',
  },
  voidBox: { zh: '作废这些余票', en: 'Void these slips' },
  voidAgain: { zh: '重新清点并更正', en: 'Count again and correct' },
  voidReason: { zh: '重新清点票箱', en: 'The box was counted again' },
  listsUnread: {
    zh: '没有读到已登记的公开名单，暂时不能核对票条真伪。请连上网络后重试。',
    en: 'The recorded lists could not be read, so slips cannot be recognised. Connect the network and try again.',
  },

  balanceTitle: { zh: '票条与签到核对', en: 'Balance of slips and desk' },
  balanceLead: {
    zh: '两个等式都必须成立才能开始投票：印制 = 作废 + 领取；领取 + 链接 + 纸质票 + 放弃 = 签到。',
    en: 'Both equations must hold before the vote opens: printed = voided + drawn; drawn + links + papers + declined = signed in.',
  },
  printed: { zh: '印制', en: 'Printed' },
  voided: { zh: '作废', en: 'Voided' },
  drawn: { zh: '领取', en: 'Drawn' },
  links: { zh: '个人链接', en: 'Links' },
  papers: { zh: '纸质票', en: 'Papers' },
  declined: { zh: '放弃', en: 'Declined' },
  signedIn: { zh: '签到', en: 'Signed in' },
  equals: { zh: '相符', en: 'holds' },
  differs: { zh: '不符', en: 'does not hold' },
  ofDesk: { zh: '签到台', en: 'Desk' },
  explanation: { zh: '差异说明（将公开）', en: 'Explanation of the difference (will be public)' },
  explanationHint: {
    zh: '数字不符时，两名监票人可以签署说明后放行；公开记录会把这一项显示为“不成立”并附上说明。',
    en: 'If the numbers do not agree, two scrutineers may sign an explanation; the public record then shows the claim as failed, with the explanation beside it.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  sendBalance: { zh: '提交签字的核对表', en: 'Record the signed balance' },
  balanceSigned: { zh: '核对表已签字登记', en: 'The signed balance is recorded' },
  balanceOutdated: {
    zh: '签字以后数字又有变化，需要重新签字',
    en: 'Numbers changed after signing; it must be signed again',
  },
  notYet: { zh: '现在还不能签字', en: 'It cannot be signed yet' },

  testsTitle: { zh: '检验电子票', en: 'Test ballots' },
  testsLead: {
    zh: '投票进行中，在代表的手机页面上选“检验”，用另一台设备打开核验页复算。每场至少检验 5 张，记下相符与不符的张数。检验过的票不会投出。',
    en: 'While the vote is open, choose “test” on a voter’s page and recompute it on a second device. Test at least five in each meeting and record how many agreed. A tested ballot is never cast.',
  },
  checkPage: { zh: '打开核验页', en: 'Open the checking page' },
  tested: { zh: '检验张数', en: 'Ballots tested' },
  differing: { zh: '其中不符', en: 'Of these differing' },
  recordTests: { zh: '登记检验结果', en: 'Record the tests' },
  testsOnlyOpen: { zh: '投票开始以后才能检验', en: 'Ballots are tested while the vote is open' },
  testsSoFar: { zh: '本场已检验', en: 'Tested so far' },

  anotherBatch: { zh: '再制作一批票条', en: 'Make another batch of slips' },
  listsFromElsewhere: {
    zh: '名单在另一台设备上做好的：装入名单文件',
    en: 'The lists were made on another device: load their file',
  },
  toNext: { zh: '接下来', en: 'next' },
  resultTitle: { zh: '确认计票结果', en: 'Confirm the result' },
  resultLead: {
    zh: '请用签了字的纸质计票单逐一核对“纸质票”各行；电子票由密钥保管人解密得出，收回数应与大屏上的已投票数一致。核对后签字确认。两名监票人各自登录确认后，主持人才能公布。',
    en: 'Compare the rows of paper ballots with the signed count sheets; electronic ballots were decrypted by the trustees, and as many are returned as the hall’s screen showed cast. Then sign. When two scrutineers have confirmed, each signed in with the own account, the chair may announce.',
  },
  resultNone: { zh: '结果还没有齐', en: 'The result is not complete yet' },
  unit: { zh: '单位', en: 'Unit' },
  item: { zh: '项目', en: 'Item' },
  issued: { zh: '发出', en: 'Issued' },
  returned: { zh: '收回', en: 'Returned' },
  abstained: { zh: '弃权', en: 'Abstained' },
  invalid: { zh: '废票', en: 'Invalid' },
  confirm: { zh: '签字确认结果', en: 'Sign and confirm' },
  confirmedByMe: { zh: '您已确认这一结果', en: 'You have confirmed this result' },
  confirmations: { zh: '已确认的监票人', en: 'Scrutineers who confirmed' },
  recorded: { zh: '已登记', en: 'Recorded' },
  signLead: {
    zh: '由不同单位派出的两名监票人签字。在同一台设备上可先后各输自己的口令；在另一台设备上签的，把签名复制过来。',
    en: 'Two scrutineers sent by different bodies sign. On one device each types the own passphrase; a signature made on another device is pasted here.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const kinds: Readonly<Record<PrintKind, Sentence>> = {
  slips: { zh: '票条（每张 A4 纸 8 张，对折）', en: 'Slips, 8 on a sheet of A4, to fold' },
  labels: {
    zh: '不干胶标签（每张 A4 纸 24 张，70 × 37 毫米）',
    en: 'Labels, 24 on a sheet of A4 (70 x 37 mm)',
  },
};

export const contributionFaults: Readonly<Record<ContributionFault, Sentence>> = {
  'contribution-short': { zh: '还不够长，请继续。', en: 'Not long enough yet; please go on.' },
  'contribution-repeats': {
    zh: '重复的字符太多，请更随意一些。',
    en: 'Too many repeated characters; be more random.',
  },
};

export const addressFaults: Readonly<Record<AddressFault, Sentence>> = {
  'address-malformed': {
    zh: '请填完整的网址，只到主机和端口为止，例如 https://pingyi.example.gov.cn。',
    en: 'A whole address up to host and port, please, such as https://pingyi.example.gov.cn.',
  },
  'address-of-this-device': {
    zh: '这个地址只有本机打得开，手机打不开。请填会场网络里的地址。',
    en: 'Only this device can open that address, phones cannot. Give the one in the hall’s network.',
  },
};

/** Which scrutineer contributes. */
export function contributionLabel(number: number): Sentence {
  return {
    zh: `第 ${number} 名监票人的随机内容`,
    en: `Contribution of scrutineer ${number}`,
  };
}

export function progressOf({
  have,
  need,
}: {
  readonly have: number;
  readonly need: number;
}): Sentence {
  return { zh: `${have} / ${need}`, en: `${have} of ${need}` };
}

/** How much paper a batch takes. */
export function batchText(slips: number, sheets: number): Sentence {
  return {
    zh: `共 ${slips} 张票条，A4 纸 ${sheets} 页`,
    en: `Slips: ${slips}; sheets of A4: ${sheets}`,
  };
}

export function pendingText(slips: number, polls: number): Sentence {
  return {
    zh: `已印 ${slips} 张，等待上传 ${polls} 份名单`,
    en: `Printed: ${slips}; lists waiting to be uploaded: ${polls}`,
  };
}

export function slipsText(printed: number, single: number): Sentence {
  const zhSingle = single === 0 ? '' : `，其中 ${single} 批由一人制作`;
  const enSingle = single === 0 ? '' : `; batches made by one person: ${single}`;
  return { zh: `${printed} 张${zhSingle}`, en: `${printed}${enSingle}` };
}

export function boxText(read: number, expected: number): Sentence {
  return {
    zh: `已读入 ${read} 张；按领票登记应剩 ${expected} 张`,
    en: `Read in: ${read}; by the desk’s record there should be ${expected}`,
  };
}

export function voidedText(slips: number): Sentence {
  return { zh: `作废 ${slips} 张`, en: `Voided: ${slips}` };
}

export function readInText(code: string): Sentence {
  return { zh: `已读入 ${code}`, en: `Read in: ${code}` };
}

/** Why a scanned or typed text is not taken into the box. */
export function boxFault(fault: BoxFault): Sentence {
  switch (fault.code) {
    case 'slip-wrong-length':
      return {
        zh: `代码应有 ${slipTextLength} 个字符，读到 ${fault.have} 个。`,
        en: `A code has ${slipTextLength} characters; this has ${fault.have}.`,
      };
    case 'slip-foreign-character':
      return {
        zh: `第 ${fault.position} 个字符“${fault.character}”不会出现在代码里。`,
        en: `Character ${fault.position}, “${fault.character}”, never stands in a code.`,
      };
    case 'slip-mistyped':
      return {
        zh: '校验不符：有一个字符输错或读错了，请再读一次。',
        en: 'The check characters differ: something was mistyped. Please read it again.',
      };
    case 'slip-of-other-meeting':
      return {
        zh: `这是另一场评议会（${fault.meeting}）的票条，不能放进这个票箱。`,
        en: `This slip belongs to another meeting (${fault.meeting}).`,
      };
    case 'slip-read-twice':
      return {
        zh: `这一张刚才已经读过，不重复计数。现在共 ${fault.have} 张。`,
        en: `This slip was read before and is not counted twice. Now ${fault.have}.`,
      };
    case 'slip-not-made':
      return {
        zh: '代码没有错，但登记的名单里没有这张票条。请单独放开，报告评议办。',
        en: 'The code is well formed, but no such slip was recorded. Put it aside and tell the office.',
      };
  }
}
