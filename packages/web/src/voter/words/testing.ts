import type { Sentence } from '@pingyi/core';

export const testingWords = {
  title: { zh: '检验这张票', en: 'Testing this ballot' },
  meaning: {
    zh: '看手机有没有照您的选择加密。被检验的票不会投出，回去会另做一张。',
    en: 'This shows whether the phone encrypted what you chose. A tested ballot is never cast; another one is made afterwards.',
  },
  shown: { zh: '刚才显示的查验码', en: 'The tracking code shown before' },
  stepScan: {
    zh: '请用另一部手机扫这个二维码，打开检验页。',
    en: 'Scan this with another device: it opens the page that checks.',
  },
  stepCompare: {
    zh: '检验页会算出查验码和选择。两样都与本机相同，说明本机照实加密。',
    en: 'That page computes the tracking code and the choices. Both must be the same as here.',
  },
  secrecy: {
    zh: '二维码里有这张票的选择，只给您信任的人扫。',
    en: 'The code reveals the choices of this ballot: let only people scan it whom you trust.',
  },
  making: { zh: '正在公开这张票的随机数……', en: 'Revealing the randomness …' },
  asText: { zh: '二维码里的文字', en: 'The code as text' },
  marked: { zh: '这张票的选择', en: 'Choices of this ballot' },
  end: { zh: '结束检验，另做一张票', en: 'End the test, make another ballot' },
} as const satisfies Readonly<Record<string, Sentence>>;
