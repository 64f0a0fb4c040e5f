import type { ByteDigest } from '../bytes/digest.ts';
import type { CredentialLookup } from '../credentials/list.ts';
import { type Election, readElection } from '../elections/election.ts';
import type { Group } from '../groups/group.ts';
import { openKernel } from '../kernel/kernel.ts';
import { groupsWith, isKernelGroup } from '../kernel/kernel-group.ts';
import { assertNever } from '../outcome.ts';
import { tallyOf } from '../tally/encrypted-tally.ts';
import {
  type BallotChecks,
  type PortionFaults,
  referenceChecks,
} from '../verification/ballot-checks.ts';
import { batchChecks } from './batch-checks.ts';
import { type Block, type PackedPortion, packPortion, unpackPortion } from './portion-message.ts';
import { receiveTally, type SentTally, sendTally } from './tally-message.ts';

// Ballots checked in several threads: worker threads of Node or Web Workers of a page. This room starts
// neither; whoever does hands in one port per worker and calls `serveBallotChecks` inside. A worker hashes,
// reads, checks and sums up; what is left to the thread that reads the archive is to cut it into pieces.

/** A worker seen from outside, or its maker seen from inside. */
export interface Port {
  /** @param handedOver memory of the message that goes with it, so that it need not be copied */
  send(message: unknown, handedOver: readonly ArrayBuffer[]): void;
  /** Called with every message; the last handler counts. */
  onMessage(handler: (message: unknown) => void): void;
}

/** The parts of a Setup event that a worker needs; both were checked before. */
interface CheckedSetup {
  readonly election: string;
  readonly credentials: string;
}

/** What goes to a worker, one message at a time: an election once, then portions, then what came of all. */
type ToWorker =
  | { readonly is: 'setup'; readonly setup: CheckedSetup }
  | { readonly is: 'portion'; readonly portion: PackedPortion }
  | { readonly is: 'tally' };

/** What comes back, in the same order. */
type FromWorker =
  | { readonly is: 'ready'; readonly portion: number; readonly hintsLength: number | undefined }
  | {
      readonly is: 'checked';
      readonly faults: PortionFaults | undefined;
      /** Handed back to be filled again. */
      readonly block: Block;
    }
  | { readonly is: 'tally'; readonly tally: SentTally };

/** Several workers that check the ballots of one election after the other. */
export interface BallotWorkers {
  /**
   * @param setup of an archive, whose election and credentials were checked
   * @param ballots how many there will be
   */
  open(election: Election, setup: CheckedSetup, ballots: number): Promise<BallotChecks>;
}

/** Reads a credential when it is met: the list as a whole was checked before. */
function lazyCredentials(source: string, group: Group): CredentialLookup {
  const texts = new Set(JSON.parse(source) as readonly string[]);
  return {
    has: (text) => texts.has(text),
    get: (text) => (texts.has(text) ? group.parse(text) : undefined),
  };
}

interface OpenedChecks {
  readonly election: Election;
  readonly checks: BallotChecks;
}

async function openChecks(
  { election: source, credentials }: CheckedSetup,
  digest: ByteDigest | undefined,
): Promise<OpenedChecks> {
  const read = readElection(source, groupsWith(await openKernel()));
  if (!read.ok)
    throw new Error(`A worker was handed an election that is refused: ${read.fault.code}`);
  const election = read.value;
  const { group } = election;
  const list = lazyCredentials(credentials, group);
  const checks = isKernelGroup(group)
    ? batchChecks(election, group, list, digest)
    : referenceChecks(election, list, digest);
  return { election, checks };
}

/** What a worker says to a message. */
async function replyTo({ election, checks }: OpenedChecks, task: ToWorker): Promise<FromWorker> {
  switch (task.is) {
    case 'setup':
      return { is: 'ready', portion: checks.portion, hintsLength: checks.hintsLength };
    case 'portion': {
      const faults = await checks.check(unpackPortion(task.portion));
      return { is: 'checked', faults, block: task.portion.block };
    }
    case 'tally':
      return { is: 'tally', tally: sendTally(election, await checks.tally()) };
    default:
      return assertNever(task);
  }
}

