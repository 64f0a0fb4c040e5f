import type { Sentence } from '@pingyi/core';

export const words = {
  howToBegin: { zh: '怎样开始？', en: 'How do you want to begin?' },
  example: { zh: '先看示例城市', en: 'Look at the example city' },
  exampleSays: {
    zh: '装入虚构的云河市：一年工作做到一半，另有一次演练。人名和电话都是编的，放心试。',
    en: 'Loads the fictional city of Yunhe in the middle of its year, and a rehearsal. Names and numbers are invented; try whatever you like.',
  },
  empty: { zh: '正式使用，从空白开始', en: 'Start empty, for real work' },
  emptySays: {
    zh: '开通第一个账号（系统管理员），再邀请评议办。',
    en: 'Opens the first account, the administrator’s, who then invites the office.',
  },
  loading: { zh: '正在装入示例城市……', en: 'Loading the example city …' },
  closed: { zh: '这套系统还没有设置', en: 'This installation is not set up yet' },
  closedSays: {
    zh: '请打开启动评议的窗口里打印的“设置链接”。没有这个链接，谁也进不来。',
    en: 'Please open the set-up link that was printed where Pingyi was started. Without it nobody gets in.',
  },
  people: { zh: '以谁的身份登录？', en: 'Sign in as whom?' },
  peopleSays: {
    zh: '这里只有示例城市。选一个身份进入工作台；回到这一页，可以换另一个身份。',
    en: 'Only the example city is here. Choose who you want to be; come back to this page to be somebody else.',
  },
  exampleHere: { zh: '这里装的是示例城市', en: 'The example city is here' },
  exampleHereSays: {
    zh: '请打开启动窗口里打印的登录链接；要新的链接，请运行 npx pingyi example。',
    en: 'Please open a sign-in link that was printed where Pingyi was started; npx pingyi example prints new ones.',
  },
  signInAs: { zh: '以此身份登录', en: 'sign in' },
  liaisons: { zh: '各单位联络员', en: 'Liaisons of the units' },
  failed: {
    zh: '没有成功，请再试一次；多次不成，请看启动窗口里的提示。',
    en: 'That did not work. Please try again; if it keeps failing, look where Pingyi was started.',
  },
} satisfies Record<string, Sentence>;
