import { dueTurns, isTurnHeld, type PlanStep, type UnitId, unitId } from '@pingyi/core';
import { give, type Party, readJson } from './door.ts';
import { at, type HeldMeeting, type Invited, type MeetingPlan } from './held-meeting.ts';
import { registerThroughLinks } from './links.ts';
import { foldMeeting, signaturesFor } from './officers.ts';
import { unitsOf } from './rehearsal-campaign.ts';
import { voidBox } from './slips.ts';

/** A prepared meeting held over the API by its officers, from its door to the announced result. */

const minutes = { id: 'minutes', digest: `sha256:${'0'.repeat(64)}` };

function fold({ door, plan }: HeldMeeting) {
  return foldMeeting(door, plan.campaign, plan.meeting);
}

/** What `signaturesFor` needs to know of a meeting. */
function signingIn({ door, keys, plan }: HeldMeeting) {
  return { door, keys, campaign: plan.campaign, meeting: plan.meeting };
}

/** Half of the panel are service recipients, as the plan's rule asks. */
function categoryOf(place: number): string {
  return place % 2 === 0 ? 'serviceRecipient' : 'deputy';
}

/** Whom a meeting invites: as many as vote in any way. */
function personsOf({ voters, papers = 0, persons }: MeetingPlan): readonly Invited[] {
  return (
    persons ??
    Array.from({ length: voters + papers }, (_, place) => {
      return { person: `person-${place + 1}`, category: categoryOf(place) };
    })
  );
}

/** People who are served at once. */
const desks = 16;

/** Invites everybody; they sign in and draw a slip or take paper, or register through a link. */
export async function serveEverybody(held: HeldMeeting): Promise<void> {
  const { door, plan, polls, drawn } = held;
  const persons = personsOf(plan);
  await give(door, 'office', `${at(held)}/invite-representatives`, {
    persons: persons.map(({ person, category }) => ({ person, category, part: null })),
  });
  const serve = async (person: string, service: 'slip' | 'paper'): Promise<void> => {
    await give(door, 'office', `${at(held)}/sign-in-representative`, { person });
    const body = { person, with: service, correction: null };
    await give(door, 'office', `${at(held)}/serve-representative`, body);
  };
  const withCredential = persons.slice(0, plan.voters).map(({ person }) => person);
  if (plan.credentials === 'links')
    await registerThroughLinks(door, plan.meeting, polls, withCredential, drawn);
  else await inGroups(withCredential, (person) => serve(person, 'slip'));
  await inGroups(persons.slice(plan.voters), ({ person }) => serve(person, 'paper'));
}

async function inGroups<Item>(
  items: readonly Item[],
  handle: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += desks)
    await Promise.all(items.slice(from, from + desks).map(handle));
}

/** Announces the programme of a meeting on the air, with a voting window that begins now. */
export async function announceWindow(held: HeldMeeting, seconds: number): Promise<string> {
  const now = Date.now();
  const closes = new Date(now + seconds * 1000).toISOString();
  const { meeting } = await fold(held);
  const { seq = null } = meeting.broadcast ?? {};
  await give(held.door, 'office', `${at(held)}/plan-broadcast`, {
    programme: '行风热线',
    outlet: '综合广播',
    host: 'host-1',
    studio: [],
    voting: { opens: new Date(now).toISOString(), closes },
    correction: seq === null ? null : { supersedes: seq, reason: '调整投票时间' },
  });
  return closes;
}

/** What is said and done while a step runs. */
type DuringStep = (step: PlanStep, unit: UnitId | null) => Promise<void>;

/**
 * Holds every step until the one that holds the vote, or the result, has begun.
 *
 * @param during done in each step between its start and its end
 */
export async function stepsUntil(
  held: HeldMeeting,
  holds: 'vote' | 'result',
  during: DuringStep = async () => undefined,
): Promise<void> {
  const { door } = held;
  const { meeting, campaign } = await fold(held);
  const { running } = meeting;
  for (const { step, unit } of dueTurns(meeting, campaign)) {
    const key = { step: step.id, unit };
    if (isTurnHeld(meeting, { step, unit })) continue;
    if (running !== `${step.id} ${unit ?? ''}`)
      await give(door, 'chair', `${at(held)}/start-step`, { ...key, speaker: 'person-1' });
    if (step.holds === holds) return;
    await during(step, unit);
    await give(door, 'chair', `${at(held)}/end-step`, { ...key, minutes });
  }
}

