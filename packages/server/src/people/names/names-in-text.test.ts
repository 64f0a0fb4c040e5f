import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInText } from './names-in-text.ts';

describe('a name in a text', () => {
  it('is found wherever somebody may be meant, however it is written', () => {
    for (const [text, name] of [
      ['由王建国同志负责', '王建国'],
      ['王 建 国 反映窗口无人', '王建国'],
      ['李明和他的同事', '李明'],
      ['经办：张伟', '张伟'],
      ['买买提·艾力提出', '买买提·艾力'],
      ['told by Li Wei yesterday', 'Li Wei'],
      ['高明的办法', '高明'],
    ] as const)
      expect(nameInText(text, name), `${name} in ${text}`).not.toBeNull();
  });

  it('is not found across the words of a sentence, nor inside a longer word', () => {
    for (const [text, name] of [
      ['中华人民共和国', '华人'],
      ['the quality of Alice’s work', 'Ali'],
      ['张伟明', '王'],
      ['王先生反映', '王建国'],
    ] as const)
      expect(nameInText(text, name), `${name} in ${text}`).toBeNull();
  });

  it('of three characters or more is found in whatever stands around it', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
    const words = fc.array(han, { maxLength: 20 }).map((all) => all.join(''));
    const name = fc.array(han, { minLength: 3, maxLength: 4 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, name, words, (before, whom, after) => {
        expect(nameInText(`${before}${whom}${after}`, whom)).toContain(whom);
      }),
    );
  });
});
