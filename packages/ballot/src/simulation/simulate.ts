import {
  type Appended,
  appendBallot,
  appendEncryptedTally,
  appendEndBallots,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  startArchive,
} from '../archive/write.ts';
import { checkBallot } from '../ballots/check.ts';
import type { Choices } from '../ballots/create.ts';
import { randomBytes } from '../bytes/platform.ts';
import type { Credential } from '../credentials/credential.ts';
import { readCredentialList, writeCredentialList } from '../credentials/list.ts';
import { makeSlipSecret, slipCredential, slipSecretLength } from '../credentials/slip.ts';
import { type Election, readElection, writeElection } from '../elections/election.ts';
import { choicesIn, type Question } from '../elections/question.ts';
import { randomPollUuid } from '../elections/uuid.ts';
import { openBallotMaker } from '../fast/ballot-maker.ts';
import type { GroupName } from '../groups/group.ts';
import { type GroupSource, groupOf } from '../groups/pick.ts';
import { randomScalar } from '../groups/scalar.ts';
import { addBallot, emptyTally, writeEncryptedTally } from '../tally/encrypted-tally.ts';
import { decryptTally, readPartialDecryption } from '../tally/partial-decryption.ts';
import { type Counts, combineDecryptions, writeResult } from '../tally/result.ts';
import { type TrusteeStrongProofs, writeStrongProofs } from '../tally/strong-proofs.ts';
import { pollTrusteeSecret, trusteeKeyOf, trusteeSeedLength } from '../trustees/single.ts';
import { electionKeyOf, readTrustees, writeTrustees } from '../trustees/trustees.ts';

/** How far a simulated election goes. */
export const simulationStages = ['setup', 'ballots', 'tally', 'result'] as const;

/** Where a simulated election stops. */
export type SimulationStage = (typeof simulationStages)[number];

