import { writeJson } from '../bytes/canonical-json.ts';
import { writeCredentialList } from '../credentials/list.ts';
import { type TrusteeKeyJson, trusteeKeyOf } from '../trustees/single.ts';
import { electionKeyOf, writeTrustees } from '../trustees/trustees.ts';
import { craftBallot } from './crafted-ballots.ts';
import { honestBallot, type MaliciousCase, nextScalar, usualChoices } from './malicious-case.ts';
import type { SmallElection } from './small-election.ts';

export const setupCases: readonly MaliciousCase[] = [
  {
    name: 'the identity as credential',
    ours: { check: 'archive', code: 'identity-credential' },
    tool: 'accepts',
    make: ({ here }) => {
      const { group } = here.election;
      const identity = group.format(group.identity);
      const nobody = { secret: 0n, publicCredential: identity };
      const all = [...here.list.keys(), identity];
      return {
        ballots: [craftBallot(here.election, nobody, usualChoices)],
        setup: { credentials: writeCredentialList(group, all) },
      };
    },
  },
  {
    name: 'a credential that is in the list twice',
    ours: { check: 'archive', code: 'repeated-credential' },
    tool: 'refuses',
    make: ({ here }) => {
      const [one = '', ...rest] = here.list.keys();
      return {
        ballots: [honestBallot(here)],
        setup: { credentials: writeCredentialList(here.election.group, [one, one, ...rest]) },
      };
    },
  },
  {
    name: 'the identity as a trustee’s key',
    ours: { check: 'archive', code: 'invalid-trustee' },
    tool: 'accepts',
    make: ({ here }) => {
      const nobody = trusteeKeyOf(here.election.group, 0n);
      const trustees = JSON.parse(here.texts.trustees);
      return {
        ballots: [honestBallot(here)],
        setup: { trustees: writeJson([...trustees, ['Single', nobody]]) },
      };
    },
  },
  {
    name: 'two trustees with the same key',
    ours: { check: 'archive', code: 'repeated-trustee-key' },
    tool: 'accepts',
    make: ({ here }) => {
      const key = trusteeKeyOf(here.election.group, here.trusteeSecrets[0] ?? 1n);
      return { ballots: [], setup: setupWithKeys(here, [key, key]) };
    },
  },
  {
    name: 'two trustees whose keys cancel out, so that the election key is the identity',
    ours: { check: 'archive', code: 'invalid-election-key' },
    tool: 'accepts',
    make: ({ here }) => {
      const { group } = here.election;
      const secret = here.trusteeSecrets[0] ?? 1n;
      const keys = [secret, group.order - secret].map((one) => trusteeKeyOf(group, one));
      return { ballots: [], setup: setupWithKeys(here, keys) };
    },
  },
  {
    name: 'an election key that is not the product of the trustees’ keys',
    ours: { check: 'archive', code: 'wrong-election-key' },
    tool: 'refuses',
    make: ({ elsewhere }) => ({
      ballots: [],
      setup: { trustees: elsewhere.texts.trustees },
    }),
  },
  {
    name: 'a trustee without proof of possession of the key',
    ours: { check: 'archive', code: 'invalid-trustee' },
    tool: 'refuses',
    make: ({ here }) => {
      const trustees = JSON.parse(here.texts.trustees);
      trustees[0][1].pok.response = nextScalar(trustees[0][1].pok.response);
      return { ballots: [], setup: { trustees: writeJson(trustees) } };
    },
  },
];

/** The setup of an election with these trustees and the key that follows from them. */
function setupWithKeys(
  { election, texts }: SmallElection,
  keys: readonly TrusteeKeyJson[],
): Partial<SmallElection['texts']> {
  const publicKey = election.group.format(electionKeyOf(election.group, keys));
  const json = { ...JSON.parse(texts.election), public_key: publicKey };
  return { trustees: writeTrustees(keys), election: writeJson(json) };
}
