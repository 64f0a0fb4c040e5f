import { expect, it } from 'vitest';
import { readLink } from './link-in-address.ts';

it('a one-time link is known by its purpose; anything else is none', () => {
  const token = 'E-lTKi4hknW5VSu_il5s1Ql-VJJoB8-Z3r7dSSa7zNQ';
  expect(readLink(`#invitation=${token}`)).toEqual({ purpose: 'invitation', token });
  expect(readLink(`#new-password=${token}`)?.purpose).toBe('new-password');
  for (const other of [
    '',
    '#content',
    `#${token}`,
    `#somewhere=${token}`,
    '#set-up=',
    '#set-up=<b>',
  ])
    expect(readLink(other)).toBeNull();
});
