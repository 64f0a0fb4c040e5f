import {
  type BallotMaker,
  choicesOfMarks,
  type Election,
  groupsWith,
  makeBallotSeed,
  openBallotMaker,
  openKernel,
  readElection,
  readSlipText,
  revealBallot,
  seededScalars,
  slipCredential,
  writeSlipText,
  writeTestedBallot,
} from '@pingyi/ballot';
import { isSignedReceipt, readVerifierKey } from '@pingyi/record';
import type { FreshBallot } from '../machine/state.ts';
import { hexOf, readHex } from './hex.ts';
import type { Tasks } from './messages.ts';

interface Opened {
  readonly election: Election;
  readonly maker: BallotMaker;
  readonly isFast: boolean;
}

/** Everything that needs cryptography: works in the worker, and in tests without one. */
export interface BallotDesk {
  answer<Name extends keyof Tasks>(
    name: Name,
    ask: Tasks[Name]['ask'],
  ): Promise<Tasks[Name]['answer']>;
}

type Handlers = {
  readonly [Name in keyof Tasks]: (
    ask: Tasks[Name]['ask'],
  ) => Promise<Tasks[Name]['answer']> | Tasks[Name]['answer'];
};

/** Opens the desk. Elections that were read stay open: reading one again costs the tables of its key. */
export function openBallotDesk(): BallotDesk {
  const opened = new Map<string, Promise<Opened>>();

  async function read(text: string): Promise<Opened> {
    const kernel = await openKernel();
    const outcome = readElection(text, groupsWith(kernel));
    if (!outcome.ok) throw new Error(`election: ${outcome.fault.code}`);
    const election = outcome.value;
    const isFast = kernel !== undefined && election.group.name === 'Ed25519';
    return { election, maker: openBallotMaker(election), isFast };
  }

  function open(text: string): Promise<Opened> {
    const known = opened.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    opened.set(text, reading);
    return reading;
  }

  function secretOf(slip: string): Uint8Array {
    const secret = readSlipText(slip);
    if (!secret.ok) throw new Error(`slip: ${secret.fault.code}`);
    return secret.value;
  }

  async function make({ election: text, slip, marks }: Tasks['make']['ask']): Promise<FreshBallot> {
    const { election, maker } = await open(text);
    const { group, uuid: poll } = election;
    const credential = slipCredential(group, poll, secretOf(slip));
    const seed = makeBallotSeed();
    const choices = choicesOfMarks(election, marks);
    const made = maker.create(credential, choices, { scalars: seededScalars(election, seed) });
    if (!made.ok) throw new Error(`choices: ${made.fault.code}`);
    const { text: ballot, trackingCode: code } = made.value;
    const { publicCredential } = credential;
    return { poll, credential: publicCredential, text: ballot, code, seed: hexOf(seed) };
  }

  const handlers: Handlers = {
    'read-slip': ({ typed }) => {
      const secret = readSlipText(typed);
      if (!secret.ok) return { is: 'fault', fault: secret.fault };
      return { is: 'slip', text: writeSlipText(secret.value) };
    },
    credential: async ({ election: text, slip }) => {
      const { election } = await open(text);
      const { group, uuid, questions } = election;
      const { publicCredential } = slipCredential(group, uuid, secretOf(slip));
      const asked = questions.map(({ question, answers }) => ({ question, answers }));
      return { credential: publicCredential, questions: asked };
    },
    rehearse: async ({ election: text }) => {
      const { maker, isFast } = await open(text);
      maker.rehearse();
      return { isFast };
    },
    make,
    reveal: ({ ballot, marks }) => ({
      text: writeTestedBallot(revealBallot(ballot.text, readHex(ballot.seed), marks)),
    }),
    'check-receipt': ({ logKey, signature, ...receipt }) => {
      const key = readVerifierKey(logKey);
      return { isGenuine: key.ok && isSignedReceipt(receipt, signature, key.value) };
    },
  };
  return {
    answer: async (name, ask) => handlers[name](ask),
  };
}
