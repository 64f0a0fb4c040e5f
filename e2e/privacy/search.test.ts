import { describe, expect, it } from 'vitest';
import { formsOf } from './forms.ts';
import { search } from './search.ts';

const somebody = { name: '欧阳䶮', phone: '19900001234' };

/** A page around a text, as one would find it. */
const around = (text: string) => [{ from: '/a', text: `<p>前${text}后</p>` }];

describe('the search for what is private', () => {
  it.each(formsOf(somebody))('finds $kind', ({ kind, text }) => {
    expect(search(around(text), [somebody]).map(({ form }) => form)).toContain(kind);
  });

  it('finds a number of somebody whom nobody keeps', () => {
    expect(search(around('13812345678'), [])).toEqual([{ from: '/a', form: 'a mobile number' }]);
    expect(search(around('33010219450101123X'), [])).toEqual([
      { from: '/a', form: 'an identity number' },
    ]);
  });

  it('finds nothing in digests, group elements and counts', () => {
    const digits = ['a13812345678b', `${'9'.repeat(77)}13812345678`, '138 12', '1234567'];
    expect(search(digits.flatMap(around), [somebody])).toEqual([]);
  });

  it('never says what it found', () => {
    const told = JSON.stringify(search(around('欧阳䶮 19900001234'), [somebody]));
    expect(told).not.toMatch(/欧阳|1990/u);
  });
});
