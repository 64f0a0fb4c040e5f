import type { NetworkInterfaceInfo } from 'node:os';

/** Interfaces of containers and virtual machines, which no phone reaches. */
const virtual = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|lo)/iu;

/** The private ranges that halls' routers give out (RFC 1918), the common home range first. */
const ranges = [/^192\.168\./u, /^10\./u, /^172\.(?:1[6-9]|2\d|3[01])\./u];

function order(address: string): number {
  const place = ranges.findIndex((range) => range.test(address));
  return place < 0 ? ranges.length : place;
}

/**
 * The IPv4 addresses of this machine that phones in its network may reach, the likeliest first. IPv6 is left
 * out: its link-local addresses carry a zone that no phone can type.
 *
 * @param interfaces as `os.networkInterfaces` gives them
 */
export function lanAddresses(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    virtual.test(name)
      ? []
      : addresses
          .filter(({ family, internal, address }) => {
            // 169.254 is what a machine gives itself when nobody answers (RFC 3927).
            return family === 'IPv4' && !internal && !address.startsWith('169.254.');
          })
          .map(({ address }) => address),
  );
  return [...new Set(found)].sort((one, other) => order(one) - order(other));
}
