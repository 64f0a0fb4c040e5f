import type { Choices } from '../ballots/create.ts';
import type { Credential } from '../credentials/credential.ts';
import { ballotOf, type SmallElection } from './small-election.ts';

/** Two elections of the same shape: one question of five answers, one of each. */
export interface World {
  readonly here: SmallElection;
  readonly elsewhere: SmallElection;
}

/** What the author of a case puts into the archive. */
interface Malice {
  readonly ballots: readonly string[];
  /** Parts of the setup that differ from the honest ones. */
  readonly setup?: Partial<SmallElection['texts']>;
}

export interface MaliciousCase {
  readonly name: string;
  /** The code that our verification must name, and in which check. */
  readonly ours: { readonly check: 'archive' | 'ballots'; readonly code: string };
  /** What `belenios-tool election verify` 2.0 does. */
  readonly tool: 'refuses' | 'accepts';
  make(world: World): Malice;
}

/** The choices of every honest ballot that a case starts from. */
export const usualChoices: Choices = [
  [1, 0, 0, 0, 0],
  [0, 1, 0, 0, 0],
];

export function honestBallot(small: SmallElection): string {
  return ballotOf(small, 0, usualChoices);
}

/** The voter whose credential the author of a case holds. */
export function authorIn(small: SmallElection): Credential {
  const credential = small.credentials[0];
  if (credential === undefined) throw new Error('no voters');
  return credential;
}

/** The decimal text of the next scalar. */
export function nextScalar(text: string): string {
  return (BigInt(text) + 1n).toString();
}
