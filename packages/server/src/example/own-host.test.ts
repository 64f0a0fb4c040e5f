import { expect, test } from 'vitest';
import { ownHost } from './own-host.ts';

test('on the own machine everybody of the example has a host, so that one browser holds them all', () => {
  for (const origin of ['http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080'])
    expect(ownHost(origin, 'teller-1')).toBe('http://teller-1.localhost:8080');
  expect(ownHost('http://127.0.0.1', 'chair')).toBe('http://chair.localhost');
});

test('an address that others open stays as it is', () => {
  for (const origin of [
    'http://192.168.1.8:8080',
    'https://pingyi.example.gov.cn',
    'https://localhost:8443',
  ])
    expect(ownHost(origin, 'chair')).toBe(origin);
});
