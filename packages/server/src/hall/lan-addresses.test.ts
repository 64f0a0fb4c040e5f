import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { lanAddresses } from './lan-addresses.ts';

function at(address: string, internal = false): NetworkInterfaceInfo {
  const family = address.includes(':') ? 'IPv6' : 'IPv4';
  return { address, family, internal, netmask: '', mac: '', cidr: null } as NetworkInterfaceInfo;
}

it('offers what phones in the hall can reach, the router’s network first', () => {
  const found = lanAddresses({
    lo: [at('127.0.0.1', true)],
    docker0: [at('172.17.0.1')],
    eth0: [at('10.3.0.8'), at('fe80::1')],
    wlan0: [at('192.168.1.5')],
    eth1: [at('169.254.7.7')],
    eth2: [at('202.96.0.9')],
  });
  expect(found).toEqual(['192.168.1.5', '10.3.0.8', '202.96.0.9']);
});

it('offers nothing on a machine without a network', () => {
  expect(lanAddresses({ lo: [at('127.0.0.1', true)], eth0: undefined })).toEqual([]);
});
