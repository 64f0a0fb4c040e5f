import type { Sentence } from '@pingyi/core';

/** Something that no record can show and that has to be believed. */
export interface Belief {
  /** Stable: part of addresses. */
  readonly id: string;
  readonly what: Sentence;
  /** What somebody could do if it were not so. */
  readonly otherwise: Sentence;
  /** Who can notice it, and how. */
  readonly noticed: Sentence;
}

/**
 * The one list of what must still be believed. The public site shows it, and `docs/what-must-be-believed.md`
 * is written from it.
 */
export const beliefs: readonly Belief[] = [
  {
    id: 'slip-device',
    what: {
      zh: '制作票条的设备没有留下副本。票条由不同单位的两名监票人在一台不联网的设备上制作，打印一次即清除；由一人制作的，屏幕和记录都会写明。',
      en: 'The device that made the slips kept no copy. Two scrutineers of different bodies make them on an offline device, which prints once and forgets; where one person made them alone, screens and record say so.',
    },
    otherwise: {
      zh: '有副本的人可以替别人投票或改投，但看不到任何人投了什么。',
      en: 'Whoever has a copy can cast or replace a ballot. Nobody’s choice can be read with it.',
    },
    noticed: {
      zh: '投票人自己：选票被改投时，他的手机页面会提示；他的查验码仍在名单里，但不是最后一张。',
      en: 'The voter: the page tells that the ballot was replaced, and the tracking code is still in the list.',
    },
  },
  {
    id: 'page-script',
    what: {
      zh: '投票页面的程序就是公布的那一份。',
      en: 'The script of the voter’s page is the one that was published.',
    },
    otherwise: {
      zh: '控制服务器的人可以换上另一个页面，在加密之前看到选择，或者投成别的选择。',
      en: 'Whoever controls the server could serve another page that sees a choice before it is encrypted, or casts another.',
    },
    noticed: {
      zh: '任何投票人：投票前选“检验”，用另一台设备上公布的验票页面核对；监票人每场至少检验五张，并记录在案。',
      en: 'Any voter, by testing a ballot before casting it, with the published page on a second device. Scrutineers test at least five a meeting, on record.',
    },
  },
  {
    id: 'phone',
    what: {
      zh: '投票用的手机或平板没有被人控制。',
      en: 'Nobody controls the phone or tablet that is voted with.',
    },
    otherwise: {
      zh: '控制这台设备的人可以看到在它上面作出的选择。',
      en: 'Whoever controls the device can see the choices made on it.',
    },
    noticed: {
      zh: '难以发现；不放心的，可以领取纸质票。',
      en: 'Hardly; whoever is in doubt takes a paper ballot.',
    },
  },
  {
    id: 'desk',
    what: {
      zh: '签到台核对了来人身份，每人只领一次。',
      en: 'The desk checked who came, and served each person once.',
    },
    otherwise: {
      zh: '有人可以冒名领票。记录只能证明人数、票条数和票数逐项相等。',
      en: 'Somebody could vote in another’s name. The record shows only that persons, slips and ballots add up exactly.',
    },
    noticed: {
      zh: '在场的人、监票人，以及被冒名的本人。',
      en: 'Those present, the scrutineers, and the person whose name was used.',
    },
  },
  {
    id: 'two-ballots',
    what: {
      zh: '同一投票凭证先后投的几张票，先后次序没有被调换。',
      en: 'Of several ballots of one credential, the order was not changed.',
    },
    otherwise: {
      zh: '先投的一张可能被当作最后一张计入。',
      en: 'An earlier ballot could be counted as the last.',
    },
    noticed: {
      zh: '投票人自己：每张回执都写有序号并由服务器签名，序号不符即是证据。',
      en: 'The voter: each receipt carries the counter and the server’s signature; one that does not fit is evidence.',
    },
  },
  {
    id: 'trustees',
    what: {
      zh: '设有独立密钥保管人的场次：至少有一名保管人没有把密钥交给别人。',
      en: 'Where outside trustees keep the keys: at least one of them gave the key to nobody.',
    },
    otherwise: {
      zh: '全体保管人串通，可以解开每一张电子票；改变不了结果。',
      en: 'All trustees together can open every ballot. They cannot change the result.',
    },
    noticed: {
      zh: '无法从记录中看出；所以保管人来自不同单位。',
      en: 'The record cannot show it; hence trustees come from different bodies.',
    },
  },
  {
    id: 'organiser',
    what: {
      zh: '未设独立密钥保管人的场次：组织者没有查看选票。',
      en: 'Where the server keeps the key: the organiser did not look at ballots.',
    },
    otherwise: {
      zh: '服务器管理者有能力解开每一张电子票；改变不了结果。',
      en: 'Whoever controls the server can open every ballot. The result cannot be changed unseen.',
    },
    noticed: {
      zh: '无法看出；页面、票条和记录都写明“本场未设独立密钥保管人”。',
      en: 'Nobody; screens, slips and record say that no outside trustees were named.',
    },
  },
  {
    id: 'links',
    what: {
      zh: '用个人链接投票的场次：身份和投票凭证没有被留在一起。',
      en: 'Where people vote by personal links: identity and credential were not kept together.',
    },
    otherwise: {
      zh: '留存的人可以知道哪张密文选票是谁的；没有密钥，仍看不到选择。',
      en: 'Whoever kept them knows whose encrypted ballot is whose. Without the keys no choice can be read.',
    },
    noticed: {
      zh: '无法看出；核验程序对此写“无法判定”。',
      en: 'Nobody; the verifier says that it cannot be decided.',
    },
  },
  {
    id: 'paper',
    what: {
      zh: '纸质票清点无误，没有被调换。',
      en: 'Sheets of paper were counted rightly and not exchanged.',
    },
    otherwise: {
      zh: '记录能证明计票单账实相符、由两名计票人分别录入并签名，不能证明纸上画的是什么。',
      en: 'The record shows that count sheets balance, were entered twice and signed by two tellers; not what stands on the paper.',
    },
    noticed: {
      zh: '监票人和复核的人：纸质票封存备查。',
      en: 'Scrutineers and whoever recounts: sheets are kept under seal.',
    },
  },
  {
    id: 'clock',
    what: {
      zh: '服务器的时钟是准的。',
      en: 'The server’s clock is right.',
    },
    otherwise: {
      zh: '写下的时刻可能不准；先后次序改不了。外面的人见证过的时间段不需要相信服务器。',
      en: 'A written time may be wrong; the order cannot be. Intervals that outsiders witnessed need no belief.',
    },
    noticed: {
      zh: '见证人，以及保存过检查点的任何人。',
      en: 'Witnesses, and anybody who kept a checkpoint.',
    },
  },
  {
    id: 'unanimity',
    what: {
      zh: '如果一个单位得到的票全部相同，每个投票人的选择自然就公开了；人数再多也是如此。',
      en: 'Where all ballots on a unit are the same, everybody’s choice is plain, however many they are.',
    },
    otherwise: {
      zh: '这不是漏洞，是公布票数的必然结果；不足最低人数的不单独计票。',
      en: 'That is no flaw; it follows from publishing counts. Groups below the minimum are not counted apart.',
    },
    noticed: { zh: '任何看到票数的人。', en: 'Whoever sees the counts.' },
  },
];
