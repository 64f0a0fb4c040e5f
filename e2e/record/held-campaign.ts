import {
  openSetup,
  readOutline,
  readStrongProofs,
  simulateElection,
  writeStrongProofs,
} from '@pingyi/ballot';
import { digestOf, digestOfBytes, type StoredAct } from '@pingyi/core';
import {
  evaluate,
  findingsOf,
  type Story,
  stations,
  storyUntil,
} from '../../packages/core/src/campaign/testing/story.ts';
import { countOf, hexOf, signaturesOf } from '../../packages/core/src/meeting/testing/bodies.ts';
import {
  announceAndEnd,
  closingOf,
  confirm,
  countPaper,
  endStep,
  invite,
  openingOf,
  planned,
  serve,
  startStep,
  stepsBefore,
  testDecryptions,
} from '../../packages/core/src/meeting/testing/hold.ts';
import type { MeetingStory } from '../../packages/core/src/meeting/testing/meeting-story.ts';
import { planPreset } from '../../packages/core/src/rulebook/plan/preset.ts';
import { planScheme } from '../../packages/core/src/rulebook/plan-scheme.ts';
import { holdRestOfYear, rulesOfTheYear } from './hold-year.ts';

/** A simulated election with what acts name of it. */
interface HeldElection {
  readonly poll: string;
  /** Ballot events, repeated ones included. */
  readonly ballots: number;
  readonly codes: readonly string[];
  readonly archive: Uint8Array;
  readonly strong: string;
  readonly keys: readonly string[];
  readonly publicKey: string;
  readonly counts: readonly (readonly number[])[];
  readonly hashOf: (type: string, owner?: number) => string;
}

/** A campaign whose stations voted by phone and on paper, its other units on paper, until its final result. */
export interface HeldCampaign {
  readonly acts: readonly StoredAct[];
  readonly election: HeldElection;
}

const voters = 8;
const sheets = 6;
const printed = 12;
const scheme = {
  ...planScheme,
  rules: rulesOfTheYear,
  panel: { ...planScheme.panel, minimum: 6 },
};

function must<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('the election is not as it was made');
  return value;
}

/** A whole election over three units with so many voters, everything as in a real one. */
async function holdElection(): Promise<HeldElection> {
  const { uuid, pieces } = simulateElection({
    group: 'Ed25519',
    questions: stations.length,
    answers: 5,
    voters,
    castAgain: 1,
    trustees: 2,
    isBlankAllowed: false,
    until: 'result',
    timestamp: 1_790_000_000,
  });
  const parts: Uint8Array[] = [];
  let next = pieces.next();
  for (; next.done !== true; next = pieces.next()) parts.push(next.value);
  const archive = new Uint8Array(Buffer.concat(parts));
  const outline = await readOutline([archive]);
  const { election, trustees } = openSetup(must(outline.setup));
  const { group, publicKey } = must(election);
  const { milestones } = await readOutline([archive]);
  return {
    poll: uuid,
    archive,
    strong: must(next.value.strong),
    keys: must(trustees).publicKeys.map((key) => group.format(key)),
    publicKey: group.format(publicKey),
    ballots: outline.ballots.length,
    codes: outline.ballots.map(({ trackingCode }) => trackingCode),
    counts: next.value.votes,
    hashOf: (type, owner) =>
      must(milestones.find((each) => each.type === type && (owner ?? null) === each.owner)).hash,
  };
}

/** Digest of the strong proofs of one trustee alone, as the act that accepts them names it. */
function strongDigest(strong: string, owner: number): string {
  const read = readStrongProofs(strong);
  if (!read.ok) throw new Error('the strong proofs are not as they were made');
  const own = read.value.proofs.filter((each) => each.owner === owner);
  return digestOfBytes(new Uint8Array(Buffer.from(writeStrongProofs(own), 'utf8')));
}

/** A unit is asked, answers and promises; a second promise answers no question and is due early. */
function questionAndPromise(held: MeetingStory, unit: string): void {
  const document = (text: string) => ({ id: text, digest: digestOf(text) });
  const asked = { question: 'q1', unit, category: 'deputy', text: document('question') };
  held.act('ask-question', 'chair', asked);
  const answered = { question: 'q1', answer: document('answer'), speaker: 'person-1' };
  held.act('answer-question', 'chair', answered);
  const promise = { unit, text: document('promise'), owner: 'person-1' };
  held.act('make-promise', 'chair', {
    ...promise,
    promise: 'p1',
    question: 'q1',
    due: '2026-12-20',
  });
  held.act('make-promise', 'chair', {
    ...promise,
    promise: 'p2',
    question: null,
    due: '2026-10-20',
  });
}

