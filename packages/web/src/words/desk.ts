import type { Sentence } from '@pingyi/core';
import type { CodeFault } from '../desk/find/roster.ts';

/** What the desk says. */
export const words = {
  title: { zh: '签到台', en: 'Desk' },
  find: {
    zh: '扫描邀请函，或输入邀请码、姓名、拼音首字母',
    en: 'Scan the invitation, or type its code, a name or initials',
  },
  findHint: {
    zh: '扫码枪直接扫即可；扫到的代表立即签到。',
    en: 'A scanner types here by itself; who is scanned is signed in at once.',
  },
  lights: { zh: '到会情况', en: 'Presence' },
  present: { zh: '到会', en: 'Present' },
  invited: { zh: '应到', en: 'Invited' },
  served: { zh: '已领票', en: 'Served' },
  unserved: { zh: '未领票', en: 'Not served' },
  quorum: { zh: '人数', en: 'Quorum' },
  shares: { zh: '构成', en: 'Shares' },
  met: { zh: '达到', en: 'met' },
  unmet: { zh: '未达到', en: 'not met' },
  whatIsMissing: { zh: '还差多少', en: 'What is missing' },
  nobody: { zh: '名单里没有找到', en: 'Nobody found' },
  nobodyHow: {
    zh: '请核对姓名。不在邀请名单中的人不能签到；如有遗漏，请评议办先补充邀请。',
    en: 'Please check the name. Who is not invited cannot sign in; if that is an omission, the office invites first.',
  },
  signIn: { zh: '签到', en: 'Sign in' },
  leave: { zh: '登记离场', en: 'Leaves' },
  comeBack: { zh: '登记返场', en: 'Returns' },
  rehearsal: { zh: '演练', en: 'Rehearsal' },
  rehearsalHow: {
    zh: '一个人演练时，不必逐个签到：按一下，其余受邀代表全部签到，票条和纸质票各发到保密所需的最少人数，多出的人登记为“放弃”。',
    en: 'Whoever rehearses alone need not sign in one by one: at one press all others come; slips and paper go to as many as secrecy needs of each, the rest decline.',
  },
  undo: { zh: '撤销签到', en: 'Withdraw sign-in' },
  undoAsk: {
    zh: '撤销后此人不算到会，记录中保留这次撤销。',
    en: 'The person is then not counted; the withdrawal stays in the record.',
  },
  undoReason: { zh: '签到台误签', en: 'Signed in by mistake at the desk' },
  undoLater: {
    zh: '等服务器确认签到后才能撤销。',
    en: 'It can be withdrawn once the server has acknowledged it.',
  },
  change: { zh: '更正领票登记', en: 'Correct what was given' },
  changeReason: { zh: '签到台更正领票登记', en: 'Corrected at the desk' },
  give: { zh: '领票', en: 'Give' },
  slip: { zh: '票条', en: 'Slip' },
  tablet: { zh: '平板票条', en: 'Slip, for the tablet' },
  paper: { zh: '纸质票', en: 'Paper' },
  link: { zh: '个人链接', en: 'Personal link' },
  declined: { zh: '放弃', en: 'Declined' },
  close: { zh: '下一位', en: 'Next person' },
  expected: { zh: '未签到', en: 'Expected' },
  there: { zh: '已到会', en: 'Present' },
  away: { zh: '已离场', en: 'Away' },
  recused: { zh: '本场回避', en: 'Recused' },
  withdrawn: { zh: '邀请已撤回', en: 'Invitation withdrawn' },
  onItsWay: { zh: '待确认', en: 'Not acknowledged' },
  notForDesk: {
    zh: '这不是邀请码',
    en: 'This is no invitation',
  },
  categoryFixed: {
    zh: '类别在选定时已确定，签到台不能更改；如有错误，请评议办处理。',
    en: 'The category was fixed at selection and cannot be changed at the desk; the office corrects mistakes.',
  },
  camera: { zh: '用摄像头扫码', en: 'Scan with the camera' },
  cameraOff: { zh: '关闭摄像头', en: 'Stop the camera' },
  queue: { zh: '未确认', en: 'Not acknowledged' },
  queueLost: {
    zh: '现在连不上服务器。请继续签到：下面的登记保存在这台设备上，连上后自动送出，不会重复。请不要关闭或刷新本页：连上之前打不开。',
    en: 'The server cannot be reached. Please go on: what stands below is kept on this device, is sent by itself later, and never counts twice. Do not close or reload this page: it cannot be opened again before the server is reached.',
  },
  queueSignedOut: {
    zh: '登录已失效。请在新窗口重新登录，下面的登记随后自动送出。',
    en: 'You are signed out. Sign in again in another window; what stands below is then sent by itself.',
  },
  queueUnkept: {
    zh: '这台设备不能保存未送出的登记。连上服务器之前请不要关闭本页。',
    en: 'This device cannot keep what is not sent yet. Please do not close this page before the server is reached.',
  },
  queueOthers: {
    zh: '这台设备上还有另一个账号未送出的登记，请用那个账号登录后送出。',
    en: 'This device holds unsent acts of another account; sign in with that account to send them.',
  },
  tryNow: { zh: '现在就试', en: 'Try now' },
  toSignIn: { zh: '打开登录页', en: 'Open the sign-in page' },
  deviceTime: { zh: '本机时间', en: 'this device’s time' },
  refusedTitle: { zh: '没有登记成功', en: 'Not recorded' },
  understood: { zh: '知道了', en: 'Understood' },
  namesUnread: { zh: '姓名没有读到', en: 'The names could not be read' },
  namesUnreadHow: {
    zh: '仍可用邀请码签到，屏幕上显示编号。只有评议办和签到员的账号能在签到台登记。',
    en: 'Codes of invitations still work, with references shown. Only accounts of the office and of the desk record here.',
  },
  over: {
    zh: '本场评议会已结束或取消，签到台不再登记。',
    en: 'This meeting is over or called off; the desk records nothing any more.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the desk calls what it hands out. */
export const services = {
  slip: words.slip,
  tablet: words.tablet,
  paper: words.paper,
  link: words.link,
  declined: words.declined,
} as const;

/** What an act of the desk does, in the list of what is not acknowledged. */
export const deeds = {
  'sign-in-representative': words.signIn,
  'withdraw-sign-in': words.undo,
  'record-leaving': words.leave,
  'record-return': words.comeBack,
  'serve-representative': words.give,
} as const;

const codeFaults: Readonly<Record<CodeFault, Sentence>> = {
  mistyped: {
    zh: '邀请码有一个字符不对，请再扫一次或对照邀请函重新输入。',
    en: 'A character of the code is wrong; scan again or type it once more.',
  },
  'of-nobody': {
    zh: '这张邀请函不是本场的，或已不在名单上。请用姓名查找。',
    en: 'This invitation is for another meeting, or no longer valid. Please search by name.',
  },
  slip: {
    zh: '这是投票用的票条，不是邀请函。请交还代表，不要扫描或查看。',
    en: 'This is a slip for voting, not an invitation. Please give it back unread.',
  },
};

export function codeFault(fault: CodeFault): Sentence {
  return codeFaults[fault];
}

/** When and by whom somebody was signed in. */
export function signedInBy(time: string, userName: string | null, isOwn: boolean): Sentence {
  const who = userName ?? '—';
  if (isOwn)
    return {
      zh: `${time} 已由本账号（${who}）签到`,
      en: `Signed in at ${time} by this account (${who})`,
    };
  return {
    zh: `${time} 已在另一签到台（账号 ${who}）签到`,
    en: `Signed in at ${time} at another desk (account ${who})`,
  };
}

export function doneText(name: string, deed: Sentence): Sentence {
  return { zh: `${name}：${deed.zh}`, en: `${name}: ${deed.en}` };
}

export function askUndo(name: string): Sentence {
  return { zh: `撤销${name}的签到？`, en: `Withdraw the sign-in of ${name}?` };
}

export function moreFound(count: number): Sentence {
  return { zh: `还有 ${count} 人，请再输入几个字`, en: `${count} more; please type a little more` };
}

/** How far this device's clock is off. */
export function skewText(aheadMinutes: number): Sentence {
  const minutes = Math.abs(aheadMinutes);
  return aheadMinutes > 0
    ? {
        zh: `这台设备的时间慢约 ${minutes} 分钟。签到时间以服务器为准，不受影响。`,
        en: `This device’s clock is about ${minutes} min slow. The server’s clock counts.`,
      }
    : {
        zh: `这台设备的时间快约 ${minutes} 分钟。签到时间以服务器为准，不受影响。`,
        en: `This device’s clock is about ${minutes} min fast. The server’s clock counts.`,
      };
}

export function waitingText(count: number): Sentence {
  return {
    zh: `${count} 项还没有得到服务器确认`,
    en: `${count} not acknowledged by the server yet`,
  };
}

export function ofAll(some: number, all: number): string {
  return `${some} / ${all}`;
}

/** Persons who are there and hold nothing yet. */
export function unservedText(count: number): Sentence {
  return {
    zh: `已签到、还没领票的 ${count} 人`,
    en: `${count} signed in and not served yet`,
  };
}

/** The press by which all others come to a rehearsal. */
export function everybodyText(persons: number): Sentence {
  return {
    zh: `让其余 ${persons} 人到会并领票`,
    en: `Let the other ${persons} come and be served`,
  };
}
