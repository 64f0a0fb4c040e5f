// Ballots checked and made by the kernel in one process, warm.
import {
  groupsWith,
  isKernelGroup,
  openBallotBatch,
  openBallotMaker,
  openKernel,
  readElection,
} from '@pingyi/ballot';
import { prepare } from './work.mjs';

const questions = 60;
const ballots = 17;

/** @param {() => void} work @returns {number} CPU time in milliseconds */
function cpuOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Milliseconds of CPU time per ballot-question of five answers.
 * @param {number} runs
 */
export async function measureWarm(runs) {
  const { election: reference, credential, choices } = prepare('Ed25519', questions);
  const kernel = await openKernel();
  if (kernel === undefined) throw new Error('this platform does not run the kernel');
  const read = readElection(reference.text, groupsWith(kernel));
  if (!read.ok) throw new Error(read.fault.code);
  const election = read.value;
  const { group } = election;
  if (!isKernelGroup(group)) throw new Error('the election was not read with the kernel');
  const key = group.parse(credential.publicCredential);
  if (key === undefined) throw new Error('the credential is refused');
  const batch = openBallotBatch(election, group, new Map([[credential.publicCredential, key]]));
  const maker = openBallotMaker(election);
  const make = () => {
    const made = maker.create(credential, choices);
    if (!made.ok) throw new Error(made.fault.code);
    return made.value;
  };
  const made = Array.from({ length: ballots }, make);
  const check = (/** @type {boolean} */ withHints, /** @type {number} */ count) => {
    for (const { text, hints } of made.slice(0, count)) {
      batch.add(withHints ? { text, hints } : { text });
    }
    if (!batch.settle().every(({ ok }) => ok)) throw new Error('a ballot was refused');
  };
  /** @type {{ hints: number[], alone: number[], make: number[] }} */
  const samples = { hints: [], alone: [], make: [] };
  for (let run = 0; run <= runs; run += 1) {
    const hints = cpuOf(() => check(true, ballots)) / (ballots * questions);
    const alone = cpuOf(() => check(false, 3)) / (3 * questions);
    const creation = cpuOf(make) / questions;
    if (run === 0) continue;
    samples.hints.push(hints);
    samples.alone.push(alone);
    samples.make.push(creation);
  }
  const { byReference } = batch.work();
  if (byReference > 0) throw new Error('the reference had to help');
  return samples;
}
