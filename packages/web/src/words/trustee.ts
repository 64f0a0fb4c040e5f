import type { VerificationProgress } from '@pingyi/ballot';
import type { Sentence } from '@pingyi/core';
import type { CheckLine, CheckName } from '../trustee/checks/check.ts';
import type { KeyFileFault } from '../trustee/key-file/key-file.ts';
import { sealFaults } from './duty.ts';

/** Every text of the trustees' page. */
export const words = {
  title: { zh: '密钥保管人工作页', en: 'Trustees’ page' },
  lead: {
    zh: '选票要由全体密钥保管人一起才能解密，而且只解密合计。本页先把档案完整核验一遍，自己重新算出密文合计，只解密这个合计；一张单独的选票，本页不会解密。',
    en: 'Ballots are decrypted by all trustees together, and only their sum. This page first verifies the whole archive, computes the encrypted sum itself and decrypts nothing else; it never decrypts a single ballot.',
  },
  keyTitle: { zh: '一、密钥文件', en: '1. Key file' },
  keyLead: {
    zh: '密钥在本页产生，加密后存成文件，由您自己保管（建议存两份，一份放 U 盘）。本页和服务器都不留存。忘记口令或丢失文件，选票就无法解密。',
    en: 'The key is made on this page and saved as an encrypted file that you keep yourself (two copies, please). Neither this page nor the server keeps it. If passphrase or file is lost, the ballots cannot be decrypted.',
  },
  openFile: { zh: '打开已有的密钥文件', en: 'Open a key file that you have' },
  open: { zh: '打开', en: 'Open' },
  haveFile: { zh: '已有密钥文件：打开', en: 'You have a key file: open it' },
  newFile: { zh: '第一次使用：生成密钥文件', en: 'For the first time: make a key file' },
  make: { zh: '生成并保存密钥文件', en: 'Make and save the key file' },
  closeFile: { zh: '关闭密钥文件', en: 'Close the key file' },
  newest: {
    zh: '每次使用后会保存新的一版，请始终使用版本号最大的文件，并删除旧的。',
    en: 'Each use saves a new version: always use the one with the highest number and delete older ones.',
  },
  needKey: { zh: '请先打开密钥文件', en: 'Open your key file first' },

  registerTitle: { zh: '二、登记公钥', en: '2. Register public keys' },
  registerLead: {
    zh: '为本场的表决和备用表决各推算一把密钥，只提交公钥和“持有证明”。登记前会保存新一版密钥文件。',
    en: 'A key is derived for each poll and each spare; only public parts with proofs of possession are sent. A new version of the key file is saved first.',
  },
  register: { zh: '保存新版文件并登记公钥', en: 'Save the new version and register' },
  allRegistered: { zh: '本场公钥均已登记', en: 'All keys of this meeting are registered' },
  notDrafted: { zh: '评议办还没有确定电子表决', en: 'The office has not drafted the polls yet' },
  serverMode: {
    zh: '本场未设独立密钥保管人，服务器管理者有能力查看选票',
    en: 'This meeting has no independent trustees: whoever controls the server is able to read ballots',
  },
  notTrustee: {
    zh: '您不是本场评议会的密钥保管人',
    en: 'You are not a trustee of this meeting',
  },
  otherKey: {
    zh: '登记的公钥不是由这个密钥文件推算的。请打开登记时用的那个文件。',
    en: 'The registered key does not follow from this key file. Open the file that it was registered from.',
  },

  testTitle: { zh: '三、试解密', en: '3. Test decryption' },
  testLead: {
    zh: '投票开始前一小时内做一次：本页自己加密一个随机数，再用您的密钥解开，证明文件和口令都在手上。',
    en: 'Within the hour before the vote opens: this page encrypts a random number and decrypts it with your key, which shows that file and passphrase are at hand.',
  },
  test: { zh: '试解密并登记', en: 'Test and record' },
  testWell: { zh: '试解密成功', en: 'The test decryption succeeded' },
  testFailed: {
    zh: '试解密不成功：这个密钥文件与登记的公钥不符。',
    en: 'The test failed: this key file does not fit the registered key.',
  },
  testNotYet: { zh: '密钥齐备以后才能试解密', en: 'Possible once all keys are there' },

  decryptTitle: { zh: '四、核验并解密', en: '4. Verify and decrypt' },
  decryptLead: {
    zh: '投票结束、纸质票核对签字以后进行。每个表决只解密一次。',
    en: 'After the vote has closed and the paper sheets are signed. Each poll is decrypted once only.',
  },
  nothingToDecrypt: { zh: '现在没有等待您解密的表决', en: 'No poll waits for your decryption now' },
  handedIn: { zh: '您的解密部分已提交', en: 'Your part is handed in' },
  examine: { zh: '取回档案并核验', en: 'Fetch and verify' },
  gathering: { zh: '正在取回档案和公开记录……', en: 'Fetching archive and record …' },
  mayDecrypt: {
    zh: '全部核对无误，可以解密合计',
    en: 'Every check holds: the sum may be decrypted',
  },
  mayNotDecrypt: {
    zh: '核对没有通过，本页拒绝解密',
    en: 'A check failed: this page refuses to decrypt',
  },
  mayNotHow: {
    zh: '请不要换用其他软件解密，先把下面的结果告诉监票人和评议办。',
    en: 'Do not decrypt with other software; tell scrutineers and office what is shown below.',
  },
  saveUsed: {
    zh: '先保存记有“已解密”的新版密钥文件',
    en: 'First save the key file that says “decrypted”',
  },
  saveUsedLead: {
    zh: '这一版文件记下本表决已经解密，以后不会再解密第二次。',
    en: 'This version remembers that the poll was decrypted, so that it never is a second time.',
  },
  savedUsed: { zh: '我已保存好新文件', en: 'I have saved the new file' },
  decrypt: { zh: '解密合计并提交', en: 'Decrypt the sum and hand it in' },
  decryptToFile: { zh: '解密合计并保存成文件', en: 'Decrypt the sum and save it as a file' },
  decrypting: { zh: '正在解密，已完成', en: 'Decrypting; done' },
  decryptionKept: {
    zh: '解密已经完成，但还没有提交成功。请不要关闭本页；可以重试提交，或把结果保存成文件再交。',
    en: 'It is decrypted, but not handed in yet. Do not close this page; try again, or save it as a file.',
  },
  handInAgain: { zh: '重新提交', en: 'Hand in again' },
  saveWork: { zh: '保存成文件', en: 'Save as a file' },

  awayTitle: { zh: '在另一台不联网的设备上操作', en: 'On a device without network' },
  awayLead: {
    zh: '下载本页的单文件版，拷到不联网的设备上打开；再带去下面的任务文件或核验材料。做好的结果文件从这里交上。',
    en: 'Download this page as one file and open it on a device without network; take along the files below. Hand in the result here.',
  },
  oneFile: { zh: '单文件版', en: 'The page as one file' },
  oneFileDigest: { zh: '它的 SHA-256：', en: 'Its SHA-256: ' },
  saveTask: { zh: '下载任务文件（登记、试解密用）', en: 'Save the task file (for keys and test)' },
  saveEvidence: {
    zh: '下载核验材料和档案（解密用）',
    en: 'Save evidence and archive (to decrypt)',
  },
  handInFile: { zh: '交上做好的结果文件', en: 'Hand in a result file' },
  badWork: { zh: '这不是本场评议会的结果文件', en: 'This is no result file of this meeting' },
  handedInFile: { zh: '结果文件已全部交上', en: 'Everything in the file is handed in' },

  fileLead: {
    zh: '这是单文件版，不连接网络。请用 sha256sum 核对本文件的摘要，与公布的一致再使用。',
    en: 'This is the page as one file; it uses no network. Compare its SHA-256 with the published one first.',
  },
  taskFile: { zh: '任务文件', en: 'Task file' },
  badTask: { zh: '这不是任务文件', en: 'This is no task file' },
  workOut: { zh: '推算公钥、试解密，并保存结果文件', en: 'Derive keys, test, and save the result' },
  evidenceFile: { zh: '核验材料（.json）', en: 'Evidence (.json)' },
  archiveFile: { zh: '档案（.bel）', en: 'Archive (.bel)' },
  badEvidence: { zh: '这不是核验材料', en: 'This is no evidence' },
  verify: { zh: '核验', en: 'Verify' },
} as const satisfies Readonly<Record<string, Sentence>>;

