import type { Words } from './words.ts';

export const words = {
  title: { zh: '登录评议工作台', en: 'Sign in to the staff console' },
  lead: {
    zh: '请打开服务器启动时显示的设置链接，或者把它粘贴在这里。',
    en: 'Open the set-up link that the server printed when it started, or paste it here.',
  },
  link: { zh: '设置链接', en: 'Set-up link' },
  signIn: { zh: '登录', en: 'Sign in' },
  refused: {
    zh: '这个链接无效：服务器重新启动后会换新的链接，请用最近一次显示的。',
    en: 'This link is not valid: a new one is printed whenever the server starts. Please use the latest.',
  },
  signOut: { zh: '退出', en: 'Sign out' },
} as const satisfies Words;
