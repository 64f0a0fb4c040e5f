import type { BallotFault } from '../ballots/check.ts';
import type { CredentialLookup } from '../credentials/list.ts';
import { type Election, readElection } from '../elections/election.ts';
import type { Group } from '../groups/group.ts';
import { openKernel } from '../kernel/kernel.ts';
import { groupsWith, isKernelGroup } from '../kernel/kernel-group.ts';
import type { CiphertextJson } from '../proofs/ciphertext.ts';
import { formatCiphertext, parseCiphertext } from '../proofs/ciphertext.ts';
import type {
  ArchivedBallot,
  BallotChecks,
  CheckedPortion,
} from '../verification/ballot-checks.ts';
import { referenceChecks } from '../verification/ballot-checks.ts';
import { batchChecks } from './batch-checks.ts';

// Ballots checked in several threads: worker threads of Node or Web Workers of a page. This room starts
// neither; whoever does hands in one port per worker and calls `serveBallotChecks` inside.

/** A worker seen from outside, or its maker seen from inside. */
export interface Port {
  send(message: unknown): void;
  /** Called with every message; the last handler counts. */
  onMessage(handler: (message: unknown) => void): void;
}

/** The parts of a Setup event that a worker needs; both were checked before. */
interface CheckedSetup {
  readonly election: string;
  readonly credentials: string;
}

/** What goes to a worker, one message at a time: an election once, then portions. */
type ToWorker =
  | { readonly is: 'setup'; readonly setup: CheckedSetup }
  | { readonly is: 'portion'; readonly ballots: readonly ArchivedBallot[] };

/** What comes back, in the same order. */
type FromWorker =
  | { readonly is: 'ready'; readonly portion: number; readonly hintsLength: number | null }
  | {
      readonly is: 'checked';
      readonly faults: readonly (BallotFault | null)[];
      readonly tally: readonly (readonly CiphertextJson[])[];
    };

/** Several workers that check the ballots of one election after the other. */
export interface BallotWorkers {
  /** @param setup of an archive, whose election and credentials were checked */
  open(election: Election, setup: CheckedSetup): Promise<BallotChecks>;
}

/** Reads a credential when it is met: the list as a whole was checked before. */
function lazyCredentials(source: string, group: Group): CredentialLookup {
  const texts = new Set(JSON.parse(source) as readonly string[]);
  return {
    has: (text) => texts.has(text),
    get: (text) => (texts.has(text) ? group.parse(text) : undefined),
  };
}

async function openChecks({
  election: source,
  credentials,
}: CheckedSetup): Promise<BallotChecks & { readonly group: Group }> {
  const read = readElection(source, groupsWith(await openKernel()));
  if (!read.ok)
    throw new Error(`A worker was handed an election that is refused: ${read.fault.code}`);
  const election = read.value;
  const { group } = election;
  const list = lazyCredentials(credentials, group);
  const checks = isKernelGroup(group)
    ? batchChecks(election, group, list)
    : referenceChecks(election, list);
  return { ...checks, group };
}

/** Answers the messages of `ballotWorkers` inside a worker. */
export function serveBallotChecks(port: Port): void {
  let checks: ReturnType<typeof openChecks> | undefined;
  port.onMessage(async (message) => {
    const task = message as ToWorker;
    if (task.is === 'setup') {
      checks = openChecks(task.setup);
      const { portion, hintsLength } = await checks;
      port.send({ is: 'ready', portion, hintsLength: hintsLength ?? null } satisfies FromWorker);
      return;
    }
    if (checks === undefined) throw new Error('A portion came before its election.');
    const { check, group } = await checks;
    const { faults, tally } = await check(task.ballots);
    port.send({
      is: 'checked',
      faults: faults.map((fault) => fault ?? null),
      tally: tally.map((row) => row.map((sum) => formatCiphertext(sum, group))),
    } satisfies FromWorker);
  });
}

/** Asks a worker, one question after the other; answers come in the same order. */
function askerOf(port: Port): (message: ToWorker) => Promise<FromWorker> {
  const waiting: ((answer: FromWorker) => void)[] = [];
  port.onMessage((message) => waiting.shift()?.(message as FromWorker));
  return (message) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port.send(message);
    });
}

function readPortion(answer: FromWorker, group: Group): CheckedPortion {
  if (answer.is !== 'checked') throw new Error('A worker answered what was not asked.');
  return {
    faults: answer.faults.map((fault) => fault ?? undefined),
    tally: answer.tally.map((row) =>
      row.map((json) => {
        const sum = parseCiphertext(json, group);
        if (sum === undefined) throw new Error('A worker sent no ciphertext.');
        return sum;
      }),
    ),
  };
}

/** Portions per worker: one is checked while the next waits. */
const portionsEach = 2;

/** Checks ballots in workers, portions in turn. A worker that fails must be noticed by who started it. */
export function ballotWorkers(ports: readonly Port[]): BallotWorkers {
  const askers = ports.map(askerOf);
  return {
    async open({ group }, { election, credentials }) {
      const setup = { election, credentials };
      const answers = await Promise.all(askers.map((ask) => ask({ is: 'setup', setup })));
      const [first] = answers;
      if (first?.is !== 'ready') throw new Error('No worker is ready.');
      let turn = 0;
      return {
        portion: first.portion,
        parallel: portionsEach * ports.length,
        hintsLength: first.hintsLength ?? undefined,
        async check(ballots) {
          const ask = askers[turn];
          turn = (turn + 1) % askers.length;
          if (ask === undefined) throw new Error('There is no worker.');
          return readPortion(await ask({ is: 'portion', ballots }), group);
        },
      };
    },
  };
}
