import type { Sentence } from '@pingyi/core';

/** The page on which a personal link is opened. */
export const registeringWords = {
  title: { zh: '登记投票', en: 'Register to vote' },
  opening: { zh: '正在核对您的链接……', en: 'Checking your link …' },
  window: { zh: '投票时间（北京时间）', en: 'Voting (China time)' },
  what: {
    zh: '登记时，本机会生成一个只有您知道的投票码，只把它的公开部分送出。投票时间到了，用这部手机打开投票页，或者在别的设备上输入投票码。',
    en: 'Registering makes a voting code on this device that only you know; only its public part is sent. When voting begins, open the voter’s page on this phone, or type the code on another device.',
  },
  secrecy: {
    zh: '个人链接的保密性低于票条：须相信组织者没有把您的身份和所登记的公开部分放在一起。您的选择仍在本机加密，密钥保管人不一起动手谁也看不到。',
    en: 'A personal link keeps less secret than a slip: you have to believe that the organiser does not keep who you are beside what you registered. Your choices are still encrypted on this device.',
  },
  register: { zh: '登记', en: 'Register' },
  registering: { zh: '正在登记……', en: 'Registering …' },
  done: { zh: '登记好了', en: 'You are registered' },
  code: { zh: '您的投票码', en: 'Your voting code' },
  keepCode: {
    zh: '请抄下或截屏保存投票码，不要给别人看。微信等应用里的浏览器可能会丢失存储；丢了投票码，谁也补不了。',
    en: 'Write the code down or keep a picture of it, and show it to nobody. Browsers inside messengers may lose what they keep; nobody can make the code again.',
  },
  toVote: { zh: '打开投票页', en: 'Open the voter’s page' },
  forget: { zh: '从本机删除投票码', en: 'Delete the code from this device' },
  forgotten: { zh: '投票码已从本机删除。', en: 'The code was deleted from this device.' },
  used: {
    zh: '这个链接已在另一台设备上登记。请用那台设备投票，或在投票页输入登记时的投票码。不是您本人登记的，请马上联系评议办。',
    en: 'This link was registered on another device. Please vote there, or type its code on the voter’s page. If that was not you, tell the office at once.',
  },
  over: {
    zh: '登记已经截止。已登记的请打开投票页投票；没有登记的请联系评议办。',
    en: 'Registration is over. Whoever registered can vote on the voter’s page; others please ask the office.',
  },
  unknown: {
    zh: '这个链接无效：可能没有复制完整，或者已被收回、更换。请用最近收到的链接，或联系评议办。',
    en: 'This link is not valid: it may be incomplete, revoked or replaced. Please use the newest one, or ask the office.',
  },
  unreached: {
    zh: '没有连上服务器，请检查网络后再试；不会重复登记。',
    en: 'The server was not reached. Please check the line and try again; nothing is registered twice.',
  },
  again: { zh: '再试一次', en: 'Try again' },
  none: {
    zh: '请打开短信或信件里的完整链接；链接“#”后面的字符也要带上。',
    en: 'Please open the whole link of your message or letter, with the characters behind the “#”.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
