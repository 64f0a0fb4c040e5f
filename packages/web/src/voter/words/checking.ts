import type { TestedBallotFault } from '@pingyi/ballot';
import type { Sentence } from '@pingyi/core';

/** The page on which a second device checks a tested ballot. */
export const checkingWords = {
  title: { zh: '检验选票', en: 'Testing a ballot' },
  empty: {
    zh: '请用本机扫描投票手机“检验这张票”里的二维码，或者把二维码里的文字贴到下面。',
    en: 'Scan the code that the voting phone shows under “Test this ballot”, or paste its text below.',
  },
  text: { zh: '二维码里的文字', en: 'The code as text' },
  check: { zh: '检验', en: 'Check' },
  working: { zh: '正在重新计算这张票……', en: 'Computing the ballot again …' },
  code: { zh: '本机算出的查验码', en: 'The tracking code computed here' },
  compare: {
    zh: '请对照投票手机：查验码应与它先前显示的一字不差，选择也应与选的一样。有一处不同，就请马上告诉监票人。',
    en: 'Compare with the voting phone: the code must be the one it showed before, and the choices those that were made. If anything differs, tell a scrutineer now.',
  },
  choices: { zh: '这张票里加密的选择', en: 'What this ballot encrypts' },
  notCounted: {
    zh: '被检验的票不会投出，不影响表决。',
    en: 'A tested ballot is never cast and changes nothing.',
  },
  unreadable: {
    zh: '这不是检验用的文字，或者没有贴全。请重新扫描。',
    en: 'This is not the text of a tested ballot, or part of it is missing. Please scan again.',
  },
  noElection: {
    zh: '没有找到这张票所属的表决，请检查网络和网址。',
    en: 'The vote of this ballot was not found. Please check the line and the address.',
  },
  broken: { zh: '本机没有算成。', en: 'This device could not do it.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why what was revealed is no ballot: either it was damaged on the way, or the phone did something else. */
export function testFaultSentence(fault: TestedBallotFault): Sentence {
  if (fault.code === 'test-of-another-poll') {
    return { zh: '这张票属于另一次表决。', en: 'This ballot belongs to another poll.' };
  }
  return {
    zh: `公开的内容拼不成一张有效的票（${fault.code}）。请重新扫描；还是这样，就请马上告诉监票人。`,
    en: `What was revealed is no valid ballot (${fault.code}). Please scan again; if it stays so, tell a scrutineer now.`,
  };
}
