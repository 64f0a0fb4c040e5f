import type { Sentence } from '@pingyi/core';

/** What the hall check says. */
export const words = {
  title: { zh: '会场检查', en: 'Hall check' },
  lead: {
    zh: '在要用的手机和电脑上各打开一次。全部打勾，就可以开会。',
    en: 'Open this once on each kind of phone and computer that will be used. All ticks: the hall is ready.',
  },
  device: { zh: '这台设备', en: 'This device' },
  machine: { zh: '服务器', en: 'The server’s machine' },
  byHand: { zh: '请人工检查', en: 'To be checked by hand' },
  again: { zh: '重新检查', en: 'Check again' },
  checking: { zh: '正在检查……', en: 'Checking …' },
  done: { zh: '检查完成', en: 'Checked' },
  well: { zh: '正常', en: 'Well' },
  look: { zh: '请留意', en: 'Look at this' },
  bad: { zh: '有问题', en: 'In the way' },
  signIn: {
    zh: '评议办、主持人或管理员登录后，这里显示服务器的地址、磁盘、供电和数据库。',
    en: 'Signed in as office, chair or administrator you see the machine’s addresses, disk, power and database here.',
  },
  toSignIn: { zh: '登录', en: 'Sign in' },
  forPhones: { zh: '手机扫这个码检查', en: 'Scan this with a phone to check it' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What nobody but a person can check. */
export const byHand: readonly Sentence[] = [
  {
    zh: '打印机：试印一张票条和一张纸质票，用手机扫一遍二维码。',
    en: 'Printers: print one slip and one paper ballot, and scan the code with a phone.',
  },
  {
    zh: '路由器：关闭“客户端隔离”，最远的座位也有信号，连接数够全场手机用。',
    en: 'Router: client isolation off, signal in the last row, enough connections for all phones.',
  },
  {
    zh: '电源：服务器和大屏电脑都插电，关闭自动睡眠和合盖睡眠。',
    en: 'Power: server and the screen’s computer plugged in, standby off, also on closing the lid.',
  },
  {
    zh: '大屏：坐到最后一排，看得清最小的字。',
    en: 'Screen: sit in the last row and read the smallest type.',
  },
  {
    zh: '纸质票：备足全体代表用的份数，网络不通时改用纸质票。',
    en: 'Paper: ballots for everybody; when the network fails, people vote on paper.',
  },
];

export function contactText(answered: number, asked: number, median: number): Sentence {
  if (answered === 0)
    return {
      zh: '连不上服务器。请确认手机连的是会场的网络。',
      en: 'The server does not answer. Please make sure that the phone is in the hall’s network.',
    };
  const zh = `${asked} 次请求答复 ${answered} 次，一般 ${median} 毫秒`;
  const en = `${answered} of ${asked} requests answered, usually within ${median} ms`;
  if (answered === asked) return { zh, en };
  return {
    zh: `${zh}。信号不稳，请换个位置再试。`,
    en: `${en}. The signal is poor; try another place.`,
  };
}

export const streamWell: Sentence = {
  zh: '大屏和投票页能随时收到更新',
  en: 'Updates for screens and voters arrive by themselves',
};

export const streamBad: Sentence = {
  zh: '收不到自动更新（网络或代理拦截了长连接）。投票仍可进行，页面会每隔几秒自己询问。',
  en: 'Updates do not arrive by themselves (something holds back long connections). Voting works all the same; pages ask every few seconds.',
};

export const secure: Sentence = {
  zh: '网址是 https：投票、签到、摄像头扫码都能用',
  en: 'The address is https: voting, the desk and cameras work',
};

export const insecure: Sentence = {
  zh: '网址是 http：投票、大屏和签到（输入或扫码枪）能用；签到台的摄像头扫码不能用',
  en: 'The address is http: voting, the screen and the desk (typing or scanner) work; the desk’s camera does not',
};

export const ownMachine: Sentence = {
  zh: '这是服务器本机的网址，手机打不开。请用会场网址。',
  en: 'This address is of the server’s own machine and opens on no phone. Please use the hall’s address.',
};

export function clockText(minutes: number): Sentence {
  if (minutes === 0) return { zh: '时间与服务器一致', en: 'The clock agrees with the server’s' };
  return {
    zh: `时间与服务器相差约 ${minutes} 分钟。不影响投票和签到，记录以服务器时间为准。`,
    en: `The clock differs by about ${minutes} min. Nothing rests on it; the server’s clock counts.`,
  };
}

export function speedText(seconds: string): Sentence {
  return {
    zh: `加密一张 10 个单位的选票用 ${seconds} 秒`,
    en: `Encrypting a ballot of 10 units takes ${seconds} s`,
  };
}

export const noEncryption: Sentence = {
  zh: '这台设备不能加密选票。请用别的手机、会场平板或纸质票投票。',
  en: 'This device cannot encrypt a ballot. Vote with another phone, the tablet or on paper.',
};

export const noStorage: Sentence = {
  zh: '浏览器不让网页保存内容（无痕模式？）。投票可以进行，但刷新后要重新扫码。',
  en: 'The browser keeps nothing (private mode?). Voting works, but after a reload the slip is scanned again.',
};
