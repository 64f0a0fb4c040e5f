import type { Sentence } from '@pingyi/core';

/** A heading with what is said under it. */
export interface Passage {
  readonly title: Sentence;
  readonly says: readonly Sentence[];
}

export const checkPassages: readonly Passage[] = [
  {
    title: { zh: '最简单：在网页上核验', en: 'The simplest: in the browser' },
    says: [
      {
        zh: '在“核验下载”页下载核验包，再打开核验网页，把文件放进去。核验在您自己的设备上进行，不上传任何内容。',
        en: 'Download the bundle from “Verify and download”, open the verifier’s page and drop the file in. It is checked on your own device; nothing is uploaded.',
      },
      {
        zh: '网页会逐项写明：成立、不成立、不适用或无法判定，并列出重新算出的数字。',
        en: 'The page tells of every claim whether it holds, fails, does not apply or cannot be decided, with the numbers that it recomputed.',
      },
    ],
  },
  {
    title: { zh: '用命令核验', en: 'By a command' },
    says: [
      {
        zh: '装有 Node 的电脑上，在评议程序的文件夹里运行下面的命令。退出码 0 表示没有一项不成立，1 表示有不成立的，2 表示这不是可以核验的文件。',
        en: 'On a computer with Node, run the command below in the folder of Pingyi. Exit code 0: nothing fails; 1: a claim fails; 2: it is no bundle that can be verified.',
      },
    ],
  },
  {
    title: { zh: '与公告核对', en: 'Against the notice' },
    says: [
      {
        zh: '评议通知上印有日志公钥的指纹。把它写进一个文件，用 --trust 交给核验程序，就能确认这份记录正是通知所说的那一份，而不是另外编造的一份。',
        en: 'The campaign’s notice prints the fingerprint of the log’s key. Write it into a file and give it to the verifier by --trust: then it is the record that the notice speaks of, and not another one.',
      },
    ],
  },
  {
    title: { zh: '不用我们的程序', en: 'Without our program' },
    says: [
      {
        zh: '核验包是普通的 zip 文件，里面的 README.txt 说明怎样用常见工具手工核对；选票档案是 Belenios 格式，别的程序也能打开。格式说明足够另写一个核验程序。',
        en: 'The bundle is a plain zip file; its README.txt tells how to check it by hand with common tools. Archives of ballots are of the Belenios format, which other programs read. The format is described so that a second verifier can be written from it.',
      },
    ],
  },
  {
    title: { zh: '查自己的票', en: 'Your own ballot' },
    says: [
      {
        zh: '投过电子票的，可以在“查验码查询”页查到自己的票在票箱里；核验程序还能告诉您它是否被计入。',
        en: 'Whoever voted electronically finds the own ballot by its tracking code; the verifier also tells whether it was counted.',
      },
    ],
  },
];

export const accessibilityPassages: readonly Passage[] = [
  {
    title: { zh: '我们的目标', en: 'What we aim at' },
    says: [
      {
        zh: '公开页面按 WCAG 2.1 AA 级制作：不用脚本也能读，只用键盘也能用，放大到 200% 不丢内容，颜色之外总有文字和形状。',
        en: 'The public pages are made to WCAG 2.1 AA: readable without script, usable by keyboard alone, nothing lost at 200 % zoom, and never told by colour alone.',
      },
      {
        zh: '图表旁边都有同样内容的表格。语言可以在每页右上角切换。每一页都可以打印。',
        en: 'Every chart stands beside a table of the same. The language can be changed at the top of every page. Every page can be printed.',
      },
    ],
  },
  {
    title: { zh: '怎样检查', en: 'How it is checked' },
    says: [
      {
        zh: '每个页面在手机和电脑两种宽度下都由自动程序（axe）检查，每次修改以后重做。自动检查只能发现一部分问题；我们还没有请视障用户实际试用。',
        en: 'Every page is checked by a program (axe) at the widths of a phone and of a desk after each change. Programs find a part of the faults only; no trial with blind readers has been held yet.',
      },
    ],
  },
  {
    title: { zh: '还做不到的', en: 'What is not there yet' },
    says: [
      {
        zh: '没有盲文和手语版本；投票页面的朗读用的是手机自带的语音，效果因手机而异。',
        en: 'There is no version in braille or sign language; reading aloud on the voter’s page uses the phone’s own voice, which differs from phone to phone.',
      },
    ],
  },
  {
    title: { zh: '遇到困难', en: 'When something does not work' },
    says: [
      {
        zh: '请与评议办联系，可以用电话、来信或当面说明；评议办会用您能用的方式提供同样的内容。联系方式见评议通知。',
        en: 'Please tell the evaluation office by telephone, by letter or in person; it provides the same in a way that works for you. The notice of the campaign tells how to reach it.',
      },
    ],
  },
];

