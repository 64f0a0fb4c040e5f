import {
  addDays,
  type CivilDate,
  civilDateOf,
  type Plan,
  parseInstant,
  planPreset,
  planScheme,
  type Scheme,
} from '@pingyi/core';
import { type Door, give } from './door.ts';

/** A campaign that is there to rehearse a vote: no duties, all phases over but the vote. */

/** The fewest persons that its panel needs. */
const smallPanel = 10;

function planFrom(today: CivilDate): Plan {
  const preset = planPreset(Number(today.slice(0, 4)));
  const [opens, closes] = [addDays(today, -6), addDays(today, 60)];
  const { calendar } = preset;
  return {
    ...preset,
    rehearsal: true,
    title: { zh: '评议会演练', en: 'Rehearsal of an evaluation meeting' },
    calendar: {
      ...calendar,
      phases: calendar.phases.map(({ phase }) => ({ phase, opens, closes })),
      deadlines: calendar.deadlines.map((deadline) => ({ ...deadline, day: closes })),
      publicNoticeDays: 0,
      objectionDays: 0,
      levelGapDays: 0,
    },
    required: [],
  };
}

/** One overall grade for each unit, or a grade for each of the plan's dimensions and one overall. */
function schemeFor(items: 1 | 6): Scheme {
  const panel = { ...planScheme.panel, minimum: smallPanel };
  return { ...planScheme, score: items === 1 ? 'overall' : 'both', panel };
}

/** What a rehearsal is about. */
export interface RehearsalPlan {
  readonly campaign: string;
  readonly units: number;
  readonly items: 1 | 6;
  /** The units of a campaign that is there already; without them it has units of its own. */
  readonly named?: readonly string[];
}

/** The ids of a rehearsal's units. */
export function unitsOf({ units, named }: RehearsalPlan): readonly string[] {
  return named ?? Array.from({ length: units }, (_, place) => `unit-${place + 1}`);
}

const document = { id: 'rehearsal', digest: `sha256:${'0'.repeat(64)}` };

/** Phases that are over before the vote, and the one in which it is held. */
const phases = ['mobilisation', 'selfCheck', 'inspection', 'concentratedEvaluation'] as const;

/** Sets the campaign up as the office and a leader would, until its votes may be held. */
export async function prepareCampaign(door: Door, rehearsal: RehearsalPlan): Promise<void> {
  const { campaign, items } = rehearsal;
  const now = parseInstant(new Date().toISOString());
  if (now === null) throw new Error('the clock shows no year that a campaign can be held in');
  const today = civilDateOf(now, planPreset(2026).zone);
  const plan = planFrom(today);
  const at = `/campaigns/${campaign}`;
  await give(door, 'office', '/campaigns', {
    campaign,
    year: Number(today.slice(0, 4)),
    plan,
    scheme: schemeFor(items),
  });
  const units = unitsOf(rehearsal).map((id, place) => {
    const level = { class: 'station', level: 'station', parent: null, role: null };
    return { id, name: `演练单位${place + 1}`, ...level };
  });
  await give(door, 'office', `${at}/add-units`, { units, reason: null });
  await publishRules(door, campaign);
  for (const phase of phases) {
    await give(door, 'office', `${at}/open-phase`, { phase });
    if (phase !== phases.at(-1)) await give(door, 'office', `${at}/close-phase`, { phase });
  }
}

/** Publishes the rules as they are now, as an amendment asks for before the first vote. */
export async function publishRules(door: Door, campaign: string): Promise<void> {
  const at = `/campaigns/${campaign}`;
  await give(door, 'office', `${at}/propose-publication`, {
    audience: 'system',
    outlet: '演练',
    document,
  });
  const proposal = await proposalOf(door, campaign);
  await give(door, 'leader', `${at}/approve-publication`, { proposal });
}

async function proposalOf(door: Door, campaign: string): Promise<number> {
  const { text } = await door.ask('office', 'GET', `/campaigns/${campaign}/acts`);
  const acts = text.trim().split('\n');
  const proposal = acts
    .map((line) => JSON.parse(line) as { readonly type: string; readonly seq: number })
    .filter(({ type }) => type === 'publication-proposed')
    .at(-1);
  if (proposal === undefined) throw new Error('the publication was not proposed');
  return proposal.seq;
}
