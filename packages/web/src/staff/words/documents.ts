import type { Words } from './words.ts';

export const words = {
  kept: {
    zh: '文件在这台电脑上读取，不上传；记录的是它的指纹（SHA-256）。请妥善保存原件，日后凭指纹核对。',
    en: 'The file is read on this computer and not uploaded; its digest (SHA-256) is recorded. Please keep the original: it is checked against the digest.',
  },
  needed: { zh: '请选择文件。', en: 'Please choose the file.' },
} as const satisfies Words;
