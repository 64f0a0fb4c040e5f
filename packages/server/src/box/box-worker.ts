// What runs in each thread that checks ballots, lists and decryptions.
import { parentPort } from 'node:worker_threads';
import { countsOf, decryptPart, examineList, productOf, verifyPart } from './count.ts';
import { PollChecker } from './poll-checker.ts';
import type { Answer, Asked } from './tasks.ts';

const parent = parentPort;
if (parent === null) throw new Error('This file is for worker threads.');

const polls = new Map<string, PollChecker>();

function pollOf(poll: string): PollChecker {
  const found = polls.get(poll);
  if (found === undefined) throw new Error(`poll ${poll} was not opened in this thread`);
  return found;
}

async function work(asked: Asked): Promise<unknown> {
  switch (asked.name) {
    case 'list':
      return examineList(asked.ask);
    case 'open':
      polls.set(asked.ask.poll, await PollChecker.open(asked.ask));
      return null;
    case 'ballots':
      return pollOf(asked.ask.poll).check(asked.ask.texts);
    case 'settle': {
      const { poll, taken, left, replaced } = asked.ask;
      pollOf(poll).settle(taken, left, replaced);
      return null;
    }
    case 'part':
      return polls.get(asked.ask.poll)?.part() ?? null;
    case 'sum':
      return pollOf(asked.ask.poll).sum(asked.ask.texts);
    case 'hints':
      return pollOf(asked.ask.poll).hints(asked.ask.texts);
    case 'product':
      return productOf(asked.ask);
    case 'forget':
      polls.delete(asked.ask.poll);
      return null;
    case 'decryption':
      return verifyPart(asked.ask);
    case 'decrypt':
      return decryptPart(asked.ask);
    case 'counts':
      return countsOf(asked.ask);
  }
}

// One task after the other, in the order in which they came.
let last: Promise<void> = Promise.resolve();
parent.on('message', (asked: Asked) => {
  last = last.then(async () => {
    try {
      parent.postMessage({ value: await work(asked) } satisfies Answer);
    } catch (error) {
      // What fails one task concerns no other.
      parent.postMessage({ failure: String(error) } satisfies Answer);
    }
  });
});
