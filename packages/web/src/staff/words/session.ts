import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  title: { zh: '登录评议工作台', en: 'Sign in to the staff console' },
  lead: {
    zh: '还没有账号？请打开收到的邀请链接。忘记密码，请联系系统管理员。',
    en: 'No account yet? Please open the invitation link you were sent. If you forgot your password, ask the system administrator.',
  },
  userName: { zh: '用户名', en: 'User name' },
  userNameHint: {
    zh: '登录时用，可用字母和数字，例如 wanghua。',
    en: 'For signing in: letters and digits, such as wanghua.',
  },
  password: { zh: '密码', en: 'Password' },
  passwordHint: {
    zh: '至少 10 个字符，越长越好；不必混用大小写和符号，但不要用常见的密码。',
    en: 'At least 10 characters, the longer the better; no need for symbols, but no common password.',
  },
  passwordAgain: { zh: '再输一遍密码', en: 'The password again' },
  passwordsDiffer: { zh: '两遍密码不一样。', en: 'The two passwords differ.' },
  newPassword: { zh: '新密码', en: 'New password' },
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出', en: 'Sign out' },
  code: { zh: '动态验证码（6 位）', en: 'Code of the authenticator (6 digits)' },
  codeLead: {
    zh: '请打开手机上的验证器，输入现在显示的 6 位数字。',
    en: 'Please open the authenticator on your phone and type the six digits it shows now.',
  },
  backupCode: { zh: '备用码', en: 'Backup code' },
  useBackup: { zh: '手机不在身边，用备用码', en: 'Use a backup code instead' },
  useCode: { zh: '用动态验证码', en: 'Use the authenticator' },
  goOn: { zh: '继续', en: 'Go on' },
  again: { zh: '重新登录', en: 'Begin again' },
  setUpTitle: { zh: '首次设置：开通第一个账号', en: 'First set-up: the first account' },
  setUpLead: {
    zh: '这个账号是系统管理员，只管账号和权限，不办理评议业务。接着设置动态验证码，再邀请评议办。',
    en: 'This account is the system administrator’s: it manages accounts and does no business of the evaluation. Next: set up the authenticator, then invite the evaluation office.',
  },
  name: { zh: '姓名（可不填）', en: 'Name (optional)' },
  nameHint: {
    zh: '只给同事看，不进入公开记录，可以删除。',
    en: 'For colleagues only; it never enters the public record and can be erased.',
  },
  open: { zh: '开通账号', en: 'Open the account' },
  invitationTitle: { zh: '接受邀请', en: 'Accept the invitation' },
  invitationAs: { zh: '您将以下列身份使用评议系统', en: 'You are invited to act as' },
  needsSecond: {
    zh: '这个身份还须设置动态验证码，请准备好手机。',
    en: 'This role also needs an authenticator; please have your phone at hand.',
  },
  newPasswordTitle: { zh: '设置新密码', en: 'Set a new password' },
  newPasswordDone: {
    zh: '新密码已设置，请用它登录。',
    en: 'The new password is set. Please sign in with it.',
  },
  linkOver: {
    zh: '链接用过一次或过期后就无效了，请让发给您的人重新发一个。',
    en: 'A link works once and for some days. Please ask whoever sent it for another.',
  },
  exampleOverTitle: { zh: '示例已经结束', en: 'The example is over' },
  exampleOver: {
    zh: '这套系统已经开始正式的评议，示例的登录链接都失效了。请用自己的账号登录；没有账号，请向系统管理员要邀请。',
    en: 'Real work has begun here, and links of the example no longer sign in. Please sign in with an account of your own, or ask an administrator for an invitation.',
  },
  toSignIn: { zh: '去登录', en: 'Go to the sign-in page' },
  secondTitle: { zh: '设置动态验证码', en: 'Set up the authenticator' },
  secondLead: {
    zh: '您的身份要求登录时除密码外再输入手机上的 6 位验证码。任何支持 TOTP 的验证器都可以。',
    en: 'Your role asks for a six-digit code of your phone besides the password. Any authenticator that knows TOTP will do.',
  },
  secondAsk: {
    zh: '先输入密码，确认是您本人。',
    en: 'First your password, to be sure that it is you.',
  },
  scan: {
    zh: '用验证器扫描这个二维码，或者输入下面的密钥。',
    en: 'Scan this code with the authenticator, or type the key below.',
  },
  secret: { zh: '密钥', en: 'Key' },
  backupLead: {
    zh: '请把这些备用码抄下或打印出来收好：手机不在时每个能用一次。这一页关闭后不再显示。',
    en: 'Write these backup codes down or print them: each works once when the phone is away. They are not shown again.',
  },
  confirmCode: {
    zh: '输入验证器现在显示的 6 位数字，完成设置。',
    en: 'Type the six digits it shows now to finish.',
  },
} as const satisfies Words;

export function signedInAs(name: string): Sentence {
  return { zh: `我的账号：${name}`, en: `My account: ${name}` };
}
