import type { PaperCount } from '@pingyi/core';
import { type InvalidReason, invalidReasons } from '../words/tellers.ts';
import type { SheetPlace } from './sheet-state.ts';

/** What a teller has typed: numbers by `returned`, or by item and what is counted in it. */
export type TypedCount = Readonly<Record<string, string>>;

/** The field of a number that belongs to an item. */
export function fieldOf(item: string, what: string): string {
  return `${item} ${what}`;
}

const wholeNumber = /^\d{1,6}$/u;

/** The number in a field: nothing typed is none; null for anything that is no whole number. */
function numberIn(typed: TypedCount, field: string): number | null {
  const text = (typed[field] ?? '').trim();
  if (text === '') return 0;
  return wholeNumber.test(text) ? Number(text) : null;
}

/** The balance of one item while it is typed: `returned = grades + abstained + invalid`. */
interface ItemBalance {
  readonly item: string;
  readonly marked: number;
  readonly isEven: boolean;
}

export type DraftCount =
  /** Something typed is no whole number, or nothing was said of how many came back. */
  | { readonly ok: false }
  | { readonly ok: true; readonly count: PaperCount; readonly balances: readonly ItemBalance[] };

/** What was typed as a count, and whether each item is in balance with the sheets returned. */
export function draftCount(
  place: SheetPlace,
  typed: TypedCount,
  items: readonly string[],
  grades: readonly string[],
): DraftCount {
  const returned = numberIn(typed, 'returned');
  if (returned === null || (typed['returned'] ?? '').trim() === '') return { ok: false };
  const counted: PaperCount['items'][number][] = [];
  const balances: ItemBalance[] = [];
  for (const item of items) {
    const inGrades: Record<string, number> = {};
    const invalid: Partial<Record<InvalidReason, number>> = {};
    const abstained = numberIn(typed, fieldOf(item, 'abstained'));
    if (abstained === null) return { ok: false };
    let marked = abstained;
    for (const grade of grades) {
      const number = numberIn(typed, fieldOf(item, grade));
      if (number === null) return { ok: false };
      inGrades[grade] = number;
      marked += number;
    }
    for (const reason of invalidReasons) {
      const number = numberIn(typed, fieldOf(item, reason));
      if (number === null) return { ok: false };
      if (number > 0) invalid[reason] = number;
      marked += number;
    }
    counted.push({ item, grades: inGrades, abstained, invalid });
    balances.push({ item, marked, isEven: marked === returned });
  }
  return { ok: true, count: { ...place, returned, items: counted }, balances };
}
