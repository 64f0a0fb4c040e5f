import { civilDateOf, type Instant, type Language, type Zone } from '@pingyi/core';

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

/**
 * A day as it is read: 2026年11月5日, 5 November 2026.
 *
 * @param day `YYYY-MM-DD`
 */
export function dayText(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (language === 'zh') return `${year}年${month}月${date}日`;
  return `${date} ${months[month - 1]} ${year}`;
}

/** Hour and minute of a moment in a zone, by the 24-hour clock. */
export function clockText(moment: Instant, { offsetMinutes }: Zone): string {
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + offsetMinutes;
  const ofDay = ((minutes % 1_440) + 1_440) % 1_440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** Day and clock of a moment in a zone. */
export function momentText(moment: Instant, zone: Zone, language: Language): string {
  return `${dayText(civilDateOf(moment, zone), language)} ${clockText(moment, zone)}`;
}
