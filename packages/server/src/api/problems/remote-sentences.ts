import type { RemoteProblemFacts } from './remote-problems.ts';
import type { Words } from './words.ts';

/** Sentences of problems on personal links and opinions. */
export const remoteWords: {
  readonly [Code in keyof RemoteProblemFacts]: Words<RemoteProblemFacts[Code]>;
} = {
  'link-unknown': {
    title: { zh: '链接无效', en: 'Unknown link' },
    what: () => ({
      zh: '没有这个个人链接：可能抄写有误，或已被收回、更换。',
      en: 'There is no such personal link: it may be mistyped, revoked or replaced.',
    }),
    remedy: {
      zh: '请用最近收到的链接，或联系评议办。',
      en: 'Please use the newest one you received, or ask the office.',
    },
  },
  'link-used': {
    title: { zh: '链接已经登记过', en: 'The link was used' },
    what: () => ({
      zh: '这个链接已在另一台设备上登记，不能再登记第二次。',
      en: 'This link was used on another device and cannot register a second time.',
    }),
    remedy: {
      zh: '请在登记时用的手机上投票，或输入登记时显示的投票码；不是本人登记的，请立即联系评议办。',
      en: 'Please vote on the phone that registered, or type the code that it showed; if it was not you, tell the office at once.',
    },
  },
  'link-registration-over': {
    title: { zh: '登记已经截止', en: 'Registration is over' },
    what: ({ meeting }) => ({
      zh: `评议会“${meeting}”的个人链接登记已经截止。`,
      en: `Registration for the meeting “${meeting}” is over.`,
    }),
    remedy: {
      zh: '已登记的代表可以按时投票；没有登记的，请联系评议办。',
      en: 'Whoever registered can vote in time; others please ask the office.',
    },
  },
  'links-not-offered': {
    title: { zh: '本场不使用个人链接', en: 'No personal links here' },
    what: ({ meeting }) => ({
      zh: `评议会“${meeting}”没有采用个人链接的电子表决。`,
      en: `The meeting “${meeting}” has no polls with personal links.`,
    }),
    remedy: {
      zh: '请先拟定使用个人链接的表决。',
      en: 'Please draft polls with personal links first.',
    },
  },
  'credential-taken': {
    title: { zh: '凭证已被登记', en: 'The credential is taken' },
    what: ({ poll }) => ({
      zh: `表决 ${poll} 已登记过同一个公开凭证。`,
      en: `Poll ${poll} has this public credential already.`,
    }),
    remedy: { zh: '请重新打开链接再登记。', en: 'Please open the link again and register anew.' },
  },
  'link-credential-refused': {
    title: { zh: '凭证不符合要求', en: 'Credential refused' },
    what: ({ poll, why }) => ({
      zh: `表决 ${poll} 的公开凭证不符合要求（${why}）。`,
      en: `The public credential for poll ${poll} is refused (${why}).`,
    }),
    remedy: {
      zh: '没有登记。请重新打开链接。',
      en: 'Nothing was registered. Please open the link again.',
    },
  },
  'registrations-changed': {
    title: { zh: '登记人数有变化', en: 'Registrations changed' },
    what: ({ have }) => ({
      zh: `截止时又有人登记，现有 ${have} 名。`,
      en: `Somebody registered meanwhile; there are ${have} now.`,
    }),
    remedy: { zh: '请再截止一次。', en: 'Please close registration again.' },
  },
  'opinions-closed': {
    title: { zh: '意见箱没有开放', en: 'The opinion box is closed' },
    what: ({ meeting }) => ({
      zh: `评议会“${meeting}”现在不在投票，意见建议只在投票期间接收。`,
      en: `The vote of the meeting “${meeting}” is not open; opinions are taken while it is.`,
    }),
    remedy: { zh: '可向评议办书面反映。', en: 'Please write to the office instead.' },
  },
  'opinions-too-fast': {
    title: { zh: '意见箱繁忙', en: 'Too many opinions' },
    what: ({ seconds }) => ({
      zh: `提交的意见太多，请 ${seconds} 秒后再试。`,
      en: `Too many opinions at once; please try again in ${seconds} seconds.`,
    }),
    remedy: { zh: '这条意见没有收到。', en: 'This one was not taken.' },
  },
  'opinion-unknown': {
    title: { zh: '没有这条意见', en: 'Unknown opinion' },
    what: ({ opinion }) => ({
      zh: `本场没有编号为“${opinion}”的意见。`,
      en: `The meeting has no opinion “${opinion}”.`,
    }),
    remedy: { zh: '请刷新页面。', en: 'Please load the page again.' },
  },
  'opinions-undecided': {
    title: { zh: '还有意见没有审核', en: 'Opinions are undecided' },
    what: ({ have }) => ({
      zh: `还有 ${have} 条意见没有审核。`,
      en: `Opinions without a decision: ${have}.`,
    }),
    remedy: { zh: '请逐条审核后再公布。', en: 'Please decide on each before publishing.' },
  },
  'opinions-differ': {
    title: { zh: '与审核结果不符', en: 'Other than decided' },
    what: ({ need, have }) => ({
      zh: `按审核结果应公布 ${need} 条，收到的是 ${have} 条，或名单有变化。`,
      en: `By the decisions ${need} are published, not ${have}, or the list has changed.`,
    }),
    remedy: { zh: '请刷新页面，核对后再公布。', en: 'Please load the page again and check.' },
  },
};
