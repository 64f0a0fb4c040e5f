import type { Sentence } from '@pingyi/core';

/** What somebody who has got hold of something can learn and change. */
export interface Power {
  readonly id: string;
  readonly who: Sentence;
  readonly learns: Sentence;
  readonly notLearns: Sentence;
  readonly changes: Sentence;
}

/** The threat model, row by row; shown and printed beside the list of beliefs. */
export const powers: readonly Power[] = [
  {
    id: 'database',
    who: {
      zh: '能读取整个数据库的人（例如系统管理员），没有服务器的密钥文件',
      en: 'Whoever reads the whole database, such as an administrator, without the server’s key file',
    },
    learns: {
      zh: '评议代表的姓名、电话、类别和与单位的关联；谁被邀请、何时签到、领了票条还是纸质票；每个投票凭证有没有投票、投过几次；从磁盘痕迹推测密文选票到达的先后。',
      en: 'Names, telephones, categories and links of representatives; who was invited, when each signed in, whether each took a slip or paper; for each credential whether and how often it voted; from traces on the disk in which order encrypted ballots came.',
    },
    notLearns: {
      zh: '任何一张电子票的选择，两种密钥方式都是如此；哪个投票凭证是谁的：票条从打乱的箱里抽取，系统里没有这种对应关系。',
      en: 'The choice of any ballot, in either key mode; whose credential is whose: slips are drawn from a shuffled box, and nothing in the system joins the two.',
    },
    changes: {
      zh: '改动会被发现：事项、检查点、选票档案和回执互相印证，任何人重算都会报错。',
      en: 'Nothing unseen: acts, checkpoints, archives and receipts bear each other out, and anybody’s verification fails.',
    },
  },
  {
    id: 'server-trustees',
    who: {
      zh: '控制运行中的服务器的人，本场设有独立密钥保管人',
      en: 'Whoever controls the running server, outside trustees keeping the keys',
    },
    learns: {
      zh: '以上各项，另加每张密文选票到达的时刻；结合签到时间，也许能猜出哪张密文选票是谁的。换掉投票页面的，还能看到用这个页面作出的选择（见“投票页面的程序”）。',
      en: 'All of the above, and when each encrypted ballot comes: beside the times of signing in it may be guessed whose it is. With an exchanged page, the choices made on it (see the page’s script).',
    },
    notLearns: {
      zh: '已经加密的选票内容，只要有一名保管人守住自己的密钥；投票结束以前的任何票数。',
      en: 'What an encrypted ballot says, as long as one trustee keeps the own key; any count before the close.',
    },
    changes: {
      zh: '改不了结果而不被发现；可以拒收选票，被拒的投票人当场知道，可以改投纸质票。',
      en: 'Not the result, unseen. Ballots can be refused, which their voters see at once; they can vote on paper.',
    },
  },
  {
    id: 'server-key',
    who: {
      zh: '控制运行中的服务器或拿到密钥文件和数据库的人，本场由服务器保管密钥',
      en: 'Whoever controls the running server, or has its key file and the database, the server keeping the key',
    },
    learns: {
      zh: '每一张电子票的选择，投票进行中也可以；结合到达先后和签到时间，也许能猜出是谁投的。',
      en: 'The choice of every ballot, also while the vote runs; beside order and times of signing in it may be guessed whose it is.',
    },
    notLearns: {
      zh: '系统里仍然没有人和票条的对应关系。',
      en: 'Nothing in the system joins person and slip, even so.',
    },
    changes: {
      zh: '改不了结果而不被发现。',
      en: 'Not the result, unseen.',
    },
  },
  {
    id: 'one-trustee',
    who: { zh: '一名密钥保管人', en: 'One trustee' },
    learns: { zh: '自己的密钥和公开的一切。', en: 'The own key, and what everybody knows.' },
    notLearns: { zh: '任何一张选票的选择。', en: 'The choice of any ballot.' },
    changes: {
      zh: '可以拒绝解密，使结果出不来，表决须作废重来；错误的解密会被当场查出。',
      en: 'Can refuse to decrypt, so that the vote must be voided and repeated; a wrong decryption is found at once.',
    },
  },
  {
    id: 'all-trustees',
    who: { zh: '串通的全体密钥保管人', en: 'All trustees together' },
    learns: { zh: '每一张电子票的选择。', en: 'The choice of every ballot.' },
    notLearns: {
      zh: '哪张票是谁的，除非还有人按到达先后推测。',
      en: 'Whose ballot it is, unless somebody guesses by the order of arrival.',
    },
    changes: { zh: '改不了结果而不被发现。', en: 'Not the result, unseen.' },
  },
  {
    id: 'hall-network',
    who: { zh: '监听会场网络的人', en: 'Whoever listens in the hall’s network' },
    learns: {
      zh: '哪台设备在什么时候投了票（没有 HTTPS 时还有密文本身）。',
      en: 'Which device voted when; without HTTPS also the encrypted ballot.',
    },
    notLearns: {
      zh: '选择：离开手机以前已经加密。',
      en: 'A choice: it is encrypted on the phone.',
    },
    changes: {
      zh: '没有 HTTPS 时可以像控制服务器的人一样换掉页面；改动选票会被服务器拒收。',
      en: 'Without HTTPS it can exchange the page as whoever controls the server can; an altered ballot is refused.',
    },
  },
  {
    id: 'onlooker',
    who: { zh: '旁边的人、索要“证据”的人', en: 'Somebody beside the voter, or who asks for proof' },
    learns: {
      zh: '屏幕上正在显示的内容。回执和查验码不含选择，证明不了投了什么。',
      en: 'What the screen shows at that moment. Receipt and tracking code hold no choice and prove none.',
    },
    notLearns: {
      zh: '投票人最后投了什么：结束以前可以重投，以最后一次为准。',
      en: 'What the voter finally chose: until the close one may vote again, and the last ballot counts.',
    },
    changes: { zh: '什么也改不了。', en: 'Nothing.' },
  },
];
