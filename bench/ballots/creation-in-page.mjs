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

Object.assign(globalThis, {
  /** @param {number} questions */
  prepareCreation(questions) {
    prepared = prepare('Ed25519', questions);
  },
  /** From nothing to a ballot: opens the kernel, reads the election, makes its tables. */
  async createByKernel() {
    if (prepared === undefined) throw new Error('nothing is prepared');
    const from = performance.now();
    const read = readElection(prepared.election.text, groupsWith(await openKernel()));
    if (!read.ok) throw new Error(read.fault.code);
    const maker = openBallotMaker(read.value);
    const first = maker.create(prepared.credential, prepared.choices);
    const middle = performance.now();
    const second = maker.create(prepared.credential, prepared.choices);
    if (!first.ok || !second.ok || second.value.hints === undefined) throw new Error('no ballot');
    return { cold: middle - from, warm: performance.now() - middle };
  },
  createPlainly() {
    if (prepared === undefined) throw new Error('nothing is prepared');
    const from = performance.now();
    createBallot(prepared.election, prepared.credential, prepared.choices);
    return performance.now() - from;
  },
});
