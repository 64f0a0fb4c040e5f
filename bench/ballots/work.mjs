// One round of work on ballots, the same in Node and in a browser.
import {
  checkBallot,
  createBallot,
  electionKeyOf,
  groupOf,
  randomPollUuid,
  readCredentialList,
  readElection,
  slipCredential,
  trusteeKeyOf,
  writeCredentialList,
  writeElection,
} from '@pingyi/ballot';

/** @typedef {import('@pingyi/ballot').GroupName} GroupName */
/** @typedef {{ createMs: number, checkMs: number }} Round wall-clock time per ballot-question */

const answers = ['满意', '比较满意', '一般', '不满意', '弃权'];

/**
 * Takes the value of an outcome that must not be a refusal.
 * @template T
 * @param {{ readonly ok: true, readonly value: T } | { readonly ok: false }} outcome
 * @returns {T}
 */
function must(outcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/**
 * Makes an election with one voter.
 * @param {GroupName} name
 * @param {number} questions
 */
export function prepare(name, questions) {
  const group = groupOf(name);
  const uuid = randomPollUuid();
  const credential = slipCredential(group, uuid, crypto.getRandomValues(new Uint8Array(16)));
  const publicKey = electionKeyOf(group, [trusteeKeyOf(group, 12_345_678_901_234_567n)]);
  const plan = { uuid, name: '评议', description: '', group: name, publicKey };
  const asked = Array.from({ length: questions }, (_, index) => ({
    answers,
    min: 1,
    max: 1,
    question: `单位${index + 1}`,
  }));
  const election = must(readElection(must(writeElection({ ...plan, questions: asked }))));
  const written = writeCredentialList(group, [credential.publicCredential]);
  const list = must(readCredentialList(written, group));
  const choices = asked.map((_, index) => answers.map((__, at) => (at === index % 5 ? 1 : 0)));
  return { election, credential, list, choices, questions };
}

/**
 * Makes and checks a number of ballots.
 * @param {ReturnType<typeof prepare>} prepared
 * @param {'create' | 'check'} work
 * @param {readonly string[]} ballots made before, for `check`
 * @param {number} count
 */
export function round({ election, credential, list, choices, questions }, work, ballots, count) {
  /** @type {string[]} */
  const made = [];
  const from = performance.now();
  for (let index = 0; index < count; index += 1) {
    if (work === 'create') made.push(must(createBallot(election, credential, choices)).text);
    else must(checkBallot(election, list, ballots[index] ?? ''));
  }
  return { ms: (performance.now() - from) / (count * questions), made };
}
