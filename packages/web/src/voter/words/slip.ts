import type { SlipTextFault } from '@pingyi/ballot';
import type { Sentence } from '@pingyi/core';

export const slipWords = {
  title: { zh: '请扫票条，或输入号码', en: 'Scan your slip, or type its code' },
  help: {
    zh: '用手机扫一扫票条上的二维码。二维码扫不出来时，请在下面输入票条上的 28 位号码。',
    en: 'Scan the code on your slip with the phone. If it cannot be read, type the 28 characters printed on it.',
  },
  tabletHelp: {
    zh: '请用扫描枪扫票条，或输入票条上的 28 位号码。',
    en: 'Use the scanner on your slip, or type the 28 characters printed on it.',
  },
  label: { zh: '票条号码', en: 'Code of the slip' },
  hint: {
    zh: '字母不分大小写，横线和空格可以不输。',
    en: 'Capitals, hyphens and spaces do not matter.',
  },
  submit: { zh: '确定', en: 'Continue' },
  unknownTitle: { zh: '这张票条不能在这场投票', en: 'This slip is not valid for this vote' },
  unknownText: {
    zh: '它不在本场的有效票条名单里：可能已经作废，也可能是另一场的票条。请带上票条到签到台，由工作人员为您换一张，或者领取纸质票。',
    en: 'It is not in the list of valid slips: it was made void, or belongs to another meeting. Please take it to the desk for a new slip or a paper ballot.',
  },
  another: { zh: '换一张票条', en: 'Use another slip' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** How many characters stand there while somebody types. */
export function typedSoFar(have: number, need: number): Sentence {
  return { zh: `已输入 ${have} 位，共 ${need} 位`, en: `${have} of ${need} characters` };
}

/** What is wrong with a typed code, and what to do. */
export function slipFaultSentence(fault: SlipTextFault): Sentence {
  switch (fault.code) {
    case 'slip-wrong-length':
      return {
        zh: `号码应有 ${fault.need} 位，现在是 ${fault.have} 位，请对照票条检查是否多了或少了。`,
        en: `The code has ${fault.need} characters; ${fault.have} were typed. Please compare it with the slip.`,
      };
    case 'slip-foreign-character':
      return {
        zh: `第 ${fault.position} 位的“${fault.character}”不会出现在票条上，请对照票条改正。`,
        en: `Character ${fault.position}, “${fault.character}”, never stands on a slip. Please correct it.`,
      };
    case 'slip-mistyped':
      return {
        zh: '号码有一处输错了（校验位不符），请对照票条逐位检查。',
        en: 'One character is wrong (the check characters do not fit). Please compare the code with the slip.',
      };
  }
}
