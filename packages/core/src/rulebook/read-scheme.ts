import { formatTerminating, parseDecimal } from '../exact/decimal.ts';
import {
  compare,
  type Fraction,
  formatExact,
  isEqual,
  isZero,
  one,
  sum,
  zero,
} from '../exact/fraction.ts';
import { type Facts, type Fault, type FaultCode, pathOf } from '../faults/fault.ts';
import { readWith } from '../faults/from-zod.ts';
import { isRecord } from '../json/is-record.ts';
import { planScheme } from './plan-scheme.ts';
import type { Scheme } from './scheme.ts';
import { completeScheme } from './scheme-schema.ts';

type Base = readonly (string | number)[];
type Field = keyof Scheme;

const fields = Object.keys(completeScheme.shape) as readonly Field[];

/** Fields whose own fields may be left out one by one; every other field is replaced whole. */
const filledFieldByField: ReadonlySet<Field> = new Set([
  'composite',
  'lowerLevel',
  'leaf',
  'rounding',
  'talk',
  'panel',
]);

function fillShares(panel: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { shares } = panel;
  const [preset] = planScheme.panel.shares;
  if (!Array.isArray(shares) || preset === undefined) return panel;
  const { checkedAt, warnedAt } = preset;
  return {
    ...panel,
    shares: shares.map((share: unknown) =>
      isRecord(share) ? { checkedAt, warnedAt, ...share } : share,
    ),
  };
}

/** A scheme value with the plan's values where it says nothing; faulty parts pass through as they are. */
function fill(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const filled: Record<string, unknown> = { ...given };
  for (const field of fields) {
    const value = Object.hasOwn(given, field) ? given[field] : planScheme[field];
    const isPartial = filledFieldByField.has(field) && isRecord(value);
    const whole = isPartial ? { ...(planScheme[field] as object), ...value } : value;
    filled[field] = field === 'panel' && isRecord(whole) ? fillShares(whole) : whole;
  }
  return filled;
}

function sumOf(texts: readonly string[]): Fraction {
  return sum(texts.map((text) => parseDecimal(text) ?? zero));
}

/** Ids that stand twice in a list, also where other fields of the entries are faulty. */
function repeatedIds(filled: Readonly<Record<string, unknown>>, base: Base): readonly Fault[] {
  return (['grades', 'dimensions', 'raterGroups', 'channels', 'rules'] as const).flatMap(
    (field) => {
      const list = filled[field];
      const seen = new Set<unknown>();
      return (Array.isArray(list) ? list : []).flatMap(
        (entry: unknown, place): readonly Fault[] => {
          const id = isRecord(entry) ? entry['id'] : undefined;
          const isRepeated = typeof id === 'string' && seen.has(id);
          seen.add(id);
          if (!isRepeated) return [];
          return [
            {
              code: 'duplicate-id',
              path: pathOf([...base, field, place, 'id']),
              facts: { id: id.slice(0, 40) },
            },
          ];
        },
      );
    },
  );
}

