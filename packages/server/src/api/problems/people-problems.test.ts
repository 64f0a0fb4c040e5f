import { expect, it } from 'vitest';
import { expectSaid } from '../../testing/said-problem.ts';
import { type PeopleProblemFacts, peopleProblemStatus } from './people-problems.ts';
import type { Problem } from './problem.ts';
import { problemHeaders } from './send-problem.ts';

const facts: PeopleProblemFacts = {
  'person-unknown': { person: 'person-1' },
  'person-differs': { version: 3 },
  'person-taken': { person: 'person-1' },
  'contact-differs': {},
  'person-refers-to-unknown': { categories: ['guest'], units: ['north'] },
  'retention-over': { keepUntil: '2027-06-30' },
  'retention-day-over': { keepUntil: '2020-01-01' },
  'list-check-unknown': {},
  'list-check-over': {},
  'list-check-done': { confirmedAt: '2026-07-01T08:00:00.000Z' },
  'list-ground-changed': {},
  'list-not-kept': { list: 'daily' },
  'names-in-text': {
    found: [{ act: 'unit-added', path: 'unit.name', name: 'Li Wei', around: 'by Li Wei' }],
    confirm: 'kQ3',
  },
};

it.each(Object.entries(facts))('%s is said in both languages, with its facts', (code, each) => {
  expectSaid(code, each, peopleProblemStatus[code as keyof PeopleProblemFacts]);
});

it('a person who was changed since is told with the version that is there', () => {
  const problem: Problem = { code: 'person-differs', facts: { version: 3 } };
  expect(problemHeaders(problem, 'zh')).toMatchObject({ etag: '"3"' });
});
