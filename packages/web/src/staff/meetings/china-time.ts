/** What an `input` of type `datetime-local` holds, read as China's time (UTC+8), as an instant. */
export function instantOf(typed: string): string {
  const at = new Date(`${typed}:00.000+08:00`);
  return Number.isNaN(at.getTime()) ? typed : at.toISOString();
}

const eightHours = 8 * 60 * 60 * 1000;

/** An instant as such an `input` holds it. */
export function typedOf(instant: string): string {
  return new Date(Date.parse(instant) + eightHours).toISOString().slice(0, 16);
}

const minute = 60_000;

/** Hours that a form offers: from the next full quarter of an hour on, for three hours, which an office changes. */
export function usualHours(now: number): { readonly begins: string; readonly ends: string } {
  const quarter = 15 * minute;
  const begins = Math.ceil(now / quarter) * quarter;
  const typed = (instant: number) => typedOf(new Date(instant).toISOString());
  return { begins: typed(begins), ends: typed(begins + 180 * minute) };
}
