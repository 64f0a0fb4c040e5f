import type { Answer, Effect } from '../machine/events.ts';
import type { Ballot, VoterState } from '../machine/state.ts';
import { openPolls } from '../machine/vote-info.ts';
import { askBoard, askCounter, postBallot } from './ask-server.ts';
import { waitBefore } from './patience.ts';
import type { BallotWorker } from './worker-client.ts';

/** What a problem of the ballot box means when it does not say how long to wait. */
const pause = 3;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds <= 0) resolve();
    else window.setTimeout(resolve, milliseconds);
  });
}

function waitFor(attempt: number): Promise<void> {
  return wait(waitBefore(attempt, Math.random()));
}

/** Derives the slip's credential in every open poll and asks each whether its list has it. */
async function findSlip(
  worker: BallotWorker,
  { info, voter }: VoterState,
  { text, attempt }: Extract<Effect, { readonly do: 'find-slip' }>,
): Promise<Answer> {
  await waitFor(attempt);
  for (const { poll, election } of info === null ? [] : openPolls(info)) {
    if (election === null) continue;
    const { credential, questions } = await worker.ask('credential', { election, slip: text });
    const heard = await askCounter(poll, credential);
    if (heard.is === 'answer') {
      // The worker goes on by itself; nobody waits for it.
      worker.ask('rehearse', { election }).catch(() => undefined);
      const { counter } = heard.body;
      return { type: 'slip-found', voter, poll, credential, counter, election: questions };
    }
    const isUnknown =
      heard.is === 'problem' &&
      (heard.code === 'unknown-credential' || heard.code === 'credential-unlisted');
    if (!isUnknown) return { type: 'slip-unasked', voter, attempt };
  }
  return { type: 'slip-unknown', voter };
}

async function make(
  worker: BallotWorker,
  { info, voter }: VoterState,
  { text, poll, marks }: Extract<Effect, { readonly do: 'make' }>,
): Promise<Answer> {
  const election = info?.polls.find((one) => one.poll === poll)?.election ?? null;
  if (election === null) throw new Error('election');
  const ballot = await worker.ask('make', { election, slip: text, marks });
  return { type: 'made', voter, ballot, marks };
}

async function send(
  worker: BallotWorker,
  { info, voter }: VoterState,
  { poll, credential, text, code }: Ballot,
): Promise<Answer> {
  const heard = await postBallot(poll, text);
  if (heard.is === 'silence') return { type: 'unsent', voter };
  if (heard.is === 'answer') {
    const { counter, signature } = heard.body;
    const logKey = info?.logKey ?? '';
    const receipt = { poll, credential, code, counter, signature };
    const isOurs = heard.body.poll === poll && heard.body.code === code;
    const checked = await worker
      .ask('check-receipt', { logKey, poll, code, counter, signature })
      .catch(() => ({ isGenuine: false }));
    const isGenuine = isOurs && checked.isGenuine;
    return { type: 'accepted', voter, receipt: { ...receipt, isGenuine } };
  }
  switch (heard.code) {
    case 'poll-closed':
      return { type: 'poll-closed', voter };
    case 'unknown-credential':
      return { type: 'slip-unknown', voter };
    default: {
      const passes = heard.code === 'poll-not-open' || heard.status === 429;
      return passes
        ? { type: 'busy', voter, seconds: heard.retryAfter ?? pause }
        : { type: 'refused', voter, check: heard.check || heard.code || String(heard.status) };
    }
  }
}

/** How many ballots a credential has. */
export async function count(voter: number, poll: string, credential: string): Promise<Answer> {
  const heard = await askCounter(poll, credential);
  if (heard.is !== 'answer') return { type: 'uncounted', voter };
  return { type: 'counter', voter, credential, counter: heard.body.counter };
}

/** The list is complete once the vote has closed: it either has the code or has it not. */
async function readBoard(
  { voter }: VoterState,
  { poll, code }: Extract<Effect, { readonly do: 'read-board' }>,
): Promise<Answer> {
  const heard = await askBoard(poll);
  const isListed = heard.is === 'answer' ? heard.body.codes.indexOf(code) >= 0 : null;
  return { type: 'board', voter, code, isListed };
}

/** Does one thing that the machine asked for; its answer is the machine's next event. */
export async function runEffect(
  worker: BallotWorker,
  state: VoterState,
  effect: Effect,
): Promise<Answer> {
  const { voter } = state;
  switch (effect.do) {
    case 'read-slip': {
      const read = await worker.ask('read-slip', { typed: effect.text });
      return read.is === 'slip'
        ? { type: 'slip-read', voter, text: read.text }
        : { type: 'slip-fault', voter, fault: read.fault };
    }
    case 'find-slip':
      return findSlip(worker, state, effect);
    case 'make':
      return make(worker, state, effect);
    case 'reveal': {
      const { ballot, marks } = effect;
      const { text } = await worker.ask('reveal', { ballot, marks });
      return { type: 'revealed', voter, text };
    }
    case 'send':
      await wait(effect.afterSeconds * 1_000);
      return send(worker, state, effect.ballot);
    case 'count': {
      const { poll, credential } = effect.ballot;
      await waitFor(effect.attempt);
      return count(voter, poll, credential);
    }
    case 'read-board':
      return readBoard(state, effect);
  }
}
