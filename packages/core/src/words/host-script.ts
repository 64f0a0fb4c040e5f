import type { Campaign } from '../campaign/campaign.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { invitedTo, isPresent } from '../meeting/presence.ts';
import { unitsToHear } from '../meeting/turns.ts';
import type { PlanStep } from '../rulebook/plan/plan.ts';
import type { UnitId } from '../units/unit-id.ts';
import { namesOf } from './campaign-names.ts';
import type { Language, Sentence } from './language.ts';

const separators: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/**
 * What the host says at the beginning of a turn, with what the meeting knows in the places that the plan
 * left for it; null where the plan has no words. A place that nobody knows stays as it is written.
 *
 * @param present how many are there, as it is said: on paper that is printed before, a place to write in
 */
export function hostScriptOf(
  { hostScript }: PlanStep,
  unit: UnitId | null,
  meeting: Meeting,
  campaign: Campaign,
  present = String(invitedTo(meeting).filter(isPresent).length),
): Sentence | null {
  if (hostScript === undefined) return null;
  const names = namesOf(campaign);
  const invited = invitedTo(meeting);
  const spoken = (language: Language): string => {
    const units = unitsToHear(meeting, campaign).map((id) => names('unit', id)[language]);
    const known: Readonly<Record<string, string>> = {
      units: units.join(separators[language]),
      place: meeting.particulars.place,
      invited: String(invited.length),
      present,
      ...(unit === null ? {} : { unit: names('unit', unit)[language] }),
    };
    return hostScript[language].replaceAll(/\{(\w+)\}/gu, (place, name: string) =>
      Object.hasOwn(known, name) ? (known[name] ?? place) : place,
    );
  };
  return { zh: spoken('zh'), en: spoken('en') };
}
