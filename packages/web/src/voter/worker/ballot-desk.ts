import {
  type BallotMaker,
  choicesOfMarks,
  type Election,
  type Group,
  isEd25519Signature,
  makeBallotSeed,
  openBallotMaker,
  readElectionWith,
  readSlipText,
  revealBallot,
  seededScalars,
  slipCredential,
  writeSlipText,
  writeTestedBallot,
} from '@pingyi/ballot';
import { receiptText } from '@pingyi/record';
import type { FreshBallot } from '../machine/state.ts';
import { hexOf, readHex } from './hex.ts';
import { bytesOfBase64, publicKeyOf } from './log-key.ts';
import type { Tasks } from './messages.ts';

/** Gives the group of a name; throws for one that it does not have. */
export type GroupGiver = (name: Group['name']) => Group;

/** Everything that needs cryptography: works in a worker, and in tests without one. */
export interface BallotDesk {
  /** Throws with what went wrong. */
  answer<Name extends keyof Tasks>(name: Name, ask: Tasks[Name]['ask']): Tasks[Name]['answer'];
}

type Handlers = {
  readonly [Name in keyof Tasks]: (ask: Tasks[Name]['ask']) => Tasks[Name]['answer'];
};

interface Opened {
  readonly election: Election;
  readonly maker: BallotMaker;
}

/** Opens the desk. Elections that were read stay open: reading one again costs the tables of its key. */
export function openBallotDesk(groups: GroupGiver): BallotDesk {
  const opened = new Map<string, Opened>();

  function open(text: string): Opened {
    const known = opened.get(text);
    if (known !== undefined) return known;
    const read = readElectionWith(text, groups);
    if (!read.ok) throw new Error(`election: ${read.fault.code}`);
    const made = { election: read.value, maker: openBallotMaker(read.value) };
    opened.set(text, made);
    return made;
  }

  function secretOf(slip: string): Uint8Array {
    const secret = readSlipText(slip);
    if (!secret.ok) throw new Error(`slip: ${secret.fault.code}`);
    return secret.value;
  }

  function make({ election: text, slip, marks }: Tasks['make']['ask']): FreshBallot {
    const { election, maker } = open(text);
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

  function isGenuine({ logKey, signature, ...receipt }: Tasks['check-receipt']['ask']): boolean {
    const [key, signed] = [publicKeyOf(logKey), bytesOfBase64(signature)];
    const message = new TextEncoder().encode(receiptText(receipt));
    const group = groups('Ed25519');
    return key !== null && signed !== null && isEd25519Signature(group, key, message, signed);
  }

  const handlers: Handlers = {
    'read-slip': ({ typed }) => {
      const secret = readSlipText(typed);
      if (!secret.ok) return { is: 'fault', fault: secret.fault };
      return { is: 'slip', text: writeSlipText(secret.value) };
    },
    credential: ({ election: text, slip }) => {
      const { election } = open(text);
      const { group, uuid, questions } = election;
      const { publicCredential } = slipCredential(group, uuid, secretOf(slip));
      const asked = questions.map(({ question, answers }) => ({ question, answers }));
      return { credential: publicCredential, questions: asked };
    },
    rehearse: ({ election }) => {
      open(election).maker.rehearse();
      return {};
    },
    make,
    reveal: ({ ballot, marks }) => ({
      text: writeTestedBallot(revealBallot(ballot.text, readHex(ballot.seed), marks)),
    }),
    'check-receipt': (ask) => ({ isGenuine: isGenuine(ask) }),
  };
  return { answer: (name, ask) => handlers[name](ask) };
}
