import { setImmediate as otherTurns } from 'node:timers/promises';
import { auditPoll, countsOf, type PollFiles } from './audit.ts';
import { readJson, Unexpected } from './door.ts';
import { percentile, watchFigures } from './figures.ts';
import type { HeldMeeting, MeetingPlan } from './held-meeting.ts';
import {
  announceResults,
  closeVote,
  openVote,
  readyToOpen,
  serveEverybody,
} from './hold-meeting.ts';
import type { RehearsalPeople } from './people.ts';
import { planMeeting, prepareVote } from './prepare-meeting.ts';
import { pressAll } from './press.ts';
import { makePart } from './trustees.ts';
import { ballotMaker, electionOf, type MadeBallot } from './voters.ts';

/** How a vote is rehearsed. */
export interface RehearsalLoad {
  readonly meeting: MeetingPlan;
  /** Within which everybody presses, in seconds. */
  readonly seconds: number;
  /** Takes what was downloaded, for others to verify. */
  readonly keep: (poll: string, files: PollFiles) => Promise<void>;
}

/** What a rehearsal found. Times in milliseconds but where the name says seconds. */
export interface RehearsalReport {
  readonly voters: number;
  readonly accepted: number;
  readonly refused: number;
  readonly ackP50Ms: number;
  readonly ackP95Ms: number;
  readonly ackP99Ms: number;
  /** From the chair's close to the result, trustees and their verification included. */
  readonly closeToResultMs: number;
  /** From the last factor to the result. */
  readonly factorToResultMs: number;
  /** The result says what the voters marked. */
  readonly resultMatches: boolean;
  /** The archive as downloaded verifies in full. */
  readonly archivesVerify: boolean;
  /** Of the server alone, from opening to result; null where its figures may not be read. */
  readonly serverCpuSeconds: number | null;
  readonly serverPeakMb: number | null;
  /** Wall time of making all ballots, before anybody presses. */
  readonly encryptSeconds: number;
}

/** How far a rehearsal is. */
export type RehearsalStage = 'hall' | 'encrypting' | 'voting' | 'closing' | 'audit';

export type OnStage = (stage: RehearsalStage, done: number, total: number) => void;

/** The part of one ballot in the choices: each question has one answer marked by chance. */
function anyAnswers(sizes: readonly number[]): readonly number[] {
  return sizes.map((size) => Math.floor(Math.random() * size));
}

async function encryptAll(
  people: RehearsalPeople,
  held: HeldMeeting,
  poll: string,
  onStage: OnStage,
): Promise<{ readonly ballots: readonly MadeBallot[]; readonly sizes: readonly number[] }> {
  const election = await electionOf(people, held.plan.meeting, poll);
  const sizes = election.questions.map(({ answers }) => answers.length);
  const make = ballotMaker(election);
  const ballots: MadeBallot[] = [];
  for (const secret of held.drawn) {
    ballots.push(make(secret, anyAnswers(sizes)));
    onStage('encrypting', ballots.length, held.drawn.length);
    // A process that never looks up does not notice that the server ended its idle connections.
    await otherTurns();
  }
  return { ballots, sizes };
}

/** Every trustee downloads, verifies and decrypts; gives how long the last answer took. */
async function decryptAll(people: RehearsalPeople, held: HeldMeeting, poll: string) {
  const path = `/meetings/${held.plan.meeting}/polls/${poll}`;
  if (held.trustees.length === 0) {
    const begun = performance.now();
    await post(people, 'office', `${path}/server-decryption`, {});
    return performance.now() - begun;
  }
  await readJson(people, 'trustee-1', `${path}/tally`);
  const archive = await people.download(`/polls/${poll}/archive`);
  let last = 0;
  for (const trustee of held.trustees) {
    const part = await makePart(archive, poll, trustee);
    const begun = performance.now();
    await post(people, trustee.party, `${path}/decryption`, part);
    last = performance.now() - begun;
  }
  return last;
}

async function post(
  people: RehearsalPeople,
  as: Parameters<RehearsalPeople['ask']>[0],
  path: string,
  body: object,
): Promise<void> {
  const answered = await people.ask(as, 'POST', path, { body });
  if (answered.status >= 300) throw new Unexpected(`POST ${path}`, answered);
}

/** The result as the server publishes it. */
async function resultOf(people: RehearsalPeople, poll: string) {
  const { counts } = await readJson<{ readonly counts: readonly (readonly number[])[] }>(
    people,
    null,
    `/polls/${poll}/result`,
  );
  return counts;
}

function sameCounts(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Holds a meeting from its plan to the announced result, with its officers, trustees and voters, over
 * the public API; then audits what anybody may download.
 *
 * @throws Unexpected when the server refuses a step
 */
export async function rehearse(
  people: RehearsalPeople,
  { meeting: plan, seconds, keep }: RehearsalLoad,
  onStage: OnStage,
): Promise<RehearsalReport> {
  onStage('hall', 0, 1);
  const held = await planMeeting(people, plan);
  await prepareVote(held);
  await serveEverybody(held);
  await readyToOpen(held);
  const [poll = ''] = await openVote(held);
  const encrypting = performance.now();
  const { ballots, sizes } = await encryptAll(people, held, poll, onStage);
  const encryptSeconds = (performance.now() - encrypting) / 1000;
  const spent = watchFigures(() => people.figures());
  onStage('voting', 0, ballots.length);
  const pressed = await pressAll(people, ballots, seconds, (done) =>
    onStage('voting', done, ballots.length),
  );
  const taken = pressed.filter(({ acknowledgedMs }) => acknowledgedMs !== null);
  onStage('closing', 0, 1);
  const closing = performance.now();
  await closeVote(held);
  const factorToResultMs = await decryptAll(people, held, poll);
  const counts = await resultOf(people, poll);
  const closeToResultMs = performance.now() - closing;
  const server = await spent();
  onStage('audit', 0, 1);
  const files = {
    archive: await people.download(`/polls/${poll}/archive`),
    strong: await people.download(`/polls/${poll}/strong`),
  };
  await keep(poll, files);
  const audited = await auditPoll(files);
  const expected = countsOf(
    taken.map(({ ballot }) => ballot.answers),
    sizes,
  );
  await announceResults(held);
  const times = taken.flatMap(({ acknowledgedMs }) => acknowledgedMs ?? []);
  return {
    voters: ballots.length,
    accepted: taken.length,
    refused: pressed.length - taken.length,
    ackP50Ms: percentile(times, 0.5),
    ackP95Ms: percentile(times, 0.95),
    ackP99Ms: percentile(times, 0.99),
    closeToResultMs,
    factorToResultMs,
    resultMatches: sameCounts(counts, expected) && sameCounts(audited.counts, expected),
    archivesVerify: audited.verifies,
    serverCpuSeconds: server?.cpuSeconds ?? null,
    serverPeakMb: server?.peakMb ?? null,
    encryptSeconds,
  };
}