function prepareVote(held: MeetingStory, election: HeldElection): void {
  const { poll, keys, publicKey } = election;
  const spares = [1, 2].map((n) => hexOf(`${poll} ${n}`).replaceAll('0', 'z').slice(0, 14));
  held.act('draft-polls', 'office', {
    credentials: 'slips',
    keys: 'trustees',
    polls: [{ part: null, poll, spares }],
  });
  for (const [i, key] of keys.entries())
    held.act('register-trustee-key', `trustee-${i + 1}`, {
      poll,
      key,
      proof: digestOf(`proof ${i}`),
    });
  held.act('settle-keys', 'office', { poll, publicKey });
  const lists = [poll, ...spares].map((each) => ({ poll: each, digest: digestOf(each) }));
  held.act('record-slips', 'scrutineer-1', { part: null, printed, lists, makers: 2 });
  const panel = { serviceRecipient: voters, deputy: sheets };
  serve(held, invite(held, panel), (place) => (place < voters ? 'slip' : 'paper'));
  stepsBefore(held, 'vote', (step, unit) => {
    if (step.id === 'questioning' && unit === stations[0]) questionAndPromise(held, unit);
  });
  startStep(held, 'voting');
  held.act('void-box', 'scrutineer-1', {
    part: null,
    voided: printed - voters,
    lists,
    correction: null,
  });
  held.act('sign-slip-balance', 'scrutineer-1', {
    explanation: null,
    signatures: signaturesOf('scrutineer-1', 'scrutineer-2'),
  });
  testDecryptions(held);
}

function voteAndCount(held: MeetingStory, election: HeldElection): void {
  const { poll, ballots, strong, counts, hashOf } = election;
  const opening = openingOf(held);
  const polls = opening.polls.map((each) => ({ ...each, setup: hashOf('Setup') }));
  held.act('open-vote', 'chair', { ...opening, polls });
  const closing = closingOf(held, voters);
  held.act('close-vote', 'chair', {
    ...closing,
    polls: closing.polls.map((each) => ({
      ...each,
      endBallots: hashOf('EndBallots'),
      ballots,
    })),
  });
  endStep(held, 'voting');
  const items = [
    { item: 'overall', grades: { satisfied: 4, average: 1 }, abstained: 1, invalid: {} },
  ];
  for (const unit of stations) countPaper(held, countOf(unit, { returned: sheets, items }));
  held.act('cover-closing', 'chair', {
    poll,
    size: held.story.acts.length,
    checkpoint: digestOf('the checkpoint is signed when the log is'),
  });
  held.act('record-tally', 'chair', {
    poll,
    encryptedTally: hashOf('EncryptedTally'),
    tallied: voters,
  });
  for (const owner of [1, 2])
    held.act('accept-decryption', `trustee-${owner}`, {
      poll,
      partialDecryption: hashOf('PartialDecryption', owner),
      strongProofs: strongDigest(strong, owner),
    });
  held.act('record-poll-result', 'trustee-2', { poll, result: hashOf('Result'), counts });
}

function holdStations(story: Story, election: HeldElection): void {
  const held = planned(story, 'stations', stations);
  prepareVote(held, election);
  voteAndCount(held, election);
  confirm(held);
  announceAndEnd(held);
}

/** The clock of a log never goes back, as that of a story told unit by unit does. */
function inOrderOfTime(acts: readonly StoredAct[]): readonly StoredAct[] {
  let latest = acts[0]?.at;
  return acts.map((act) => {
    latest = latest === undefined || act.at > latest ? act.at : latest;
    return { ...act, at: latest };
  });
}

/** The campaign from its first act to the final result of the year. */
export async function holdCampaign(): Promise<HeldCampaign> {
  const election = await holdElection();
  const story = storyUntil('inspected', planPreset(2026), scheme);
  story.on('2026-10-10 09:00');
  story.act('open-phase', 'office', { phase: 'concentratedEvaluation' });
  for (const unit of stations) story.act('announce-findings', 'chair', findingsOf(unit));
  holdStations(story, election);
  story.on('2026-11-05 09:00');
  evaluate(story, 'directs', ['library', 'museum']);
  holdRestOfYear(story);
  return { acts: inOrderOfTime(story.acts), election };
}
