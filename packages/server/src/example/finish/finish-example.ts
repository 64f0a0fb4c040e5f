import { campaignStream, civilDateOf, streamOf } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { makeStateReader } from '../../api/state-reader.ts';
import { instantOf } from '../../ledger/place-acts.ts';
import type { Ledger } from '../../ledger/submission.ts';
import { actsOfType } from '../../meetings/acts-of-type.ts';
import { readAllPeople } from '../../people/read-people.ts';
import type { Tables } from '../../storage/tables.ts';
import type { Player } from '../cast.ts';
import type { ExampleCampaigns } from '../example-state.ts';
import type { OnProgress } from '../load-example.ts';
import { stepSubmission } from '../play-step.ts';
import type { Step } from '../story/step.ts';
import { holdToTheEnd, stagesOfMeeting } from './hold.ts';
import type { Hall } from './holding.ts';
import { meetingsOfTheYear, type YearSize } from './meetings.ts';
import { announcements, restOfThePhases } from './phases.ts';
import { yearEnd } from './year-end.ts';

/** What finishing the example needs. */
export interface Finishing {
  readonly database: Kysely<Tables>;
  readonly ledger: Pick<Ledger, 'submit'>;
  readonly cast: readonly Player[];
  readonly campaigns: ExampleCampaigns;
  readonly hall: Hall;
  readonly size: YearSize;
}

/** The panel of every meeting of the year: the plan's hundred, and some who may stay away. */
export const wholeYear: YearSize = { persons: 108 };

async function campaignOf({ database, campaigns }: Finishing) {
  const { state } = await makeStateReader(database)(campaignStream, campaigns.year);
  if (state === null) throw new Error(`example: no campaign ${campaigns.year}`);
  return state;
}

async function play(finishing: Finishing, steps: readonly Step[], onStep: () => void) {
  const { database, ledger, cast } = finishing;
  const players = new Map(cast.map((player) => [player.key, player]));
  for (const step of steps) {
    const player = players.get(step.by);
    if (player === undefined) throw new Error(`example: nobody plays ${step.by}`);
    const submission = await stepSubmission(database, step, { place: 0, player });
    // What is left to do follows from the state, so that nothing is done twice.
    const outcome = await ledger.submit({ ...submission, idempotency: undefined });
    if (outcome.kind !== 'done') throw new Error(`example: ${step.type}: ${outcome.kind}`);
    onStep();
  }
}

/** The findings of units as they were compiled, as bodies of a command. */
async function compiledFindings({ database, campaigns }: Finishing) {
  const acts = await actsOfType(database, streamOf(campaigns.year), 'inspection-findings-compiled');
  return new Map(
    acts.map(({ payload }) => [String(payload.unit), { ...payload, correction: null }]),
  );
}

/**
 * Brings the example's year to its end: the rest of phases 1 to 3, every meeting from the bottom level up,
 * held by virtual voters, daily assessment, adjustments, reports, notice and final result. Begun again it goes on where it stopped, and
 * once it is done it changes nothing. What people hand in and how they vote is the same every time; poll
 * uuids, links and the randomness of ballots and proofs are not.
 */
export async function finishExample(
  finishing: Finishing,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const { database, campaigns, cast, hall, size } = finishing;
  const state = await campaignOf(finishing);
  const today = civilDateOf(instantOf(Date.now()), state.plan.zone);
  const told = { state, campaigns, cast, today };
  const people = await readAllPeople(database, campaigns.year);
  const rest = restOfThePhases(told);
  const { length: meetingCount } = meetingsOfTheYear(state, people, size);
  const total = rest.length + meetingCount * stagesOfMeeting + yearEnd.length;
  let done = 0;
  const step = (): void => {
    done += 1;
    onProgress(done, total);
  };
  await play(finishing, rest, step);
  // Only now it is settled who is evaluated: one unit is exempt.
  const meetings = meetingsOfTheYear(await campaignOf(finishing), people, size);
  const compiled = await compiledFindings(finishing);
  for (const meeting of meetings) {
    const now = await campaignOf(finishing);
    const findings = announcements({ ...told, state: now }, meeting.named, compiled);
    await play(finishing, findings, () => undefined);
    await holdToTheEnd(hall, meeting, step);
  }
  for (const part of yearEnd) {
    const now = { ...told, state: await campaignOf(finishing) };
    await play(finishing, part(now), () => undefined);
    step();
  }
}
