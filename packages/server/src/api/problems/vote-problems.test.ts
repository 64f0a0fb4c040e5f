import { it } from 'vitest';
import { expectSaid } from '../../testing/said-problem.ts';
import { type VoteProblemFacts, voteProblemStatus } from './vote-problems.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const poll = '2ejxTeprWQz8Lc';

const facts: VoteProblemFacts = {
  'meeting-unknown': { meeting: 'hall' },
  'poll-unknown': { poll },
  'content-unknown': { digests: [digest] },
  'content-differs': { have: digest },
  'content-refused': { digest, why: 'repeated-credential', index: 3 },
  'signature-wrong': { act: 'vote-opened', account: 'chair', state: 'fails' },
  'bundle-too-large': { bytes: 4_700_000_000, most: 4_294_967_295 },
  'poll-uuid-taken': { poll },
  'value-differs': { poll, what: 'voters', need: 12, have: 11 },
  'decryption-refused': { why: 'invalid-strong-proof', place: 'proofs[0][0]' },
  'poll-not-open': { poll },
  'poll-closed': { poll },
  'poll-closing': { poll },
  'unknown-credential': { poll },
  'credential-unlisted': { poll },
  'ballot-refused': { check: 'overall-proof', place: 'answers[0].overall_proof' },
  'ballots-too-fast': { seconds: 6 },
  'poll-unready': { poll, state: 'open' },
};

it.each(Object.entries(facts))('%s is said in both languages, with its facts', (code, each) => {
  expectSaid(code, each, voteProblemStatus[code as keyof VoteProblemFacts]);
});
