/** Days and times on paper: 2026年11月5日星期四 9:00, in China's time. */

const day = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
});

const time = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function dayText(instant: string): string {
  return day.format(new Date(instant));
}

export function timeText(instant: string): string {
  return time.format(new Date(instant));
}

/** From when to when; the day once. */
export function spanText(begins: string, ends: string): string {
  return `${dayText(begins)} ${timeText(begins)}—${timeText(ends)}`;
}
