import type { Language } from './language.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day `YYYY-MM-DD` as it is read: 2026年11月5日, 5 November 2026. */
export function dayText(day: string, language: Language): string {
  const [year, month, date] = [
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8, 10)),
  ];
  if (language === 'zh') return `${year}年${month}月${date}日`;
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}

/** Beijing time is ahead of UTC by this, in milliseconds, all over the country and all the year. */
const beijing = 8 * 3_600_000;

/** A moment in UTC as it is read by Beijing time: 2026年11月5日 19:30, 5 November 2026, 19:30 (Beijing time). */
export function momentText(at: string, language: Language): string {
  const local = new Date(Date.parse(at) + beijing).toISOString();
  const [day, clock] = [dayText(local.slice(0, 10), language), local.slice(11, 16)];
  return language === 'zh' ? `${day} ${clock}` : `${day}, ${clock} (Beijing time)`;
}
