import type { Sentence } from '@pingyi/core';

/** What minutes say on the chair's screen, in their document and on paper. */
export const words = {
  minutesOf: { zh: '评议会记录', en: 'Minutes of the evaluation meeting' },
  place: { zh: '地点', en: 'Place' },
  units: { zh: '评议单位', en: 'Units' },
  textErased: { zh: '（内容已删除或读不到）', en: '(the text was erased or cannot be read)' },
} as const satisfies Readonly<Record<string, Sentence>>;

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The time of day in China, to the second. */
export function timeText(instant: string): string {
  return clock.format(new Date(instant));
}