export function heldText(name: string, version: number): Sentence {
  return {
    zh: `密钥文件 ${name}，第 ${version} 版，已打开`,
    en: `Key file ${name}, version ${version}, is open`,
  };
}

export function pollText(poll: string, isSpare: boolean): Sentence {
  return isSpare
    ? { zh: `备用表决 ${poll}`, en: `Spare ${poll}` }
    : { zh: `表决 ${poll}`, en: `Poll ${poll}` };
}

export function keyFileFault(fault: KeyFileFault): Sentence {
  if (fault === 'key-file-unreadable')
    return { zh: '这不是密钥文件。', en: 'This is no key file.' };
  return sealFaults[fault];
}

/** How many voters the sum is of. */
export function votersText(voters: number): Sentence {
  return { zh: `合计来自 ${voters} 名投票人`, en: `The sum is of ${voters} voters` };
}

const stages: Readonly<Record<VerificationProgress['stage'], Sentence>> = {
  archive: { zh: '核对档案结构', en: 'Structure of the archive' },
  credentials: { zh: '核对票条名单', en: 'List of credentials' },
  ballots: { zh: '逐张核验选票', en: 'Verifying ballots' },
  decryption: { zh: '核对解密', en: 'Decryption' },
};

export function stageText(stage: VerificationProgress['stage']): Sentence {
  return stages[stage];
}