/** Everything between the full hall and the opening: findings, steps, the rest of the box, the balance. */
export async function readyToOpen(held: HeldMeeting): Promise<void> {
  const { door, plan, polls } = held;
  const { campaign } = await fold(held);
  for (const unit of unitsOf(plan)) {
    const announced = campaign.findings.get(unitId.parse(unit))?.announced ?? null;
    if (announced !== null) continue;
    const body = { unit, open: 0, covert: 0, document: null, correction: null };
    await give(door, 'chair', `/campaigns/${plan.campaign}/announce-findings`, body);
  }
  await stepsUntil(held, 'vote');
  if (plan.credentials !== 'links') await voidBox(door, plan.meeting, polls, held.left, plan.group);
  await signBalance(held);
  await testDecryptions(held);
}

/** Two scrutineers sign the balance. */
export async function signBalance(held: HeldMeeting): Promise<void> {
  const signers: readonly Party[] = ['scrutineer-1', 'scrutineer-2'];
  const body = { explanation: null, signatures: [] };
  const type = 'sign-slip-balance';
  const [signatures] = await signaturesFor(signingIn(held), type, 'scrutineer-1', body, signers);
  await give(held.door, 'scrutineer-1', `${at(held)}/${type}`, { ...body, signatures });
}

/** Every trustee decrypts a test. */
export async function testDecryptions(held: HeldMeeting): Promise<void> {
  const { polls } = await readJson<{
    readonly polls: readonly { readonly poll: string; readonly state: string }[];
  }>(held.door, 'office', at(held));
  const next = polls.find(({ state }) => state === 'ready');
  for (const { party } of held.trustees)
    await give(held.door, party, `${at(held)}/record-test-decryption`, { poll: next?.poll });
}

/** The chair opens the vote; gives the polls that it opened. */
export async function openVote(held: HeldMeeting): Promise<readonly string[]> {
  const { polls } = await readJson<{ readonly polls: readonly { readonly poll: string }[] }>(
    held.door,
    'chair',
    `${at(held)}/opening`,
  );
  await giveSigned(held, 'open-vote', polls);
  return polls.map(({ poll }) => poll);
}

/** Signs the vote and each of its polls as the chair, and gives the command. */
export async function giveSigned(
  held: HeldMeeting,
  type: 'open-vote' | 'close-vote',
  polls: readonly object[],
): Promise<void> {
  const unsigned = {
    polls: polls.map((poll) => ({ ...poll, signatures: [] })),
    signatures: [],
  };
  const [signatures, ...each] = await signaturesFor(signingIn(held), type, 'chair', unsigned, [
    'chair',
  ]);
  const signed = polls.map((poll, place) => ({ ...poll, signatures: each[place] }));
  await give(held.door, 'chair', `${at(held)}/${type}`, { polls: signed, signatures });
}

/** The chair closes the vote, and the step that held it. */
export async function closeVote(held: HeldMeeting): Promise<void> {
  const answered = await held.door.ask('chair', 'POST', `${at(held)}/closing`, { body: {} });
  const { polls } = JSON.parse(answered.text) as { readonly polls: readonly object[] };
  await giveSigned(held, 'close-vote', polls);
  const { meeting } = await fold(held);
  const step = meeting.running?.split(' ')[0];
  await give(held.door, 'chair', `${at(held)}/end-step`, { step, unit: null, minutes });
}

/** One scrutineer confirms the result. */
export async function confirmResult(held: HeldMeeting, party: Party): Promise<void> {
  const body = { signatures: [] };
  const type = 'confirm-result';
  const [signatures] = await signaturesFor(signingIn(held), type, party, body, [party]);
  await give(held.door, party, `${at(held)}/${type}`, { signatures });
}

/** Two scrutineers confirm, and the chair announces every unit's result. */
export async function announceResults(held: HeldMeeting): Promise<void> {
  for (const party of ['scrutineer-1', 'scrutineer-2'] as const) await confirmResult(held, party);
  await stepsUntil(held, 'result');
  for (const unit of unitsOf(held.plan))
    await give(held.door, 'chair', `${at(held)}/announce-result`, { unit, correction: null });
}
