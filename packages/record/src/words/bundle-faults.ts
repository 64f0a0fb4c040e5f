import type { Sentence } from '@pingyi/core';
import type { BundleFault, BundleFaultCode } from '../bundle/faults.ts';
import { fill, type Wording } from './fill.ts';

const wordings: Readonly<Record<BundleFaultCode, Wording>> = {
  'not-readable': ['文件读不出来（{why}）。', 'The file cannot be read ({why}).'],
  'not-a-bundle': ['这不是核验包。', 'It is not a bundle.'],
  'cut-short': [
    '文件不完整：下载可能中断了，请重新下载。',
    'The end is missing: the download was cut short. Download it again.',
  ],
  'zip-unusual': [
    '这不是核验包：zip 文件的结构不是核验包的写法。',
    'It is not a bundle: its zip is not laid out as a bundle’s is.',
  ],
  'too-many-members': [
    '这不是核验包：文件超过 {most} 个。',
    'It is not a bundle: it has more than {most} files.',
  ],
  'member-unknown': [
    '这不是核验包：含有不该有的文件 {member}。',
    'It is not a bundle: it holds {member}, which no bundle does.',
  ],
  'member-out-of-order': [
    '这不是核验包：文件重复或顺序不对。',
    'It is not a bundle: a file is there twice or out of order.',
  ],
  'manifest-missing': ['这不是核验包：缺少清单。', 'It is not a bundle: it has no manifest.'],
  'manifest-too-large': [
    '这不是核验包：清单超过 {most} 字节。',
    'It is not a bundle: its manifest has more than {most} bytes.',
  ],
  'manifest-malformed': [
    '这不是核验包：清单格式不对（{why}）。',
    'It is not a bundle: its manifest is malformed ({why}).',
  ],
  'format-unknown': [
    '无法判定：这不是已知格式的核验包。',
    'It cannot be decided: it is a bundle of no known format.',
  ],
  'format-newer': [
    '无法判定：核验包的格式 {format} 比本程序新，请用更新的核验程序。',
    'It cannot be decided: its format {format} is newer than this program. Use a newer one.',
  ],
};

/** Why a file is no bundle that can be verified. */
export function bundleFaultSentence({ code, path, facts }: BundleFault): Sentence {
  const { zh, en } = fill(wordings[code], facts);
  return path === '' ? { zh, en } : { zh: `${path}：${zh}`, en: `${path}: ${en}` };
}