/**
 * Answers the messages of `ballotWorkers` inside a worker.
 *
 * @param digest SHA-256 of the platform, where it has a faster one than this room
 */
export function serveBallotChecks(port: Port, digest?: ByteDigest): void {
  let opened: Promise<OpenedChecks> | undefined;
  port.onMessage(async (message) => {
    const task = message as ToWorker;
    if (task.is === 'setup') opened = openChecks(task.setup, digest);
    if (opened === undefined) throw new Error('A portion came before its election.');
    const reply = await replyTo(await opened, task);
    port.send(reply, reply.is === 'checked' ? [reply.block.buffer] : []);
  });
}

/** A worker that is asked one question after the other; answers come in the same order. */
interface Asked {
  ask(message: ToWorker, handedOver?: readonly ArrayBuffer[]): Promise<FromWorker>;
  /** Questions without an answer yet. */
  waiting(): number;
}

function askedThrough(port: Port): Asked {
  const waiting: ((answer: FromWorker) => void)[] = [];
  port.onMessage((message) => waiting.shift()?.(message as FromWorker));
  return {
    waiting: () => waiting.length,
    ask: (message, handedOver = []) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port.send(message, handedOver);
      }),
  };
}

/** Asks all workers the same; the answers that are of the wanted kind. */
async function askAll<Kind extends FromWorker['is']>(
  all: readonly Asked[],
  message: ToWorker,
  kind: Kind,
): Promise<readonly Extract<FromWorker, { readonly is: Kind }>[]> {
  const answers = await Promise.all(all.map(({ ask }) => ask(message)));
  return answers.map((one) => expected(one, kind));
}

function expected<Kind extends FromWorker['is']>(
  answer: FromWorker,
  kind: Kind,
): Extract<FromWorker, { readonly is: Kind }> {
  if (answer.is !== kind) throw new Error('A worker answered what was not asked.');
  return answer as Extract<FromWorker, { readonly is: Kind }>;
}

/** Portions per worker: one is checked while the next waits. */
const portionsEach = 2;

/** The size of portions with which each of the workers gets as many as the others. */
function evenPortion(ballots: number, most: number, workers: number): number {
  const rounds = Math.max(1, Math.ceil(ballots / (most * workers)));
  return Math.max(1, Math.ceil(ballots / (rounds * workers)));
}

/**
 * Checks ballots in workers; a portion goes to the one with the fewest. A worker that fails must be noticed by
 * who started it.
 */
export function ballotWorkers(ports: readonly Port[]): BallotWorkers {
  const all = ports.map(askedThrough);
  return {
    async open(election, { election: source, credentials }, ballots) {
      const setup = { election: source, credentials };
      const [first] = await askAll(all, { is: 'setup', setup }, 'ready');
      if (first === undefined) throw new Error('There is no worker.');
      const blocks: Block[] = [];
      return {
        parallel: portionsEach * all.length,
        hintsLength: first.hintsLength,
        portion: evenPortion(ballots, first.portion, all.length),
        async check(archived) {
          const least = Math.min(...all.map(({ waiting }) => waiting()));
          const free = all.find(({ waiting }) => waiting() === least);
          if (free === undefined) throw new Error('There is no worker.');
          const portion = packPortion(archived, blocks.pop());
          const reply = await free.ask({ is: 'portion', portion }, [portion.block.buffer]);
          const { faults, block } = expected(reply, 'checked');
          blocks.push(block);
          return faults;
        },
        async tally() {
          const answers = await askAll(all, { is: 'tally' }, 'tally');
          return tallyOf(
            election,
            answers.map(({ tally }) => receiveTally(election, tally)),
          );
        },
      };
    },
  };
}
