import type { Grade } from '@pingyi/core';
import type { ScoreBook } from './queries.ts';

/** What a clerk supposes of one unit, as the fields of the form hold it. */
export interface Supposed {
  /** Counts by grade, then abstained and invalid; null where counts cannot be supposed. */
  readonly counts: Readonly<Record<string, string>> | null;
  readonly points: string;
  readonly max: string;
  /** Deductions that stay, by their ids. */
  readonly kept: readonly string[];
  readonly furtherRule: string;
  readonly furtherAmount: string;
  readonly isVetoed: boolean;
  readonly isExempt: boolean;
}

type Adjustment = ScoreBook['adjustments'][number];

/** A deduction that counts, with the points that were decided. */
interface Counted extends Adjustment {
  readonly counted: string;
}

/** Deductions that count now. */
export function countedDeductions({ adjustments }: ScoreBook): readonly Counted[] {
  return adjustments.flatMap((each) => {
    const counted = each.withdrawn === null ? (each.decided?.amount ?? null) : null;
    return each.kind !== 'deduction' || counted === null ? [] : [{ ...each, counted }];
  });
}

function isStandingVeto({ kind, decided, withdrawn }: Adjustment): boolean {
  return kind === 'veto' && decided !== null && decided.outcome !== 'dropped' && withdrawn === null;
}

/** The form as it is opened: the unit's numbers of now. */
export function supposedNow(book: ScoreBook, grades: readonly Grade[], max: string): Supposed {
  const { unit, counts, daily, adjustments } = book;
  const tally = counts?.tallies.length === 1 ? counts.tallies[0] : undefined;
  const counting = daily.flatMap(({ lines }) => lines.filter(({ state }) => state === 'confirmed'));
  const isWhole = daily.length > 0 && counting.length === daily.length;
  return {
    counts:
      tally?.kind === 'overall'
        ? Object.fromEntries([
            ...grades.map(({ id }) => [id, String(tally.grades[id] ?? 0)] as const),
            ['abstained', String(tally.abstained)],
            ['invalid', String(tally.invalid)],
          ])
        : null,
    points: isWhole ? sumText(counting.map(({ points }) => points)) : '',
    max,
    kept: countedDeductions(book).map(({ adjustment }) => adjustment),
    furtherRule: '',
    furtherAmount: '',
    isVetoed: adjustments.some(isStandingVeto),
    isExempt: unit.exempt,
  };
}

/** The sum of decimal texts, exactly. */
export function sumText(texts: readonly string[]): string {
  const decimals = Math.max(0, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const sum = texts.reduce((total, text) => {
    const [whole = '0', fraction = ''] = text.split('.');
    return total + BigInt(whole + fraction.padEnd(decimals, '0'));
  }, 0n);
  if (decimals === 0) return sum.toString();
  const digits = sum.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * What is asked of the server: only what differs from now. Texts that are no numbers go as they are, so that
 * the server says what is wrong with them.
 */
export function changeOf(
  book: ScoreBook,
  now: Supposed,
  supposed: Supposed,
  vetoRule: string | null,
  trialGrounds: string,
): object {
  const has = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const number = (text: string) => (/^\d+$/u.test(text) ? Number(text) : text);
  const { counts, points, max, kept, furtherRule, furtherAmount, isVetoed, isExempt } = supposed;
  const further =
    furtherRule === '' ? [] : [{ rule: furtherRule, amount: furtherAmount, grounds: trialGrounds }];
  const deductions = [
    ...countedDeductions(book)
      .filter(({ adjustment }) => kept.includes(adjustment))
      .map(({ rule, counted, grounds }) => ({ rule, amount: counted, grounds })),
    ...further,
  ];
  return {
    ...(counts !== null && has(counts, now.counts)
      ? {
          tally: Object.fromEntries(
            Object.entries(counts).map(([name, text]) => [name, number(text)]),
          ),
        }
      : {}),
    ...(points !== now.points || max !== now.max ? { dailyAssessment: { points, max } } : {}),
    ...(has(kept, now.kept) || further.length > 0 ? { deductions } : {}),
    ...(isVetoed !== now.isVetoed && vetoRule !== null
      ? { vetoes: isVetoed ? [{ rule: vetoRule, grounds: trialGrounds }] : [] }
      : {}),
    ...(isExempt !== now.isExempt ? { exempt: isExempt } : {}),
  };
}
