import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordFault } from './password-rule.ts';
import { normalUserName, userNameSchema } from './user-name.ts';

const codeOf = (password: string, userName = 'clerk') => passwordFault(password, userName)?.code;

describe('a password', () => {
  it.each([
    '1234567890',
    '0987654321',
    'qwertyuiop',
    'Password123!',
    '１２３４５６７８９０',
    '!!admin2024!!',
    'woaini1314520',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '19800101000',
    'asdfghjkl!!',
  ])('that many people use is refused: %s', (password) => {
    expect(codeOf(password)).toBe('password-common');
  });

  it.each(['drei graue Esel', '大象走过三座桥头去买菜', 'correct-horse-staple', 'x7!kQ2#mZ9@p'])(
    'of any kinds of characters is taken when it is long and not common: %s',
    (password) => {
      expect(codeOf(password)).toBeUndefined();
    },
  );

  it('has ten to 128 characters and not the user name', () => {
    expect(codeOf('x7!kQ2#mZ')).toBe('password-too-short');
    expect(codeOf('drei graue Esel '.repeat(9))).toBe('password-too-long');
    expect(codeOf('my CLERK went home')).toBe('password-has-user-name');
    expect(codeOf('my clerk went home', 'cl')).toBeUndefined();
  });
});

describe('a user name', () => {
  it('is one and the same in every width and case', () => {
    expect(userNameSchema.parse('Ｚｈａｎｇ三')).toBe('zhang三');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const normal = normalUserName(text);
        expect(normalUserName(normal)).toBe(normal);
      }),
    );
  });

  it.each(['', ' a', 'a b', '-a', 'a.', '<b>', 'a\u202eb', 'a/b', 'x'.repeat(41)])(
    'is refused: %j',
    (text) => {
      expect(userNameSchema.safeParse(text).success).toBe(false);
    },
  );
});
