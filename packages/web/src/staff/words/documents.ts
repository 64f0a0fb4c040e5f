import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  kinds: {
    zh: '可以是 PDF、Word、Excel、WPS 或 OFD 文件，最大 20 MB。文件存在服务器上，写进记录的是它的指纹。',
    en: 'A PDF, Word, Excel, WPS or OFD file of at most 20 MB. The server keeps it; the record names its digest.',
  },
  needed: {
    zh: '请选择文件，并等它上传完。',
    en: 'Please choose the file and wait until it is uploaded.',
  },
  download: { zh: '下载文件', en: 'Download the file' },
  choose: { zh: '选择文件', en: 'Choose a file' },
  sending: { zh: '正在上传……', en: 'Uploading …' },
} as const satisfies Words;

export function uploaded(name: string): Sentence {
  return { zh: `已上传：${name}`, en: `Uploaded: ${name}` };
}
