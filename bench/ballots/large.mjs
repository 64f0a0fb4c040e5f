// Archives of many ballot-questions. Ballots are made once and cast again and again: what has to be read,
// hashed and checked is the same, and the report says of each repetition that it is one.
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import {
  appendBallot,
  appendSetup,
  electionKeyOf,
  groupsWith,
  openBallotMaker,
  openKernel,
  randomPollUuid,
  readElection,
  slipCredential,
  startArchive,
  trusteeKeyOf,
  writeCredentialList,
  writeElection,
  writeHintsHeader,
  writeHintsRecord,
  writeTrustees,
} from '@pingyi/ballot';

const answers = ['满意', '比较满意', '一般', '不满意', '弃权'];
const questions = 60;
const distinct = 20;

/**
 * @template T
 * @param {{ readonly ok: true, readonly value: T } | { readonly ok: false }} outcome
 * @returns {T}
 */
function must(outcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/**
 * Writes archives of several sizes with their hints.
 * @param {string} folder
 * @param {readonly number[]} sizes ballot-questions
 */
export async function writeLargeArchives(folder, sizes) {
  const groups = groupsWith(await openKernel());
  const group = groups('Ed25519');
  const uuid = randomPollUuid();
  const key = trusteeKeyOf(group, 12_345_678_901_234_567n);
  const publicKey = electionKeyOf(group, [key]);
  const asked = Array.from({ length: questions }, (_, index) => ({
    answers,
    min: 1,
    max: 1,
    question: `单位${index + 1}`,
  }));
  const plan = { uuid, name: '评议', description: '', group: /** @type {const} */ ('Ed25519') };
  const text = must(writeElection({ ...plan, publicKey, questions: asked }, groups));
  const election = must(readElection(text, groups));
  const credentials = Array.from({ length: distinct }, () =>
    slipCredential(group, uuid, crypto.getRandomValues(new Uint8Array(16))),
  );
  const setup = {
    election: text,
    trustees: writeTrustees([key]),
    credentials: writeCredentialList(
      group,
      credentials.map(({ publicCredential }) => publicCredential),
    ),
  };
  const maker = openBallotMaker(election);
  const made = credentials.map((credential, voter) => {
    const choices = asked.map((_, at) =>
      answers.map((__, mark) => Number(mark === (at + voter) % 5)),
    );
    const { text: ballot, hints = new Uint8Array() } = must(maker.create(credential, choices));
    const payload = createHash('sha256').update(ballot).digest('hex');
    return { ballot, record: writeHintsRecord(payload, hints) };
  });
  return sizes.map((size) => {
    const archive = path.join(folder, `${size}.bel`);
    const hints = path.join(folder, `${size}.hints`);
    const [to, beside] = [openSync(archive, 'w'), openSync(hints, 'w')];
    let last = startArchive(1_795_369_535);
    writeSync(to, last.bytes);
    last = appendSetup(last.end, setup);
    writeSync(to, last.bytes);
    writeSync(beside, writeHintsHeader(election));
    const count = Math.round(size / questions);
    for (let index = 0; index < count; index += 1) {
      const one = made[index % distinct];
      if (one === undefined) break;
      last = appendBallot(last.end, one.ballot);
      writeSync(to, last.bytes);
      writeSync(beside, one.record);
    }
    closeSync(to);
    closeSync(beside);
    return { size: count * questions, archive, hints };
  });
}
