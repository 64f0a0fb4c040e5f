import type { CampaignReason } from '../campaign/reasons.ts';
import { itemsOf } from '../meeting/electorate.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { deskOf, partsServed } from '../meeting/presence.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import type { UnitId } from '../units/unit-id.ts';
import { type Count, countKey, noCount, type PaperCount, signedSheets } from './paper.ts';

/** Counts of paper sheets: their balance, and what two blind entries amount to. */

type Item = PaperCount['items'][number];

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** Invalid marks of an item, over all reasons. */
export function invalidOf({ invalid }: Item): number {
  return total(Object.values(invalid));
}

/** The count of a unit's sheets of a part as far as it is. */
export function countOf({ paper }: Meeting, unit: UnitId, part: string | null): Count {
  return paper.counts.get(countKey(unit, part)) ?? noCount;
}

/**
 * Whether a count can be written down at all: the scheme's items and grades, and for each item
 * `returned = grades + abstained + invalid`. More sheets than were issued can be written down, so that
 * it is seen; it can never be signed.
 */
export function countConditions(
  meeting: Meeting,
  scheme: Scheme,
  count: PaperCount,
): readonly CampaignReason[] {
  const { unit } = count;
  const unmet: CampaignReason[] = [];
  if (!meeting.particulars.units.includes(unit))
    return [{ code: 'unit-not-in-meeting', facts: { unit } }];
  if (meeting.paper.state !== 'closed')
    unmet.push({ code: 'paper-not-closed', facts: { need: 1, have: 0 } });
  if (deskOf(meeting, count.part).papers === 0)
    unmet.push({ code: 'no-papers', facts: { need: 1, have: 0 } });
  const need = itemsOf(scheme);
  const have = count.items.map(({ item }) => item);
  if (need.join() !== have.join()) unmet.push({ code: 'items-wrong', facts: { unit, need, have } });
  const grades = scheme.grades.map(({ id }) => id);
  for (const item of count.items) {
    for (const grade of Object.keys(item.grades))
      if (!grades.includes(grade))
        unmet.push({ code: 'paper-grade-unknown', facts: { unit, grade } });
    const marked = total(Object.values(item.grades)) + item.abstained + invalidOf(item);
    if (marked !== count.returned)
      unmet.push({
        code: 'sheet-unbalanced',
        facts: { unit, item: item.item, need: count.returned, have: marked },
      });
  }
  return unmet;
}

/** How often two entries differ: the number of sheets returned, and each number of each item. */
export function differencesOf(one: PaperCount, other: PaperCount): number {
  const numbers = (count: PaperCount): ReadonlyMap<string, number> =>
    new Map([
      ['returned', count.returned],
      ...count.items.flatMap(({ item, grades, abstained, invalid }) => [
        [`${item} abstained`, abstained] as const,
        ...Object.entries(grades).map(([grade, n]) => [`${item} grade ${grade}`, n] as const),
        ...Object.entries(invalid).map(([why, n]) => [`${item} invalid ${why}`, n] as const),
      ]),
    ]);
  const [first, second] = [numbers(one), numbers(other)];
  const keys = new Set([...first.keys(), ...second.keys()]);
  return [...keys].filter((key) => (first.get(key) ?? 0) !== (second.get(key) ?? 0)).length;
}

/** The count that stands: what a third person decided, or what both tellers entered alike. */
export function settledCount({ entries, decision }: Count): PaperCount | null {
  if (decision !== null) return decision;
  const [one, other] = entries;
  if (one === undefined || other === undefined) return null;
  return differencesOf(one.count, other.count) === 0 ? one.count : null;
}

/** Sheets of paper that were issued and are not counted and signed yet. */
export function uncountedPapers(meeting: Meeting): readonly CampaignReason[] {
  const { paper, particulars } = meeting;
  if (paper.state !== 'closed' || paper.issued === 0) return [];
  const parts = partsServed(meeting, 'paper');
  const signed = signedSheets(paper);
  const missing = particulars.units.filter((unit) =>
    parts.some((part) => !signed.some((sheet) => sheet.unit === unit && sheet.part === part)),
  );
  if (missing.length === 0) return [];
  const [need, have] = [particulars.units.length * parts.length, signed.length];
  return [{ code: 'papers-uncounted', facts: { need, have, missing } }];
}
