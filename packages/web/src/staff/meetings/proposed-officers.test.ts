import { expect, test } from 'vitest';
import { type Choice, proposedOfficers } from './proposed-officers.ts';

const person = (value: string, label = value): Choice => ({ value, label });

const office = {
  chair: [person('c')],
  scrutineer: [person('s1', '范菱帆（市人大教科文卫委）'), person('s2', 'Jiang (trade unions)')],
  teller: [person('t1'), person('t2')],
  trustee: [person('k1', '鲁云川'), person('k2'), person('k3')],
};

test('whoever holds an office stands in the form, with the body in brackets after the name', () => {
  expect(proposedOfficers((role) => office[role])).toEqual({
    chairs: ['c'],
    tellers: ['t1', 't2'],
    scrutineers: [
      { account: 's1', body: '市人大教科文卫委' },
      { account: 's2', body: 'trade unions' },
    ],
    trustees: [{ account: 'k1' }, { account: 'k2' }, { account: 'k3' }],
  });
});

test('where there is a choice nobody is proposed', () => {
  const crowd = { ...office, chair: [person('a'), person('b')], teller: [person('t1')] };
  const found = proposedOfficers((role) => crowd[role]);
  expect([found.chairs, found.tellers]).toEqual([[], []]);
});

test('somebody with two roles is left to be chosen, in either', () => {
  const both = { ...office, teller: [person('c'), person('t2')] };
  const found = proposedOfficers((role) => both[role]);
  expect([found.chairs, found.tellers]).toEqual([[], []]);
  expect(found.scrutineers).toHaveLength(2);
});

test('without accounts the two scrutineers are asked for', () => {
  expect(proposedOfficers(() => [])).toEqual({
    chairs: [],
    tellers: [],
    scrutineers: [{}, {}],
    trustees: [],
  });
});
