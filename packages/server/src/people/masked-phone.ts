/**
 * A telephone number as lists show it: `138****0000`. Of a number that is no mobile number the middle is
 * hidden as well, at least half of its digits.
 *
 * @param phone as the list of people keeps it
 */
export function maskedPhone(phone: string): string {
  if (/^1\d{10}$/u.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  const shown = Math.floor(phone.length / 4);
  return `${phone.slice(0, shown)}${'*'.repeat(phone.length - 2 * shown)}${phone.slice(-shown)}`;
}