export const checkTitles: Readonly<Record<CheckName, Sentence>> = {
  logSigned: { zh: '存证日志的检查点签名有效', en: 'The log signed the checkpoint' },
  actsInLog: { zh: '所依据的事项都在这个检查点之下', en: 'All acts lie under it' },
  keyRegistered: { zh: '您的公钥已为本表决登记', en: 'Your key is registered for this poll' },
  officersSigned: {
    zh: '监票人对票条核对、主持人对开始和结束的签名有效',
    en: 'Scrutineers signed the balance, the chair opening and closing',
  },
  listBalanced: {
    zh: '档案名单等于印制减作废，与签字的核对表一致',
    en: 'The list is what was printed less what was voided, as signed',
  },
  archiveVerified: {
    zh: '档案完整，每张选票的证明成立，密文合计已重新算出',
    en: 'The archive is whole, every ballot proves itself, the sum is recomputed',
  },
  openedAsRecorded: { zh: '档案就是开始时登记的那个表决', en: 'It is the poll that was opened' },
  closedAsRecorded: {
    zh: '档案的结束与检查点所载一致，一张不多一张不少',
    en: 'It ends as recorded, not a ballot more or less',
  },
  ownKeyInside: { zh: '您的密钥在档案里', en: 'Your key is in the archive' },
  enoughVoters: { zh: '投票人数不少于最小人数', en: 'Enough people voted' },
  firstDecryption: { zh: '您从未解密过本表决', en: 'You never decrypted this poll' },
};

type Failed = Extract<CheckLine, { readonly state: 'fails' }>;

