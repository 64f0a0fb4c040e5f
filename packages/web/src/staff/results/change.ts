/** The difference of two rounded numbers as text, with its sign: `+1.25`, `−0.40`, `±0`. */
export function changeText(now: string, before: string): string {
  const decimals = Math.max(now.split('.')[1]?.length ?? 0, before.split('.')[1]?.length ?? 0);
  const scaled = (text: string): bigint => {
    const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
    const value = BigInt(whole + fraction.padEnd(decimals, '0'));
    return text.startsWith('-') ? -value : value;
  };
  const difference = scaled(now) - scaled(before);
  if (difference === 0n) return '±0';
  const digits = (difference < 0n ? -difference : difference)
    .toString()
    .padStart(decimals + 1, '0');
  const sign = difference < 0n ? '−' : '+';
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
