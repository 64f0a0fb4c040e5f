import { describe, expect, expectTypeOf, test } from 'vitest';
import type { components } from '../../api/api.d.ts';
import { exampleElection, exampleVote } from '../testing/example-vote.ts';
import { unitsOf, unitTitle, type VoteInfo } from './vote-info.ts';

describe('the name of a unit on the screen', () => {
  const info = exampleVote({}, 2, 2);
  const [first = { unit: '', questions: [] }] = unitsOf(info);

  test('is the unit’s where the election asks about it', () => {
    expect(unitTitle(info, exampleElection(info), first)).toEqual({ zh: '单位1', en: '单位1' });
  });

  test('is the election’s own words where it asks about another, for these are what counts', () => {
    const election = exampleElection(info).map((one, index) =>
      index === 0 ? { ...one, question: '单位2：服务态度' } : one,
    );
    const said = '单位2：服务态度';
    expect(unitTitle(info, election, first)).toEqual({ zh: said, en: said });
  });
});

// Checked by the compiler: what the API describes is what the page reads.
test('the vote of the API has all that the page needs', () => {
  expectTypeOf<components['schemas']['Vote']>().toExtend<VoteInfo>();
});
