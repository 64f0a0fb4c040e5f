import { writeSlipText } from '@pingyi/ballot';
import type { MeetingId } from '@pingyi/core';

/** Why phones cannot open an address, or null. */
export type AddressFault = 'address-malformed' | 'address-of-this-device';

const loopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/u;

/** Whether an address may stand on slips: `http(s)://host[:port]`, reachable from other devices. */
export function faultOfAddress(typed: string): AddressFault | null {
  let url: URL;
  try {
    url = new URL(typed);
  } catch {
    return 'address-malformed';
  }
  const isPlain = url.origin === typed.replace(/\/$/u, '') && /^https?:$/u.test(url.protocol);
  if (!isPlain) return 'address-malformed';
  return loopback.test(url.hostname) ? 'address-of-this-device' : null;
}

/** Where a voter types the code by hand. */
export function typingAddress(address: string, meeting: MeetingId): string {
  return `${address.replace(/\/$/u, '')}/v/${meeting}`;
}

/**
 * What the QR of a slip says. The secret stands behind `#`, which browsers never send to a server.
 *
 * @param address the origin under which phones reach the server
 */
export function slipAddress(address: string, meeting: MeetingId, secret: Uint8Array): string {
  return `${typingAddress(address, meeting)}#${writeSlipText(secret).replaceAll('-', '')}`;
}