/** What was found instead. */
export function checkFault({ fault, facts }: Failed): Sentence {
  const of = (name: string): string => String(facts[name] ?? '');
  switch (fault) {
    case 'evidence-unreadable':
      return { zh: '核验材料无法识别。', en: 'The evidence cannot be read.' };
    case 'evidence-of-other-poll':
      return {
        zh: `材料属于另一个表决 ${of('have')}。`,
        en: `The evidence is of another poll, ${of('have')}.`,
      };
    case 'checkpoint-unsigned':
      return { zh: '检查点没有有效的签名。', en: 'The checkpoint bears no valid signature.' };
    case 'log-key-changed':
      return {
        zh: `日志公钥与密钥文件里记下的不同：记下的是 ${of('need')}，现在是 ${of('have')}。`,
        en: `The log’s key differs from the one in your key file: ${of('need')} there, ${of('have')} now.`,
      };
    case 'act-unreadable':
      return { zh: '有一项记录无法识别。', en: 'An act cannot be read.' };
    case 'act-not-in-log':
      return {
        zh: `第 ${of('seq')} 项记录不在检查点之下，或被改动过。`,
        en: `Act ${of('seq')} is not under the checkpoint, or was altered.`,
      };
    case 'poll-unknown':
      return { zh: '记录里没有这个表决。', en: 'The record knows no such poll.' };
    case 'poll-not-closed':
      return {
        zh: '记录里没有本表决的开始和结束，或已作废。',
        en: 'The record lacks opening and close of the poll, or it was voided.',
      };
    case 'own-key-unregistered':
      return {
        zh: '本表决登记的公钥里没有您的。请确认打开的是登记时的密钥文件。',
        en: 'None of the registered keys is yours. Is this the key file you registered from?',
      };
    case 'signature-fails':
      return {
        zh: `${of('account')} 的签名不成立（${of('act')}）。`,
        en: `The signature of ${of('account')} does not hold (${of('act')}).`,
      };
    case 'signature-missing':
      return { zh: `缺少签名（${of('act')}）。`, en: `A signature is missing (${of('act')}).` };
    case 'list-missing':
      return { zh: `缺少名单 ${of('digest')}。`, en: `The list ${of('digest')} is missing.` };
    case 'list-unreadable':
      return {
        zh: `名单 ${of('digest')} 无法识别，或张数与登记的 ${of('need')} 不同。`,
        en: `The list ${of('digest')} cannot be read, or is not of ${of('need')} slips.`,
      };
    case 'list-twice':
      return {
        zh: `名单 ${of('digest')} 里有重复的票条。`,
        en: `The list ${of('digest')} repeats a slip.`,
      };
    case 'voided-not-made':
      return {
        zh: `作废的票条里有 ${of('have')} 张不在印制的名单里。`,
        en: `Voided slips that were never made: ${of('have')}.`,
      };
    case 'list-differs':
      return {
        zh: `档案名单少 ${of('missing')} 张，多 ${of('added')} 张。`,
        en: `The archive’s list lacks ${of('missing')} slips and has ${of('added')} too many.`,
      };
    case 'balance-differs':
      return {
        zh: `签字的核对表：印制 ${of('printed')}、作废 ${of('signed')}；名单：印制 ${of('made')}、作废 ${of('voided')}。`,
        en: `Signed balance: printed ${of('printed')}, voided ${of('signed')}; lists: ${of('made')} and ${of('voided')}.`,
      };
    case 'archive-unverifiable':
      return {
        zh: `这不是可以核验的档案：${of('detail')}`,
        en: `This is no archive that can be verified: ${of('detail')}`,
      };
    case 'archive-fails':
      return {
        zh: `档案有一项核验不成立：${of('check')}。`,
        en: `A check of the archive fails: ${of('check')}.`,
      };
    case 'vote-open':
      return { zh: '档案里投票还没有结束。', en: 'The vote in the archive is not closed.' };
    case 'archive-of-other-poll':
      return {
        zh: `这是另一个表决 ${of('have')} 的档案。`,
        en: `The archive is of poll ${of('have')}.`,
      };
    case 'setup-differs':
      return {
        zh: '档案的开头与主持人签字的不同。',
        en: 'It begins otherwise than the chair signed.',
      };
    case 'end-differs':
      return {
        zh: '档案的结束与记录的不同：选票被增减或改动过。',
        en: 'It ends otherwise than recorded: ballots were added, removed or altered.',
      };
    case 'counts-differ':
      return {
        zh: `记录的投票人数是 ${of('need')}，档案里是 ${of('have')}。`,
        en: `Voters recorded: ${of('need')}; in the archive: ${of('have')}.`,
      };
    case 'own-key-missing':
      return { zh: '档案里没有您的密钥。', en: 'Your key is not in the archive.' };
    case 'below-cohort':
      return {
        zh: `投票的只有 ${of('have')} 人，少于 ${of('need')} 人，解密会暴露个人的选择。`,
        en: `Only ${of('have')} voted, fewer than ${of('need')}: decrypting would show single votes.`,
      };
    case 'decrypted-before':
      return {
        zh: `密钥文件记着已经解密过（合计 ${of('tally').slice(0, 12)}…）。每个表决只解密一次。`,
        en: `The key file says that it was decrypted (sum ${of('tally').slice(0, 12)}…). Once only.`,
      };
  }
}

export const checkStates = {
  holds: { zh: '成立', en: 'holds' },
  fails: { zh: '不成立', en: 'fails' },
  undecided: { zh: '未核对', en: 'undecided' },
} as const satisfies Readonly<Record<CheckLine['state'], Sentence>>;
