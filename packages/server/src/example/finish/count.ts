import { countKey, dueTurns, isTurnHeld, type PollId, unitId } from '@pingyi/core';
import { give, readJson, Unexpected } from '../../rehearsal/door.ts';
import { confirmResult, stepsUntil } from '../../rehearsal/hold-meeting.ts';
import { foldMeeting, signaturesFor } from '../../rehearsal/officers.ts';
import { makePart } from '../../rehearsal/trustees.ts';
import { type Holding, must, tellers } from './holding.ts';
import { marksOf } from './meetings.ts';

/** A meeting of the example from the close of its vote to its end. */

const minutes = { id: 'minutes', digest: `sha256:${'0'.repeat(64)}` };

/** Two tellers count the sheets of every unit and sign. */
export async function papersCounted({ door, plan, at, state, held }: Holding): Promise<void> {
  if (plan.papers === 0) return;
  const { keys } = await held();
  const marks = marksOf(plan, plan.voters + plan.papers).slice(plan.voters);
  const grades = ['satisfied', 'fairlySatisfied', 'average', 'dissatisfied'] as const;
  for (const [place, unit] of plan.named.entries()) {
    const count = (await state()).paper.counts.get(countKey(unitId.parse(unit), null));
    if (count?.sheet) continue;
    const counted = grades.map(
      (grade, n) => [grade, marks.filter((row) => row[place] === n).length] as const,
    );
    const abstained = marks.filter((row) => row[place] === grades.length).length;
    const items = [
      { item: 'overall', grades: Object.fromEntries(counted), abstained, invalid: {} },
    ];
    const body = { unit, part: null, returned: plan.papers, items };
    for (const party of tellers) {
      const answered = await door.ask(party, 'POST', `${at}/enter-count`, { body });
      // Entered before the finish was interrupted: a teller's own entry is shown to that teller only.
      if (answered.status >= 300 && !answered.text.includes('count-entered-already'))
        throw new Unexpected(`${party} counts`, answered);
    }
    const asked = { unit, part: null, signatures: [], correction: null };
    const type = 'sign-count-sheet';
    const signingIn = { door, keys, campaign: plan.campaign, meeting: plan.meeting };
    const [signatures] = await signaturesFor(signingIn, type, 'teller-1', asked, tellers);
    await give(door, 'teller-1', `${at}/${type}`, { ...asked, signatures });
  }
}

/** Every trustee verifies the archive and decrypts. */
export async function decrypted({ door, plan, at, state, held, download }: Holding): Promise<void> {
  const { trustees, polls } = await held();
  const poll = String(polls[0]) as PollId;
  for (const trustee of trustees) {
    const found = (await state()).electronic.polls.get(poll);
    if (found?.state === 'counted' || found?.decryptions.has(trustee.owner)) continue;
    await readJson(door, trustee.party, `${at}/polls/${poll}/tally`);
    const body = await makePart(await download(`/polls/${poll}/archive`), poll, trustee);
    const path = `/meetings/${plan.meeting}/polls/${poll}/decryption`;
    await must(door.ask(trustee.party, 'POST', path, { body }), `${trustee.party} decrypts`);
  }
}

/** Opinions are read one by one, and published. */
export async function opinionsPublished({ door, at, state }: Holding): Promise<void> {
  if ((await state()).opinions !== null) return;
  interface Screened {
    readonly opinions: readonly { readonly opinion: string }[];
    readonly publication: object | null;
  }
  const { opinions: all } = await readJson<Screened>(door, 'office', `${at}/opinions`);
  for (const { opinion } of all) {
    const body = { decision: 'publish' };
    await must(door.ask('office', 'PUT', `${at}/opinions/${opinion}`, { body }), 'screening');
  }
  const { publication } = await readJson<Screened>(door, 'office', `${at}/opinions`);
  await give(door, 'office', `${at}/publish-opinions`, { ...publication, correction: null });
}

/** Confirmed, announced, the steps after it, the end. */
export async function announced({ door, plan, at, state, held }: Holding): Promise<void> {
  const whole = await held();
  for (const party of ['scrutineer-1', 'scrutineer-2'] as const) {
    const { confirmations } = await state();
    if (!confirmations.some(({ account }) => account === door.accountOf(party)))
      await confirmResult(whole, party);
  }
  const { announced: done } = await state();
  const missing = plan.named.filter((unit) => ![...done.keys()].some((id) => id === unit));
  if (missing.length > 0) await stepsUntil(whole, 'result');
  for (const unit of missing)
    await give(door, 'chair', `${at}/announce-result`, { unit, correction: null });
  const { meeting, campaign } = await foldMeeting(door, plan.campaign, plan.meeting);
  for (const { step, unit } of dueTurns(meeting, campaign)) {
    const turn = { step: step.id, unit };
    if (isTurnHeld(meeting, { step, unit })) continue;
    if (meeting.running !== `${step.id} ${unit ?? ''}`)
      await give(door, 'chair', `${at}/start-step`, { ...turn, speaker: 'person-1' });
    await give(door, 'chair', `${at}/end-step`, { ...turn, minutes });
  }
  await give(door, 'chair', `${at}/end-meeting`, { minutes });
}
