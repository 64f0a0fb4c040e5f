import {
  type Choices,
  type ChoicesFault,
  type CreatedBallot,
  type CreateOptions,
  createBallot,
  faultOfChoices,
} from '../ballots/create.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Election } from '../elections/election.ts';
import { isKernelGroup } from '../kernel/kernel-group.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { kernelMaker } from './kernel-maker.ts';

/** Makes ballots of one election. */
export interface BallotMaker {
  /** Makes a ballot: encrypts the choices, proves that they are valid, signs. */
  create(
    credential: Credential,
    choices: Choices,
    options?: CreateOptions,
  ): Outcome<CreatedBallot, ChoicesFault>;
}

/**
 * Opens the maker of an election: the kernel where the election was read with its group, else plain
 * JavaScript. From the same scalars both make the same ballot, byte for byte; the kernel adds hints.
 *
 * **In plain JavaScript the time that it takes depends on secrets** (BigInt). The kernel's sources take the
 * same steps for all secrets; what an engine or a processor makes of them nobody here can promise.
 */
export function openBallotMaker(election: Election): BallotMaker {
  const { group } = election;
  if (!isKernelGroup(group)) {
    return {
      create: (credential, choices, options) =>
        createBallot(election, credential, choices, options),
    };
  }
  const make = kernelMaker(election, group);
  return {
    create(credential, choices, options = {}) {
      const fault = faultOfChoices(election, choices);
      return fault === undefined ? accept(make(credential, choices, options)) : refuse(fault);
    },
  };
}
