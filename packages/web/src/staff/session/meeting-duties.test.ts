import type { Role } from '@pingyi/core';
import { expect, test } from 'vitest';
import { dutyPages, isOnlyAtDesk, isOnlyInMeetings } from './meeting-duties.ts';

function holderOf(...given: readonly (readonly [Role, string | null])[]) {
  const grants = given.map(([role, campaign]) => ({
    role,
    scope:
      campaign === null
        ? ({ kind: 'installation' } as const)
        : ({ kind: 'campaign', campaign } as const),
  }));
  return { grants } as unknown as Parameters<typeof dutyPages>[0];
}

test('an office of a campaign leads to its page in that campaign, and nowhere else', () => {
  const holder = holderOf(['desk', 'city-2026'], ['teller', 'city-2026'], ['chair', 'city-2025']);
  expect(dutyPages(holder, 'city-2026')).toEqual(['desk', 'tellers']);
  expect(dutyPages(holder, 'city-2025')).toEqual(['chair']);
  expect(dutyPages(holder, 'city-2024')).toEqual([]);
});

test('the same office in two campaigns is one page', () => {
  expect(dutyPages(holderOf(['desk', null], ['desk', 'city']), 'city')).toEqual(['desk']);
});

test('whoever has a further role keeps the whole console', () => {
  expect(isOnlyInMeetings(holderOf(['scrutineer', 'city']))).toBe(true);
  expect(isOnlyInMeetings(holderOf(['chair', 'city'], ['leader', null]))).toBe(false);
  expect(isOnlyInMeetings(holderOf())).toBe(false);
  expect(isOnlyAtDesk(holderOf(['desk', 'a'], ['desk', 'b']))).toBe(true);
  expect(isOnlyAtDesk(holderOf(['desk', 'a'], ['chair', 'a']))).toBe(false);
});
