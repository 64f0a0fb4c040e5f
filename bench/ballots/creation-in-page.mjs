// What the measurement of creation calls in Chromium.
import {
  createBallot,
  groupsWith,
  openBallotMaker,
  openKernel,
  readElection,
} from '@pingyi/ballot';
import { prepare } from './work.mjs';

/** @type {ReturnType<typeof prepare> | undefined} */
let prepared;
/** @type {import('@pingyi/ballot').BallotMaker | undefined} */
let maker;

function create() {
  if (prepared === undefined || maker === undefined) throw new Error('nothing is prepared');
  const made = maker.create(prepared.credential, prepared.choices);
  if (!made.ok || made.value.hints === undefined) throw new Error('no ballot');
}

Object.assign(globalThis, {
  /** @param {number} questions */
  prepareCreation(questions) {
    prepared = prepare('Ed25519', questions);
  },
  /** What a worker does when the page opens: the kernel, the election, its tables. */
  async openMaker() {
    if (prepared === undefined) throw new Error('nothing is prepared');
    const from = performance.now();
    const read = readElection(prepared.election.text, groupsWith(await openKernel()));
    if (!read.ok) throw new Error(read.fault.code);
    maker = openBallotMaker(read.value);
    return performance.now() - from;
  },
  rehearse() {
    const from = performance.now();
    maker?.rehearse();
    return performance.now() - from;
  },
  createByKernel() {
    const from = performance.now();
    create();
    return performance.now() - from;
  },
  createPlainly() {
    if (prepared === undefined) throw new Error('nothing is prepared');
    const from = performance.now();
    createBallot(prepared.election, prepared.credential, prepared.choices);
    return performance.now() - from;
  },
});