/** The size of a simulated election. */
export interface SimulationPlan {
  readonly group: GroupName;
  readonly questions: number;
  readonly answers: number;
  readonly voters: number;
  /** Voters who cast a ballot, think again and cast another; none unless given. */
  readonly castAgain?: number;
  readonly trustees: number;
  readonly isBlankAllowed: boolean;
  readonly until: SimulationStage;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

/** A simulated election, made while its pieces are taken. */
export interface SimulatedElection {
  readonly uuid: string;
  /** The bytes of the archive, to be written one piece after the other. */
  readonly pieces: Generator<Uint8Array, SimulationEnd>;
}

/** What there is besides the archive once the last piece was taken. */
export interface SimulationEnd {
  /** The file of strong proofs; undefined when the election was not decrypted. */
  readonly strong: string | undefined;
  /** What the voters really chose, counted without any cryptography. */
  readonly votes: Counts;
}

/** How far the simulation is. */
export interface SimulationProgress {
  readonly stage: 'credentials' | 'ballots' | 'decryption';
  readonly done: number;
  readonly total: number;
}

const grades = ['满意', '比较满意', '一般', '不满意', '弃权'];

function questionOf(number: number, plan: SimulationPlan): Question {
  const answers = Array.from(
    { length: plan.answers },
    (_, index) => grades[index] ?? `选项${index + 1}`,
  );
  const question = { answers, min: 1, max: 1, question: `单位${number}` };
  return plan.isBlankAllowed ? { ...question, blank: true } : question;
}

function randomBelow(limit: number): number {
  return Number(randomScalar(BigInt(limit)));
}

/** One random valid vote: one answer per question, or blank as often as any answer. */
function randomChoices(questions: readonly Question[]): Choices {
  return questions.map((question) => {
    const count = choicesIn(question);
    const marked = randomBelow(count);
    return Array.from({ length: count }, (_, index) => (index === marked ? 1 : 0));
  });
}

function addVotes(votes: Counts, choices: Choices): Counts {
  return votes.map((row, question) =>
    row.map((count, index) => count + (choices[question]?.[index] ?? 0)),
  );
}

/** Bugs of this room surface here: a simulation never meets invalid input. */
function must<Value>(
  outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!outcome.ok)
    throw new Error(`The simulation made something invalid: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

function makeCredentials(
  election: Election,
  count: number,
  onProgress: (done: number) => void,
): readonly Credential[] {
  const contributions = [randomBytes(slipSecretLength), randomBytes(slipSecretLength)];
  return Array.from({ length: count }, (_, index) => {
    const secret = makeSlipSecret(contributions);
    onProgress(index + 1);
    return slipCredential(election.group, election.uuid, secret);
  });
}

/**
 * Simulates a whole election with random votes: slips, trustees, ballots, tally, decryption with
 * strong proofs. Everything goes the way of a real election; only the people are missing.
 *
 * @param groups who does the arithmetic, as for `readElection`
 */
export function simulateElection(
  plan: SimulationPlan,
  onProgress?: (progress: SimulationProgress) => void,
  groups: GroupSource = groupOf,
): SimulatedElection {
  const uuid = randomPollUuid();
  return { uuid, pieces: run(plan, uuid, onProgress, groups) };
}

function* run(
  plan: SimulationPlan,
  uuid: string,
  onProgress: ((progress: SimulationProgress) => void) | undefined,
  groups: GroupSource,
): Generator<Uint8Array, SimulationEnd> {
  const step = (stage: SimulationProgress['stage'], total: number) => (done: number) =>
    onProgress?.({ stage, done, total });
  const group = groups(plan.group);
  const secrets = Array.from({ length: plan.trustees }, () =>
    pollTrusteeSecret(group, uuid, randomBytes(trusteeSeedLength)),
  );
  const keys = secrets.map((secret) => trusteeKeyOf(group, secret));
  const questions = Array.from({ length: plan.questions }, (_, index) =>
    questionOf(index + 1, plan),
  );
  const election = must(
    readElection(
      must(
        writeElection(
          {
            uuid,
            name: '评议',
            description: '模拟',
            group: plan.group,
            publicKey: electionKeyOf(group, keys),
            questions,
          },
          groups,
        ),
      ),
      groups,
    ),
  );
  const credentials = makeCredentials(election, plan.voters, step('credentials', plan.voters));
  const texts = {
    election: election.text,
    trustees: writeTrustees(keys),
    credentials: writeCredentialList(
      group,
      credentials.map(({ publicCredential }) => publicCredential),
    ),
  };
  let votes: Counts = questions.map((question) => new Array(choicesIn(question)).fill(0));
  let strong: string | undefined;
  let last: Appended = startArchive(plan.timestamp);
  yield last.bytes;
  last = appendSetup(last.end, texts);
  yield last.bytes;
  if (plan.until === 'setup') return { strong, votes };

  const list = must(readCredentialList(texts.credentials, group));
  const maker = openBallotMaker(election);
  let tally = emptyTally(election);
  const advance = step('ballots', plan.voters);
  for (const [index, credential] of credentials.entries()) {
    if (index < (plan.castAgain ?? 0)) {
      last = appendBallot(last.end, must(maker.create(credential, randomChoices(questions))).text);
      yield last.bytes;
    }
    const choices = randomChoices(questions);
    const ballot = must(maker.create(credential, choices));
    const checked = must(checkBallot(election, list, ballot.text));
    tally = addBallot(election, tally, checked.choices);
    votes = addVotes(votes, choices);
    last = appendBallot(last.end, ballot.text);
    yield last.bytes;
    advance(index + 1);
  }
  if (plan.until === 'ballots') return { strong, votes };

  last = appendEndBallots(last.end);
  yield last.bytes;
  last = appendEncryptedTally(last.end, writeEncryptedTally(election, tally), plan.voters);
  yield last.bytes;
  if (plan.until === 'tally') return { strong, votes };

  const trustees = must(readTrustees(texts.trustees, group));
  const decrypted = step('decryption', plan.trustees);
  const proofs: TrusteeStrongProofs[] = [];
  const partials = [];
  for (const [index, secret] of secrets.entries()) {
    const owner = index + 1;
    const publicKey = trustees.publicKeys[index] ?? group.identity;
    const made = decryptTally(election, tally, owner, secret);
    partials.push(must(readPartialDecryption(election, tally, owner, publicKey, made.text)));
    proofs.push(made.strong);
    last = appendPartialDecryption(last.end, owner, made.text);
    yield last.bytes;
    decrypted(owner);
  }
  strong = writeStrongProofs(proofs);
  const counts = must(combineDecryptions(election, tally, trustees, partials, plan.voters));
  last = appendResult(last.end, writeResult(counts));
  yield last.bytes;
  return { strong, votes };
}
