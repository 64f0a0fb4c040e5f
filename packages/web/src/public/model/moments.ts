import { civilDateOf, dayText, type Instant, type Language, type Zone } from '@pingyi/core';

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
