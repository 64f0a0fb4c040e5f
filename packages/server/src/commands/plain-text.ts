/** A text of a file for a terminal: control and direction marks would move its cursor or hide words. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
