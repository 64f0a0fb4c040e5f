import encodeQr from 'qr';
import { addressOf } from '../serve/address.ts';
import type { Printer } from './command.ts';

/**
 * Tells whoever starts the server where the hall finds it: addresses, the likeliest one as a QR code, and
 * what serving a network means.
 *
 * @param addresses of this machine in its networks, the likeliest first
 */
export function printHall(out: Printer, addresses: readonly string[], port: number): void {
  const [first] = addresses;
  if (first === undefined) {
    out.write(
      '本机没有连上局域网，手机无法访问。 This machine is in no local network; no phone can reach it.\n',
    );
    return;
  }
  for (const address of addresses) out.write(`会场网址 In the hall: ${addressOf(address, port)}\n`);
  const check = `${addressOf(first, port)}/hall-check`;
  out.write(`用手机扫码检查 Check with a phone: ${check}\n`);
  out.write(`${encodeQr(check, 'ascii', { ecc: 'low', border: 2 })}\n`);
  out.write(
    '同一网络里的任何人都能打开公开页面；办理事项仍须登录。请插上电源，关闭睡眠。\n' +
      'Everybody in this network can open the public pages; anything else needs signing in. Keep the machine plugged in and awake.\n',
  );
}
