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
import { mayBeBlank, type Question } from '../elections/question.ts';
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
  /**
   * Makes a ballot of nobody and throws it away, so that the engine has compiled the kernel well before the
   * voter's own: for the time while the voter reads. Plain JavaScript gains nothing and does nothing.
   */
  rehearse(): void;
}

/** The fewest marks that a question allows, which is a valid vote on every question. */
function fewestMarks(question: Question): readonly number[] {
  if (mayBeBlank(question)) return [1, ...question.answers.map(() => 0)];
  return question.answers.map((_, index) => (index < question.min ? 1 : 0));
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
      rehearse: () => {},
    };
  }
  const make = kernelMaker(election, group);
  return {
    create(credential, choices, options = {}) {
      const fault = faultOfChoices(election, choices);
      return fault === undefined ? accept(make(credential, choices, options)) : refuse(fault);
    },
    rehearse() {
      const nobody = { secret: 1n, publicCredential: group.format(group.generator) };
      make(nobody, election.questions.map(fewestMarks), {});
    },
  };
}
