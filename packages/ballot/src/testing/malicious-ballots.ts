import { writeJson } from '../bytes/canonical-json.ts';
import { credentialOf } from '../credentials/credential.ts';
import { writeCredentialList } from '../credentials/list.ts';
import { randomScalar } from '../groups/scalar.ts';
import { craftBallot, resigned, withTorsion } from './crafted-ballots.ts';
import {
  authorIn,
  honestBallot,
  type MaliciousCase,
  nextScalar,
  usualChoices,
} from './malicious-case.ts';
import type { SmallElection } from './small-election.ts';

type Change = Parameters<typeof resigned>[3];

/** An honest ballot, changed and signed again by its author. */
function changed(change: Change): MaliciousCase['make'] {
  return ({ here }) => ({
    ballots: [resigned(here.election, honestBallot(here), authorIn(here), change)],
  });
}

/** An honest ballot whose text is changed, so that its signature does not fit. */
function rewritten(change: (text: string) => string): MaliciousCase['make'] {
  return ({ here }) => ({ ballots: [change(honestBallot(here))] });
}

export const ballotCases: readonly MaliciousCase[] = [
  {
    name: 'a response of an answer’s proof is altered',
    ours: { check: 'ballots', code: 'individual-proof' },
    tool: 'refuses',
    make: changed((ballot) => {
      const proof = ballot.answers[0]?.individual_proofs[1]?.[0];
      if (proof) proof.response = nextScalar(proof.response);
    }),
  },
  {
    name: 'a challenge of the overall proof is altered',
    ours: { check: 'ballots', code: 'overall-proof' },
    tool: 'refuses',
    make: changed((ballot) => {
      const proof = ballot.answers[1]?.overall_proof[0];
      if (proof) proof.challenge = nextScalar(proof.challenge);
    }),
  },
  {
    name: 'the proofs of two answers are exchanged',
    ours: { check: 'ballots', code: 'individual-proof' },
    tool: 'refuses',
    make: changed((ballot) => ballot.answers[0]?.individual_proofs.reverse()),
  },
  {
    name: 'two grades are marked',
    ours: { check: 'ballots', code: 'overall-proof' },
    tool: 'refuses',
    make: ({ here }) => ({
      ballots: [
        craftBallot(here.election, authorIn(here), [
          [1, 1, 0, 0, 0],
          [0, 1, 0, 0, 0],
        ]),
      ],
    }),
  },
  {
    name: 'one grade is marked twice',
    ours: { check: 'ballots', code: 'individual-proof' },
    tool: 'refuses',
    make: ({ here }) => ({
      ballots: [
        craftBallot(here.election, authorIn(here), [
          [2, 0, 0, 0, 0],
          [0, 1, 0, 0, 0],
        ]),
      ],
    }),
  },
  {
    name: 'no grade is marked',
    ours: { check: 'ballots', code: 'overall-proof' },
    tool: 'refuses',
    make: ({ here }) => ({
      ballots: [
        craftBallot(here.election, authorIn(here), [
          [0, 0, 0, 0, 0],
          [0, 1, 0, 0, 0],
        ]),
      ],
    }),
  },
  {
    name: 'two ciphertexts are exchanged',
    ours: { check: 'ballots', code: 'individual-proof' },
    tool: 'refuses',
    make: changed((ballot) => ballot.answers[0]?.choices.reverse()),
  },
  {
    name: 'two ciphertexts are exchanged together with their proofs',
    ours: { check: 'ballots', code: 'overall-proof' },
    tool: 'refuses',
    make: changed((ballot) => {
      ballot.answers[0]?.choices.reverse();
      ballot.answers[0]?.individual_proofs.reverse();
    }),
  },
  {
    name: 'the credential is not in the list',
    ours: { check: 'ballots', code: 'credential' },
    tool: 'refuses',
    make: ({ here }) => {
      const { group } = here.election;
      const stranger = credentialOf(group, 1n + randomScalar(group.order - 1n));
      return { ballots: [craftBallot(here.election, stranger, usualChoices)] };
    },
  },
  {
    name: 'a ballot of another election is replayed',
    ours: { check: 'ballots', code: 'election' },
    tool: 'refuses',
    make: ({ here, elsewhere }) => ({
      ballots: [honestBallot(elsewhere)],
      setup: { credentials: bothLists(here, elsewhere) },
    }),
  },
  {
    name: 'a ballot of another election is relabelled and signed again',
    ours: { check: 'ballots', code: 'individual-proof' },
    tool: 'refuses',
    make: ({ here, elsewhere }) => ({
      ballots: [
        resigned(here.election, honestBallot(elsewhere), authorIn(elsewhere), (ballot) => {
          ballot.election_uuid = here.election.uuid;
          ballot.election_hash = here.election.hash;
        }),
      ],
      setup: { credentials: bothLists(here, elsewhere) },
    }),
  },
  {
    name: 'the same ballot is there twice',
    ours: { check: 'ballots', code: 'repeated-ballot' },
    tool: 'accepts',
    make: ({ here }) => {
      const ballot = honestBallot(here);
      return { ballots: [ballot, ballot] };
    },
  },
  {
    name: 'a ballot is copied under another credential',
    ours: { check: 'ballots', code: 'individual-proof' },
    tool: 'refuses',
    make: ({ here }) => {
      const copier = here.credentials[1];
      if (copier === undefined) throw new Error('no second voter');
      const copy = resigned(here.election, honestBallot(here), copier, (ballot) => {
        ballot.credential = copier.publicCredential;
      });
      return { ballots: [honestBallot(here), copy] };
    },
  },
  {
    name: 'the signature is altered',
    ours: { check: 'ballots', code: 'signature' },
    tool: 'refuses',
    make: ({ here }) => {
      const ballot = JSON.parse(honestBallot(here));
      ballot.signature.proof.response = nextScalar(ballot.signature.proof.response);
      return { ballots: [writeJson(ballot)] };
    },
  },
  {
    name: 'the signed hash is that of another ballot',
    ours: { check: 'ballots', code: 'ballot-hash' },
    tool: 'refuses',
    make: ({ here }) => {
      const ballot = JSON.parse(honestBallot(here));
      ballot.signature = JSON.parse(honestBallot(here)).signature;
      return { ballots: [writeJson(ballot)] };
    },
  },
  {
    name: 'an element outside the group, with proofs that hold but for that',
    ours: { check: 'ballots', code: 'element' },
    tool: 'refuses',
    make: ({ here }) => ({
      ballots: [craftBallot(here.election, authorIn(here), usualChoices, 'torsion')],
    }),
  },
  {
    name: 'an element of order two',
    ours: { check: 'ballots', code: 'element' },
    tool: 'refuses',
    make: ({ here }) => {
      const { group } = here.election;
      const orderTwo = withTorsion(here.election, group.format(group.identity));
      return changed((ballot) => {
        const choice = ballot.answers[0]?.choices[0];
        if (choice) choice.alpha = orderTwo;
      })({ here, elsewhere: here });
    },
  },
  {
    name: 'an element written beyond the modulus, with proofs that hold but for that',
    ours: { check: 'ballots', code: 'element' },
    tool: 'refuses',
    make: ({ here }) => ({
      ballots: [craftBallot(here.election, authorIn(here), usualChoices, 'second-encoding')],
    }),
  },
  {
    name: 'an element with a leading zero',
    ours: { check: 'ballots', code: 'element' },
    tool: 'accepts',
    make: changed((ballot) => {
      const choice = ballot.answers[0]?.choices[0];
      if (choice) choice.alpha = `0${choice.alpha}`;
    }),
  },
  {
    name: 'a scalar of at least q',
    ours: { check: 'ballots', code: 'scalar' },
    tool: 'refuses',
    make: ({ here }) =>
      changed((ballot) => {
        const proof = ballot.answers[0]?.individual_proofs[0]?.[0];
        if (proof) proof.response = (BigInt(proof.response) + here.election.group.order).toString();
      })({ here, elsewhere: here }),
  },
  {
    name: 'a scalar of at least q in the signature',
    ours: { check: 'ballots', code: 'scalar' },
    tool: 'refuses',
    make: ({ here }) => {
      const ballot = JSON.parse(honestBallot(here));
      const { proof } = ballot.signature;
      proof.response = (BigInt(proof.response) + here.election.group.order).toString();
      return { ballots: [writeJson(ballot)] };
    },
  },
  {
    name: 'a scalar with a leading zero',
    ours: { check: 'ballots', code: 'scalar' },
    tool: 'accepts',
    make: changed((ballot) => {
      const proof = ballot.answers[0]?.individual_proofs[0]?.[0];
      if (proof) proof.response = `0${proof.response}`;
    }),
  },
  {
    name: 'a signature rewritten with a leading zero, which needs no secret',
    ours: { check: 'ballots', code: 'scalar' },
    tool: 'refuses',
    make: rewritten((text) => {
      const at = text.lastIndexOf('"response":"') + '"response":"'.length;
      return `${text.slice(0, at)}0${text.slice(at)}`;
    }),
  },
  {
    name: 'a space in the JSON',
    ours: { check: 'ballots', code: 'canonical-json' },
    tool: 'refuses',
    make: rewritten((text) => text.replace('"answers":', '"answers": ')),
  },
  {
    name: 'keys in another order',
    ours: { check: 'ballots', code: 'canonical-json' },
    tool: 'refuses',
    make: rewritten((text) => {
      const { election_uuid, ...rest } = JSON.parse(text);
      return JSON.stringify({ ...rest, election_uuid });
    }),
  },
  {
    name: 'a key that is there twice',
    ours: { check: 'ballots', code: 'canonical-json' },
    tool: 'refuses',
    make: rewritten((text) =>
      text.replace('{"election_uuid"', '{"credential":"1","election_uuid"'),
    ),
  },
  {
    name: 'a character that is escaped without need',
    ours: { check: 'ballots', code: 'canonical-json' },
    tool: 'refuses',
    make: rewritten((text) => text.replace('"signature"', '"\\u0073ignature"')),
  },
  {
    name: 'a field that the format does not know',
    ours: { check: 'ballots', code: 'json' },
    tool: 'refuses',
    make: rewritten((text) => text.replace('{"election_uuid"', '{"note":"1","election_uuid"')),
  },
];

function bothLists(one: SmallElection, other: SmallElection): string {
  return writeCredentialList(one.election.group, [...one.list.keys(), ...other.list.keys()]);
}
