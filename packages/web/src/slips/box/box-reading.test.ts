import { makeSlipSecret, writeSlipText } from '@pingyi/ballot';
import { meetingId } from '@pingyi/core';
import { describe, expect, test } from 'vitest';
import { faultOfAddress, slipAddress } from '../printing/slip-address.ts';
import { emptyBox, readIntoBox, withoutLast, withSlip } from './box-reading.ts';

const meeting = meetingId.parse('stations-2026');
const secret = makeSlipSecret([new Uint8Array(16), new Uint8Array(16)]);
const code = writeSlipText(secret);
const everyone = async (): Promise<boolean> => true;
const read = (given: string, isMade = everyone, box = emptyBox) =>
  readIntoBox(box, given, meeting, isMade);

describe('a slip from the box', () => {
  test.each([
    ['its QR', slipAddress('http://192.168.1.8:8080', meeting, secret)],
    ['its code', code],
    ['its code without hyphens, in small letters', code.replaceAll('-', '').toLowerCase()],
    ['what a keyboard scanner sends', `${slipAddress('https://py.example', meeting, secret)}\r\n`],
  ])('is read by %s', async (_, given) => {
    expect(await read(given)).toEqual({ ok: true, value: secret });
  });

  test('of another meeting, with a typing mistake, or never made is refused with the reason', async () => {
    const other = slipAddress('https://py.example', meetingId.parse('directs'), secret);
    expect(await read(other)).toEqual({
      ok: false,
      fault: { code: 'slip-of-other-meeting', meeting: 'directs' },
    });
    const last = code.endsWith('0') ? '1' : '0';
    expect(await read(code.slice(0, -1) + last)).toEqual({
      ok: false,
      fault: { code: 'slip-mistyped' },
    });
    expect(await read(code.slice(0, 10))).toMatchObject({
      ok: false,
      fault: { code: 'slip-wrong-length' },
    });
    const nobody = async (): Promise<boolean> => false;
    expect(await read(code, nobody)).toEqual({ ok: false, fault: { code: 'slip-not-made' } });
  });

  test('counts once, however often it is read, and can be taken back', async () => {
    const box = withSlip(emptyBox, secret);
    expect(await read(code, everyone, box)).toEqual({
      ok: false,
      fault: { code: 'slip-read-twice', have: 1 },
    });
    expect(withSlip(box, secret).size).toBe(1);
    expect(withoutLast(box).size).toBe(0);
  });
});

test.each([
  ['http://192.168.1.8:8080', null],
  ['https://pingyi.example.gov.cn/', null],
  ['http://127.0.0.1:8080', 'address-of-this-device'],
  ['http://localhost', 'address-of-this-device'],
  ['pingyi.example', 'address-malformed'],
  ['https://pingyi.example/v', 'address-malformed'],
  ['ftp://pingyi.example', 'address-malformed'],
  ['', 'address-malformed'],
])('the address %s on slips: %s', (typed, fault) => {
  expect(faultOfAddress(typed)).toBe(fault);
});