export const privacyPassages: readonly Passage[] = [
  {
    title: { zh: '看这些页面时', en: 'When you read these pages' },
    says: [
      {
        zh: '不用账号，不设 Cookie，不用任何第三方内容，不统计访问者。服务器的运行日志不记网址中的内容，不记您的地址、浏览器，也不记查询的查验码。',
        en: 'No account, no cookie, nothing from third parties, no counting of visitors. The server’s log holds no address that you ask for, neither yours nor your browser’s name, and no tracking code that you look up.',
      },
      {
        zh: '服务器前面如有其他设备（例如单位的网关），它们可能另有记录，由其管理单位负责。',
        en: 'Other machines in front of the server, such as an office’s gateway, may keep their own logs; their operators answer for them.',
      },
    ],
  },
  {
    title: { zh: '评议代表', en: 'Representatives' },
    says: [
      {
        zh: '系统保存评议代表的姓名、电话、类别和有关联的单位，用于邀请、签到和回避；不保存身份证号。到期后删除，删除不影响公开记录。',
        en: 'Of representatives the system keeps name, telephone, category and the units that they are linked to, for inviting, signing in and recusal; no identity number. They are erased when their time is over, which leaves the public record valid.',
      },
      {
        zh: '公开页面、核验包和订阅中没有任何评议代表的姓名或电话，只有人数。每次修改程序以后都自动检查这一点。',
        en: 'No public page, bundle or feed holds a representative’s name or telephone; they hold numbers of persons. This is checked by a program after each change.',
      },
    ],
  },
  {
    title: { zh: '选票', en: 'Ballots' },
    says: [
      {
        zh: '票箱里的一行只有投票编号、投票凭证、序号和加密的选票，没有姓名、时间、地址或设备。哪张凭证是谁的，系统不知道。',
        en: 'A row of the ballot box holds poll, credential, counter and the encrypted ballot: no name, time, address or device. Whose credential it is the system does not know.',
      },
    ],
  },
  {
    title: { zh: '您的权利', en: 'Your rights' },
    says: [
      {
        zh: '评议代表可以向评议办查询、更正或要求删除自己的信息。联系方式见评议通知。',
        en: 'Representatives may ask the office to see, correct or erase what is kept of them. The notice of the campaign tells how to reach it.',
      },
    ],
  },
];

export const statementWords = {
  command: { zh: '命令', en: 'Command' },
  trustFile: { zh: '信任文件', en: 'Trust file' },
  openVerifier: { zh: '打开核验网页', en: 'Open the verifier’s page' },
  beliefsLead: {
    zh: '除了下面列出的，其余一切都可以由任何人从公开记录重新计算，不必相信谁。',
    en: 'Everything but the following can be recomputed from the public record by anybody; nobody has to be believed.',
  },
  otherwise: { zh: '如果不是这样', en: 'If it were not so' },
  noticed: { zh: '谁能发现', en: 'Who can notice' },
  powers: { zh: '谁能知道什么、改动什么', en: 'Who can learn and change what' },
  learns: { zh: '能知道', en: 'Learns' },
  notLearns: { zh: '不能知道', en: 'Does not learn' },
  changes: { zh: '能改动', en: 'Can change' },
} satisfies Record<string, Sentence>;
