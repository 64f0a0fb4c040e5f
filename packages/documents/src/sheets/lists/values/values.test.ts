import { describe, expect, test } from 'vitest';
import { cleanText, sameKey } from '../clean-text.ts';
import { civilDay } from './date.ts';
import { holdsIdentityNumber } from './identity-number.ts';
import { phoneNumber } from './phone.ts';
import { personName } from './text.ts';

describe('telephone numbers', () => {
  test.each([
    ['13800000000', '13800000000'],
    ['138 0000 0000', '13800000000'],
    ['138-0000-0000', '13800000000'],
    ['+86 138 0000 0000', '13800000000'],
    ['0086-13800000000', '13800000000'],
    ['8613800000000', '13800000000'],
    ['１３８００００００００', '13800000000'],
    ['0571-88001234', '0571-88001234'],
    ['(0571) 8800 1234', '0571-88001234'],
    ['+86 571 8800 1234', '0571-88001234'],
    ['+86 10 8800 1234', '010-88001234'],
    ['010－88001234', '010-88001234'],
    ['0571—8800123', '0571-8800123'],
    ['0571-88001234-801', '0571-88001234-801'],
    ['0571-88001234转801', '0571-88001234-801'],
    ['88001234', '88001234'],
    ['+852 9123 4567', '+85291234567'],
    ['00852 9123 4567', '+85291234567'],
  ])('%s is kept as %s', (written, kept) => {
    expect(phoneNumber(written)).toBe(kept);
    expect(phoneNumber(kept)).toBe(kept);
  });

  test.each([
    '12345',
    '1380000000',
    '138000000001',
    '12800000000',
    '13800000000/13900000000',
    '13800000000、13900000000',
    '无',
    '0571',
    '0571-08001234',
    '+8612345',
    '1.38E+10',
    '9'.repeat(10_000_000),
  ])('%.20s is none', (written) => {
    expect(phoneNumber(written)).toBeNull();
  });
});

describe('days', () => {
  test.each([
    '2026-07-01',
    '2026-7-1',
    '2026/7/1',
    '2026.7.1',
    '２０２６．０７．０１',
    '20260701',
    '2026年7月1日',
    '2026 年 7 月 1 日',
    '2026年07月01号',
    '二〇二六年七月一日',
    '二○二六年七月一日',
    '二零二六年七月一日',
    '2026-07-01 09:30',
    '2026-07-01T00:00:00',
  ])('%s is 1 July 2026', (written) => {
    expect(civilDay(written)).toBe('2026-07-01');
  });

  test.each([
    ['二〇二六年十月十日', '2026-10-10'],
    ['二〇二六年十一月二十三日', '2026-11-23'],
    ['二〇二六年十二月三十一日', '2026-12-31'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (written, day) => {
    expect(civilDay(written)).toBe(day);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '7月1日',
    '1/7/2026',
    '2026年7月',
    '二十',
    '',
    '20261301',
  ])('%s is none', (written) => {
    expect(civilDay(written)).toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['张　三', '张三'],
    [' 欧阳 修 ', '欧阳修'],
    ['买买提・艾力', '买买提·艾力'],
    ['买买提 • 艾力', '买买提·艾力'],
    ['John  Smith', 'John Smith'],
    ['𠮷　䶮', '𠮷䶮'],
    ['<b>张三</b>', '<b>张三</b>'],
  ])('%s is kept as %s', (written, kept) => {
    expect(personName(written)).toBe(kept);
    expect(personName(kept)).toBe(kept);
  });

  test('are the same when width, spaces and case are all that differs', () => {
    expect(sameKey('ＫＴＶ 管理科（一）')).toBe(sameKey('ktv管理科(一)'));
    expect(sameKey('城东')).not.toBe(sameKey('城西'));
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['a byte order mark', '\ufeff张三', '张三'],
    ['direction marks around a copied number', '\u202d13800000000\u202c', '13800000000'],
    ['an override that turns a text around', '\u202e张三', '张三'],
    ['zero-width spaces and a soft hyphen', '张\u200b三\u00ad\u2060', '张三'],
    ['a variation selector', '葛\u{e0100}城', '葛城'],
    ['tags', '张三\u{e0041}', '张三'],
  ])('%s is removed', (_what, written, kept) => {
    const clean = cleanText(written);
    expect(clean).toMatchObject({ text: kept, unprintable: null });
    expect(clean.removed).toBeGreaterThan(0);
  });

  test('a joiner inside an Arabic or Mongolian word is spelling, elsewhere it is not', () => {
    expect(cleanText('می\u200cخواهم').text).toBe('می\u200cخواهم');
    expect(cleanText('ᠮᠣᠩ\u180b').text).toBe('ᠮᠣᠩ\u180b');
    expect(cleanText('张\u200d三').text).toBe('张三');
  });

  test.each([
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\ue000', 'U+E000'],
    ['\ud800', 'U+D800'],
    ['\ufffd', 'U+FFFD'],
    ['\uffff', 'U+FFFF'],
  ])('%j cannot be printed', (character, name) => {
    expect(cleanText(`张${character}三`).unprintable).toBe(name);
  });

  test.each(['𠮷', '䶮', '㛃', '〇', '·', '\u{31350}', '①', 'é', '😀'])(
    '%s is kept',
    (character) => {
      expect(cleanText(character)).toEqual({ text: character, removed: 0, unprintable: null });
    },
  );
});

test('a resident identity number needs a day of birth that exists', () => {
  expect(holdsIdentityNumber('330102199001011234')).toBe(true);
  expect(holdsIdentityNumber('330102-19900101-123x')).toBe(true);
  expect(holdsIdentityNumber('330102199002301234')).toBe(false);
  expect(holdsIdentityNumber('1234567890123456789012')).toBe(false);
  expect(holdsIdentityNumber('13800000000')).toBe(false);
});
