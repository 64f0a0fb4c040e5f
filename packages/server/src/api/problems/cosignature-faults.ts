import type { Sentence } from '@pingyi/core';
import type { CosignatureFault } from '../../witnesses/hand-in-cosignature.ts';

/** Why a cosignature is not taken in, in words. */
export const cosignatureFaults: Readonly<Record<CosignatureFault, Sentence>> = {
  'not-a-checkpoint': { zh: '内容不是检查点', en: 'It is no checkpoint' },
  'checkpoint-unknown': {
    zh: '这份日志没有签过这个检查点',
    en: 'This log never signed that checkpoint',
  },
  'witness-unknown': { zh: '没有已登记的见证人的签名', en: 'No listed witness signed it' },
  'signature-wrong': { zh: '见证人的签名不成立', en: 'The signature of the witness does not hold' },
  'time-off': {
    zh: '签名写的时间与服务器的时钟不符',
    en: 'The time in the signature is not that of the server’s clock',
  },
};
