import { writeJson } from '../bytes/canonical-json.ts';
import type { Election } from '../elections/election.ts';
import { choicesIn, mayBeBlank } from '../elections/question.ts';
import type { AnswerJson, BallotJson } from './shape.ts';

/** Digits of the longest element of a group as it is written. */
function elementLength(election: Election): number {
  switch (election.group.name) {
    case 'Ed25519':
      return 64;
    case 'BELENIOS-2048':
    case 'RFC-3526-2048':
      return 617;
  }
}

const known = new WeakMap<Election, number>();

/** Length in characters of the longest ballot that an election can have. */
export function longestBallot(election: Election): number {
  const length = known.get(election) ?? measure(election);
  known.set(election, length);
  return length;
}

function measure(election: Election): number {
  const scalar = '9'.repeat(election.group.order.toString().length);
  const element = '9'.repeat(elementLength(election));
  const proof = { challenge: scalar, response: scalar };
  const answers = election.questions.map((question): AnswerJson => {
    const isBlankAllowed = mayBeBlank(question);
    const choices = Array.from({ length: choicesIn(question) }, () => ({
      alpha: element,
      beta: element,
    }));
    const values = question.max - question.min + 1 + (isBlankAllowed ? 1 : 0);
    const answer = {
      choices,
      individual_proofs: choices.map(() => [proof, proof]),
      overall_proof: Array.from({ length: values }, () => proof),
    };
    return isBlankAllowed ? { ...answer, blank_proof: [proof, proof] } : answer;
  });
  const ballot: BallotJson = {
    election_uuid: election.uuid,
    election_hash: election.hash,
    credential: element,
    answers,
    signature: { hash: election.hash, proof },
  };
  return writeJson(ballot).length;
}
