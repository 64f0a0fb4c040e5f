// What the measurement calls in Chromium: the same rounds, kept between calls.
import { prepare, round } from './work.mjs';

/** @type {ReturnType<typeof prepare> | undefined} */
let prepared;
/** @type {readonly string[]} */
let ballots = [];

Object.assign(globalThis, {
  /** @param {import('@pingyi/ballot').GroupName} group @param {number} questions */
  prepareBallots(group, questions) {
    prepared = prepare(group, questions);
  },
  /** @param {'create' | 'check'} work @param {number} count @returns {number} */
  measureBallots(work, count) {
    if (prepared === undefined) throw new Error('nothing is prepared');
    const { ms, made } = round(prepared, work, ballots, count);
    if (work === 'create') ballots = made;
    return ms;
  },
});
