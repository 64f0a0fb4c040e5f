import type { Language } from '@pingyi/core';

/** A civil date `2026-11-05` as 2026年11月5日, or 5 November 2026. */
export function dayText(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (language === 'zh') return `${year}年${month}月${date}日`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}

/** A civil date without its year. */
export function shortDayText(day: string, language: Language): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  if (language === 'zh') return `${month}月${date}日`;
  const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(Date.UTC(2000, month - 1, date));
}

/** A month of the year, from 1 to 12, as short as it can be read. */
export function monthText(month: number, language: Language): string {
  if (language === 'zh') return `${month}月`;
  const options = { month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(Date.UTC(2000, month - 1, 1));
}

/** A moment in UTC as date and 24-hour time in Shanghai. */
export function momentText(at: string, language: Language): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return `${dayText(day, language)} ${part('hour')}:${part('minute')}`;
}
