import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingOptionals, platformOf } from './complete-lock.mjs';
import { root } from './house.mjs';

it('the lock holds every optional package, so that npm ci works on every platform', () => {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  expect([...missingOptionals(lock).keys()], 'run: npm run lock').toEqual([]);
});

it('the lock names no registry, so that it installs from whichever one a machine uses', () => {
  const text = readFileSync(`${root}package-lock.json`, 'utf8');
  expect(text.match(/"resolved": "https?:/gu) ?? [], 'run: npm run lock').toEqual([]);
});

it('reads a platform from a package’s name', () => {
  expect(platformOf('@rolldown/binding-linux-x64-musl')).toEqual({
    cpu: ['x64'],
    libc: ['musl'],
    os: ['linux'],
  });
  expect(platformOf('fsevents')).toEqual({ os: ['darwin'] });
});
