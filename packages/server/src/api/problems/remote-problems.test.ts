import { it } from 'vitest';
import { expectSaid } from '../../testing/said-problem.ts';
import { type RemoteProblemFacts, remoteProblemStatus } from './remote-problems.ts';

const poll = '2ejxTeprWQz8Lc';

const facts: RemoteProblemFacts = {
  'link-unknown': {},
  'link-used': {},
  'link-registration-over': { meeting: 'hall' },
  'links-not-offered': { meeting: 'hall' },
  'credential-taken': { poll },
  'link-credential-refused': { poll, why: 'identity-credential' },
  'registrations-changed': { have: 12 },
  'opinions-closed': { meeting: 'hall' },
  'opinions-too-fast': { seconds: 6 },
  'opinion-unknown': { opinion: 'b7' },
  'opinions-undecided': { have: 3 },
  'opinions-differ': { need: 5, have: 4 },
};

it.each(Object.entries(facts))('%s is said in both languages, with its facts', (code, each) => {
  expectSaid(code, each, remoteProblemStatus[code as keyof RemoteProblemFacts]);
});
