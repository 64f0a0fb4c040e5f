import type { UnitId } from '@pingyi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftCount, fieldOf, type TypedCount } from './count-draft.ts';

const place = { unit: 'east' as UnitId, part: null };
const grades = ['satisfied', 'average'];
const read = (typed: TypedCount) => draftCount(place, typed, ['overall'], grades);
const field = (what: string) => fieldOf('overall', what);

describe('a count as it is typed', () => {
  it('is in balance exactly when grades, abstentions and invalid sheets make what came back', () => {
    const number = fc.nat({ max: 300 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        number,
        (satisfied, average, none, many, more) => {
          const sum = satisfied + average + none + many;
          const returned = sum + (more % 3) - 1;
          fc.pre(returned >= 0);
          const draft = read({
            returned: String(returned),
            [field('satisfied')]: String(satisfied),
            [field('average')]: String(average),
            [field('abstained')]: String(none),
            [field('severalMarks')]: String(many),
          });
          expect(draft.ok && draft.balances).toEqual([
            { item: 'overall', marked: sum, isEven: sum === returned },
          ]);
        },
      ),
    );
  });

  it('takes an empty field for none, and leaves reasons out that nobody gave', () => {
    const draft = read({ returned: '5', [field('satisfied')]: '5', [field('unreadable')]: '0' });
    expect(draft.ok && draft.count).toEqual({
      ...place,
      returned: 5,
      items: [{ item: 'overall', grades: { satisfied: 5, average: 0 }, abstained: 0, invalid: {} }],
    });
  });

  it.each([
    {},
    { returned: '' },
    { returned: '-1' },
    { returned: '5.0' },
    { returned: '五' },
    { returned: '5', [field('average')]: '1e1' },
    { returned: '5', [field('foreign')]: '２' },
    { returned: '9999999' },
  ])('is none for %o', (typed) => {
    expect(read(typed)).toEqual({ ok: false });
  });
});
