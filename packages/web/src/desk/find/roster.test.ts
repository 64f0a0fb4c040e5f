import { makeSlipSecret, writeSlipText } from '@pingyi/ballot';
import { invitationCode, type Meeting, type MeetingId, type PersonRef } from '@pingyi/core';
import { describe, expect, it } from 'vitest';
import { find, rosterOf, standingOf } from './roster.ts';

const people = [
  { person: 'p1', name: '王芳', phone: '138****0001' },
  { person: 'p2', name: '王伟', phone: '138****0002' },
  { person: 'p3', name: '欧阳娜娜', phone: null },
  { person: 'p4', name: '李 小明', phone: '138****0004' },
];

const mark = { seq: 7, at: '2026-11-05T08:00:00.000Z' };

const meeting = {
  id: 'hall',
  representatives: new Map(
    ['p1', 'p2', 'p3', 'p5'].map((person) => [
      person,
      {
        person,
        signedIn: person === 'p1' ? null : mark,
        left: person === 'p3' ? mark : null,
        served: null,
        withdrawn: person === 'p5' ? mark : null,
      },
    ]),
  ),
  recusals: new Map([['p4', { ...mark, unit: 'east' }]]),
} as unknown as Meeting;

const roster = rosterOf(meeting, people);
const names = (given: string) => {
  const found = find(roster, given);
  return found.is === 'names' ? found.all.map(({ name }) => name) : found;
};
const codeOf = (person: string) => invitationCode('hall' as MeetingId, person as PersonRef);

describe('the roster of a desk', () => {
  it('finds by a part of the name, by initials, and by the end of the telephone', () => {
    expect(names('王')).toEqual(['王芳', '王伟']);
    expect(names('小明')).toEqual(['李 小明']);
    expect(names('李小明')).toEqual(['李 小明']);
    expect(names('oynn')).toEqual(['欧阳娜娜']);
    expect(names('WF')).toEqual(['王芳']);
    expect(names('0002')).toEqual(['王伟']);
    expect(names('  ')).toEqual([]);
    expect(names('赵')).toEqual([]);
  });

  it('finds one person by the code of the invitation, recused ones too', () => {
    expect(find(roster, codeOf('p2'))).toMatchObject({ is: 'person', known: { name: '王伟' } });
    expect(find(roster, codeOf('p4').toLowerCase())).toMatchObject({ known: { person: 'p4' } });
  });

  it('tells a code of nobody, a typing mistake and a slip apart', () => {
    expect(find(roster, codeOf('somebody'))).toEqual({ is: 'fault', fault: 'of-nobody' });
    expect(find(roster, `${codeOf('p2').slice(0, -1)}U`)).toEqual({
      is: 'fault',
      fault: 'mistyped',
    });
    const slip = writeSlipText(makeSlipSecret([]));
    expect(find(roster, slip)).toEqual({ is: 'fault', fault: 'slip' });
    expect(find(roster, `http://hall/v/hall#${slip}`)).toEqual({ is: 'fault', fault: 'slip' });
  });

  it('shows persons without a name by their reference', () => {
    expect(roster.get('p5' as PersonRef)?.name).toBe('p5');
  });

  it('knows who is expected, there, away or not let in', () => {
    const persons = ['p1', 'p2', 'p3', 'p4', 'p5'] as PersonRef[];
    const standings = persons.map((person) => standingOf(meeting, person).is);
    expect(standings).toEqual(['expected', 'there', 'away', 'recused', 'withdrawn']);
  });
});
