import type { UnitPlace } from '@pingyi/core';
import type { PersonFields } from '../people/person.ts';
import { drawnFrom } from './drawn.ts';
import { deadNumber, inventNames } from './names.ts';

/** How many representatives of each category, in the order of the plan; service recipients are more than half. */
const ofTheYear = { serviceRecipient: 72, deputy: 18, cppccMember: 15, supervisor: 13, other: 12 };
const ofTheRehearsal = { serviceRecipient: 8, deputy: 2, cppccMember: 2, supervisor: 1, other: 1 };

/** One in so many has a link that asks for recusal, and one in so many has no telephone. */
const oneRecusalIn = 14;
const oneWithoutPhoneIn = 40;

interface Numbers {
  readonly seed: number;
  /** Place of the first telephone number, so that no two lists share one. */
  readonly from: number;
}

function invented(
  counts: Readonly<Record<string, number>>,
  units: readonly UnitPlace[],
  { seed, from }: Numbers,
): readonly PersonFields[] {
  const drawn = drawnFrom(seed);
  const categories = Object.entries(counts).flatMap(([category, count]) =>
    Array.from({ length: count }, () => category),
  );
  return inventNames(drawn, categories.length).map((name, i) => ({
    name,
    category: categories[i] ?? '',
    phone: (i + 1) % oneWithoutPhoneIn === 0 ? null : deadNumber(from + i),
    units: (i + 1) % oneRecusalIn === 0 ? [drawn.oneOf(units).id] : [],
  }));
}

/** The 130 representatives of the year; a few are linked to a unit that they do not evaluate (回避). */
export function representativesOfTheYear(units: readonly UnitPlace[]): readonly PersonFields[] {
  return invented(ofTheYear, units, { seed: 130, from: 1_000 });
}

/** The panel of the rehearsal: 14 persons. */
export function representativesOfTheRehearsal(
  units: readonly UnitPlace[],
): readonly PersonFields[] {
  return invented(ofTheRehearsal, units, { seed: 12, from: 2_000 });
}
