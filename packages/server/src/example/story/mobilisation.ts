import { addDays, type CampaignId, type CivilDate, type UnitPlace } from '@pingyi/core';
import type { Drawn } from '../drawn.ts';
import {
  commitmentPoints,
  commitmentProof,
  commitmentText,
  meetingMinutes,
  planRemarks,
  unitPlan,
} from './papers.ts';
import { clockOf, type Step } from './step.ts';

/** A unit with the part that acts for it. */
export interface UnitOfStory extends UnitPlace {
  /** Such as `liaison-3`. */
  readonly liaison: string;
  /** The account of that part. */
  readonly liaisonAccount: string;
}

interface Mobilisation {
  readonly campaign: CampaignId;
  readonly today: CivilDate;
  readonly units: readonly UnitOfStory[];
  readonly drawn: Drawn;
}

/** The first phase opens 31 days before the day of loading and is due 22 days before it. */
const opens = -31;
const meetingDay = -29;
const due = -22;

/** Who keeps the boards busy: by id of the unit, days after the due day; null: nothing so far. */
const lateCommitments: Readonly<Record<string, number | null>> = {
  yuntai: 5,
  taohua: null,
  market: null,
};
const latePlans: Readonly<Record<string, number | null>> = { nanping: 3, taohua: null };

/** Plans that the office gave back: one came again, one did not yet. */
const returnedPlans: Readonly<Record<string, 'again' | 'waiting'>> = {
  baiyan: 'again',
  theatre: 'waiting',
};

/** Plans that nobody has looked at yet. */
const unreadPlans: ReadonlySet<string> = new Set(['nanping', 'press']);

/** The day on which a unit does what is due: in time, late, or null for not yet. */
function dayFor(
  unit: string,
  late: Readonly<Record<string, number | null>>,
  drawn: Drawn,
): number | null {
  const days = 1 + drawn.below(due - meetingDay);
  if (!Object.hasOwn(late, unit)) return meetingDay + days;
  const after = late[unit] ?? null;
  return after === null ? null : due + after;
}

function commitmentOf({ campaign, today, drawn }: Mobilisation, unit: UnitOfStory): Step[] {
  const day = dayFor(unit.id, lateCommitments, drawn);
  const clock = clockOf(drawn);
  if (day === null) return [];
  return [
    {
      campaign,
      day,
      clock,
      by: unit.liaison,
      type: 'publish-commitment',
      papers: [commitmentText(unit), commitmentProof(unit)],
      body: (_, [text, proof]) => ({
        unit: unit.id,
        day: addDays(today, day),
        outlet: '《云河日报》',
        text,
        proof,
        points: commitmentPoints,
        correction: null,
      }),
    },
  ];
}

function planOf({ campaign, drawn }: Mobilisation, unit: UnitOfStory): Step[] {
  const day = dayFor(unit.id, latePlans, drawn);
  const clock = clockOf(drawn);
  if (day === null) return [];
  const handIn = (edition: number, on: number): Step => ({
    campaign,
    day: on,
    clock,
    by: unit.liaison,
    type: 'hand-in-unit-plan',
    papers: [unitPlan(unit, edition)],
    body: (_, [document]) => ({ unit: unit.id, document }),
  });
  const settle = (type: 'approve-unit-plan' | 'return-unit-plan', on: number): Step => ({
    campaign,
    day: on,
    clock: '17:20',
    by: 'office',
    type,
    papers: type === 'return-unit-plan' ? [planRemarks] : [],
    body: (state, [remarks]) => ({
      unit: unit.id,
      handedIn: state?.unitPlans.get(unit.id)?.handedIn.at(-1)?.seq,
      ...(remarks === undefined ? {} : { remarks }),
    }),
  });
  const first = handIn(1, day);
  if (unreadPlans.has(unit.id)) return [first];
  const returned = returnedPlans[unit.id];
  if (returned === undefined) return [first, settle('approve-unit-plan', day + 1)];
  const back = settle('return-unit-plan', day + 1);
  if (returned === 'waiting') return [first, back];
  return [first, back, handIn(2, day + 3), settle('approve-unit-plan', day + 4)];
}

/**
 * Mobilisation (plan §III.1): every unit has its leader and its liaison, most commitments and plans are
 * there, a few came late and a few are still missing.
 */
export function mobilisation(story: Mobilisation): readonly Step[] {
  const { campaign, today, units } = story;
  const office = { by: 'office', campaign } as const;
  const officers = units.map(
    ({ id, liaisonAccount }, i): Step => ({
      ...office,
      day: opens,
      clock: `10:${String(i).padStart(2, '0')}`,
      type: 'name-unit-officers',
      body: () => ({
        unit: id,
        officers: { leader: `leader-${id}`, liaison: liaisonAccount, workingBody: null },
      }),
    }),
  );
  return [
    {
      ...office,
      day: opens,
      clock: '09:00',
      type: 'open-phase',
      body: () => ({ phase: 'mobilisation' }),
    },
    ...officers,
    {
      ...office,
      day: meetingDay,
      clock: '17:00',
      type: 'record-mobilisation-meeting',
      papers: [meetingMinutes],
      body: (_, [minutes]) => ({
        day: addDays(today, meetingDay),
        units: units.map(({ id }) => id),
        persons: 86,
        minutes,
        correction: null,
      }),
    },
    ...units.flatMap((unit) => [...commitmentOf(story, unit), ...planOf(story, unit)]),
  ];
}