/** The faults that lie between fields, found on whatever fields are well-formed by themselves. */
function faultsBetween(scheme: Partial<Scheme>, base: Base): readonly Fault[] {
  const faults: Fault[] = [];
  const object = (code: FaultCode, path: Base, facts: Facts = {}): void => {
    faults.push({ code, path: pathOf([...base, ...path]), facts });
  };
  const objectToSum = (path: Base, total: Fraction): void =>
    object('weights-do-not-sum-to-one', path, {
      sum: formatTerminating(total) ?? formatExact(total),
    });

  for (const field of ['raterGroups', 'channels'] as const) {
    const entries = scheme[field] ?? [];
    const total = sumOf(entries.map((entry) => entry.weight));
    if (entries.length > 0 && !isEqual(total, one)) objectToSum([field], total);
  }
  const { composite, leaf, lowerLevel, grades, dimensions, score } = scheme;
  if (composite !== undefined) {
    const total = sumOf(Object.values(composite));
    if (!isEqual(total, one)) objectToSum(['composite'], total);
    const kept = sumOf([composite.ownLevel, composite.dailyAssessment]);
    for (const [name, policy] of Object.entries(leaf ?? {}))
      if (policy === 'renormalise' && isZero(kept))
        object('weights-do-not-sum-to-one', ['leaf', name], { sum: '0', policy });
  }
  if (lowerLevel?.mean === 'pooled' && lowerLevel.of === 'composite')
    object('mean-impossible', ['lowerLevel'], { of: 'composite' });
  if (grades?.every((grade) => grade.counts === false) === true)
    object('missing-field', ['grades']);
  if (dimensions !== undefined && score !== undefined && score !== 'overall') {
    const total = sumOf(dimensions.map((dimension) => dimension.weight));
    if (dimensions.length === 0) object('missing-field', ['dimensions']);
    else if (score === 'dimensions' && isZero(total)) objectToSum(['dimensions'], total);
  }
  const splits = [
    (scheme.raterGroups ?? []).length > 0 ? 'raterGroups' : null,
    (scheme.channels ?? []).length > 0 ? 'channels' : null,
    score !== undefined && score !== 'overall' ? 'dimensions' : null,
  ].filter((split) => split !== null);
  if (splits.length > 1) object('splits-combined', [], { splits });
  for (const [place, share] of (scheme.panel?.shares ?? []).entries()) {
    const bounds = [share.atLeast, share.atMost, share.exactly];
    if (bounds.every((bound) => bound === undefined))
      object('missing-field', ['panel', 'shares', place, 'atLeast']);
    const [low, high] = [share.atLeast, share.atMost].map((text) => parseDecimal(text ?? ''));
    if (low && high && compare(low, high) > 0)
      object('unknown-value', ['panel', 'shares', place, 'atMost'], {
        value: share.atMost ?? '',
        allowed: `≥ ${share.atLeast}`,
      });
  }
  return faults;
}

/** What was read of a scheme: complete and faultless, or its well-formed fields and every fault. */
export interface SchemeReading {
  readonly scheme: Scheme | null;
  /** The fields that are well-formed by themselves, for reading on in the same file. */
  readonly parts: Partial<Scheme>;
  readonly faults: readonly Fault[];
}

/**
 * Reads a `pingyi-scheme/1` value. Fields left out take the plan's values, a list given replaces the
 * whole list, unknown fields are refused; every fault is reported with its path.
 *
 * @param given the scheme as parsed JSON; undefined reads as the plan's scheme
 * @param base the path of the scheme inside its file
 */
export function readScheme(given: unknown, base: Base = []): SchemeReading {
  if (given === undefined) return { scheme: planScheme, parts: planScheme, faults: [] };
  if (!isRecord(given)) {
    const fault: Fault = { code: 'wrong-type', path: pathOf(base), facts: { expected: 'object' } };
    return { scheme: null, parts: {}, faults: [fault] };
  }
  const filled = fill(given);
  const faults: Fault[] = [];
  const parts: Record<string, unknown> = {};
  for (const field of Object.keys(filled)) {
    if (!Object.hasOwn(completeScheme.shape, field)) {
      faults.push({ code: 'unknown-field', path: pathOf([...base, field]), facts: { field } });
      continue;
    }
    const value = filled[field];
    // A record schema passes over this key without a word.
    if (isRecord(value) && Object.hasOwn(value, '__proto__'))
      faults.push({
        code: 'unknown-field',
        path: pathOf([...base, field, '__proto__']),
        facts: { field: '__proto__' },
      });
    const read = readWith(completeScheme.shape[field as Field], value, [...base, field]);
    faults.push(...read.faults);
    if (read.faults.length === 0) parts[field] = read.value;
  }
  faults.push(...repeatedIds(filled, base), ...faultsBetween(parts as Partial<Scheme>, base));
  const scheme = faults.length === 0 ? inOrder(parts as unknown as Scheme) : null;
  return { scheme, parts: parts as Partial<Scheme>, faults };
}

/** The fields in the order of the plan's scheme, so that a written scheme reads like the documented one. */
function inOrder(scheme: Scheme): Scheme {
  return Object.fromEntries(fields.map((field) => [field, scheme[field]])) as Scheme;
}
