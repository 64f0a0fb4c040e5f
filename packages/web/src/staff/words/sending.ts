import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Texts of a sheet of daily points on its way to the server. */
export const words = {
  mayLeave: {
    zh: '可以先去看别的页面，录入会继续；请不要关闭浏览器。',
    en: 'You may look at other pages meanwhile; please leave the browser open.',
  },
  done: { zh: '得分已全部录入，等第二人确认', en: 'All entered; a second person has to confirm' },
  toConfirm: { zh: '去看待确认的得分', en: 'See what waits' },
  again: { zh: '再次发送其余各项', en: 'Send the rest again' },
  checkAgain: { zh: '重新检查这个文件', en: 'Check the file again' },
  close: { zh: '关闭', en: 'Close' },
  look: { zh: '查看', en: 'See' },
} as const satisfies Words;

function figure(count: number): string {
  return count.toLocaleString('en-US');
}

export function sendingTitle(file: string): Sentence {
  return { zh: `录入“${file}”`, en: `Entering “${file}”` };
}

export function sentLines(sent: number, all: number): Sentence {
  return {
    zh: `已录入 ${figure(sent)} / ${figure(all)} 项`,
    en: `${figure(sent)} of ${figure(all)} lines entered`,
  };
}

export function waitingLines(count: number): Sentence {
  return {
    zh: `还有 ${figure(count)} 项没有发送。网络恢复后再次发送，已录入的不会重复。`,
    en: `${figure(count)} lines were not sent. Once the connection is back, send them again; nothing is entered twice.`,
  };
}

export function refusedLines(count: number): Sentence {
  return {
    zh: `有 ${figure(count)} 项没有录入，原因如下。重新检查文件，可以看到哪些行已在系统里、哪些还要录入。`,
    en: `${figure(count)} lines were not entered, for the reasons below. Check the file again to see which rows are in the system and which are not.`,
  };
}

export function noticeText(isRunning: boolean, sent: number, all: number): Sentence {
  const [a, b] = [figure(sent), figure(all)];
  return isRunning
    ? { zh: `正在录入日常考核得分：${a} / ${b} 项`, en: `Entering daily points: ${a} of ${b}` }
    : {
        zh: `日常考核得分没有全部录入：${a} / ${b} 项`,
        en: `Daily points were not all entered: ${a} of ${b}`,
      };
}
