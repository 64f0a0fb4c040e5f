import type { Sentence } from '@pingyi/core';

/** What is read aloud in the hall: short sentences, in the order in which a vote goes. */
export const secrecyWords = {
  lead: {
    zh: '这一页可以在会场朗读。先读“每场都一样”，再按本场的密钥方式读其中一段。',
    en: 'To be read aloud in the hall: first what holds of every meeting, then the part that fits this one.',
  },
  everywhere: { zh: '每场都一样', en: 'At every meeting' },
  trustees: {
    zh: '本场设有独立密钥保管人的，读这一段',
    en: 'Where outside trustees keep the keys',
  },
  server: {
    zh: '本场未设独立密钥保管人的，读这一段',
    en: 'Where no outside trustees were named',
  },
  limits: { zh: '也请您知道', en: 'Please also know' },
  more: {
    zh: '还须相信什么，全部列在这里',
    en: 'Everything that must still be believed is listed here',
  },
} satisfies Record<string, Sentence>;

type Sentences = readonly Sentence[];

export const everywhere: Sentences = [
  {
    zh: '投票不用姓名，不用账号。您签到以后，从打乱的箱子里自己抽一张票条，没有人知道您抽到哪一张。',
    en: 'You vote without name or account. After signing in you draw a slip from a shuffled box yourself; nobody knows which one you drew.',
  },
  {
    zh: '用手机扫票条，一次评议一个单位。您的选择在您的手机上加密，加密以后才发出去。',
    en: 'Scan the slip and evaluate one unit at a time. Your choices are encrypted on your phone before they are sent.',
  },
  {
    zh: '投票进行中，任何屏幕只显示有多少人投了，不显示任何票数。',
    en: 'While the vote is open every screen shows how many have voted, and no count.',
  },
  {
    zh: '计票时不拆开单张票：先把所有加密的票加在一起，只解开合计数。',
    en: 'No single ballot is opened for counting: the encrypted ballots are added up, and only the sum is decrypted.',
  },
  {
    zh: '投完票，手机给您一个查验码。它证明您的票在票箱里，不显示您投了什么，也不能用来向别人证明。',
    en: 'After voting the phone gives you a tracking code. It shows that your ballot is in the box; it does not show your choice, and proves it to nobody.',
  },
  {
    zh: '结束以前可以用同一张票条重投，以最后一次为准。如果有人在旁边看着您投，稍后可以重投。',
    en: 'Until the close you may vote again with the same slip, and the last ballot counts. If somebody looked over your shoulder, vote again later.',
  },
  {
    zh: '不想用手机的，可以用会场的共用平板，也可以领纸质票。',
    en: 'Whoever would rather not use a phone takes the shared tablet or a paper ballot.',
  },
  {
    zh: '帮忙的工作人员可以讲解，不可以看，也不可以替您点。',
    en: 'Staff may explain; they may not look, and may not press for you.',
  },
];

export const withTrustees: Sentences = [
  {
    zh: '本场的密钥由几位保管人分别保管，他们来自不同单位，名单在本场的公开页面上。',
    en: 'The keys of this vote are kept by several trustees of different bodies, who are listed on this meeting’s public page.',
  },
  {
    zh: '要解开合计数，必须全体保管人一起动手。只要有一位守住自己的密钥，任何人都看不到单张票，包括主办单位和服务器管理者。',
    en: 'Only all of them together can decrypt. As long as one keeps the own key, nobody can see a single ballot, the organiser and the administrators included.',
  },
];

export const withServer: Sentences = [
  {
    zh: '本场未设独立密钥保管人，密钥由服务器保管。服务器管理者有能力查看选票。',
    en: 'No outside trustees were named; the server keeps the key. Whoever controls the server is able to see ballots.',
  },
  {
    zh: '管理者看到的票上没有姓名，但可能从先后次序猜测。',
    en: 'No name is on a ballot, but the order of arrival may let somebody guess.',
  },
  {
    zh: '您不放心的，可以领纸质票，也可以弃权。结果仍然可以由任何人重新计算。',
    en: 'If you mind, take a paper ballot or abstain. The result can be recomputed by anybody all the same.',
  },
];

export const limits: Sentences = [
  {
    zh: '如果大家对一个单位的评价完全一样，从公布的票数就能看出每个人的选择。',
    en: 'If everybody gives a unit the same grade, the published counts tell what each one chose.',
  },
  {
    zh: '票条就是投票的凭证，投完以前请不要给别人看。别人拿到它可以替您投，但看不到您投了什么。',
    en: 'The slip is what lets you vote; show it to nobody before you have. Whoever gets it can vote in your place, but cannot see your choice.',
  },
  {
    zh: '手机或投票页面如果被人做了手脚，可以在加密以前看到选择。投票前可以选“检验”，当场查出被换掉的页面。',
    en: 'A phone or page that was tampered with can see choices before they are encrypted. “Test this ballot” before casting finds an exchanged page.',
  },
];
