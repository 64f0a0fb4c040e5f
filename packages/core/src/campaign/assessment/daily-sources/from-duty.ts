import type { Unit } from '../../../units/tree.ts';
import { dutyGrounds } from '../../../words/daily-grounds.ts';
import type { Sentence } from '../../../words/language.ts';
import { type CivilDate, civilDateOf, daysBetween } from '../../calendar/civil-date.ts';
import type { Campaign } from '../../campaign.ts';
import { dutyOf } from '../../phases/index.ts';
import { dueDay } from '../../requirements.ts';
import type { DailySource, Observed } from './source.ts';

function observeDuty(
  duty: string,
  campaign: Campaign,
  unit: Unit,
  today: CivilDate,
): Observed | null {
  const requirement = campaign.plan.required.find((each) => each.duty === duty);
  const definition = dutyOf(duty);
  if (requirement === undefined || definition?.owner !== 'unit') return null;
  if (requirement.of === 'campaign' || !requirement.of.includes(unit.level)) return null;
  const due = dueDay(campaign.plan, requirement);
  const { first, done } = definition.progress(campaign, unit.id);
  const source = { kind: 'duty', ref: duty };
  if (first === null) {
    if (today <= due) return null;
    const grounds = dutyGrounds(definition.title, { due, day: null, late: 0 });
    return { isMet: false, source, restsOn: [], grounds };
  }
  const day = civilDateOf(first.at, campaign.plan.zone);
  const late = Math.max(0, daysBetween(due, day));
  if (late === 0 && done === null) return null;
  const restsOn = [...new Set([first.seq, done?.seq ?? first.seq])];
  const grounds = dutyGrounds(definition.title, { due, day, late });
  return { isMet: late === 0, source, restsOn, grounds };
}

/** The source that knows of a required thing whether it came in time: first handed in on its due day or before, and done. */
export function fromDuty(duty: string, title: Sentence): DailySource {
  return {
    id: duty,
    title,
    observe: (campaign, unit, today) => observeDuty(duty, campaign, unit, today),
  };
}
