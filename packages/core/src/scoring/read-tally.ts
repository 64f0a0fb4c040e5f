import type { Collector, Path } from '../faults/collector.ts';
import type { FaultCode } from '../faults/fault.ts';
import { isRecord } from '../json/is-record.ts';
import { objectionToCount } from '../rulebook/values.ts';
import type { Counts, Split, Tally, TallyPart } from './input.ts';
import type { TallyShape } from './tally-shape.ts';

const partKeys = ['groups', 'channels', 'dimensions', 'overall'] as const;

const unknownPart: Readonly<Record<Split, FaultCode>> = {
  group: 'unknown-group',
  channel: 'unknown-channel',
  dimension: 'unknown-dimension',
};

/** What the scheme of a file says about tallies; null where its own faults leave it open. */
export interface TallyRules {
  readonly gradeIds: readonly string[] | null;
  readonly shape: TallyShape | null;
}

function total(numbers: readonly number[]): bigint {
  return numbers.reduce((sum, number) => sum + BigInt(number), 0n);
}

/** A sum of counts as a fact: a number while JSON can carry it exactly, else its digits. */
function asFact(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}

/** Reports the faults between counts of one sheet: more returned than issued, a sum that does not hold. */
function reportBalance(counts: Counts, path: Path, to: Collector): void {
  const { grades, abstained, invalid, issued, returned } = counts;
  const counted = total([...grades, abstained, invalid]);
  if (returned !== null && BigInt(returned) !== counted)
    to.object('counts-do-not-balance', path, { returned, counted: asFact(counted) });
  const back = returned === null ? counted : BigInt(returned);
  if (issued !== null && back > BigInt(issued))
    to.object('returned-exceeds-issued', path, { returned: asFact(back), issued });
}

function readCounts(value: unknown, path: Path, rules: TallyRules, to: Collector): Counts | null {
  if (!isRecord(value)) {
    to.object('wrong-type', path, { expected: 'object' });
    return null;
  }
  const known = to.faults.length;
  const numberAt = (key: string): number | null => {
    if (!Object.hasOwn(value, key)) return null;
    const objection = objectionToCount(value[key]);
    if (objection === null) return value[key] as number;
    to.object(objection.code, [...path, key], objection.facts);
    return null;
  };
  const { gradeIds } = rules;
  const own = ['abstained', 'invalid', 'issued', 'returned'];
  const isKnown = new Set([...own, ...(gradeIds ?? Object.keys(value))]);
  // The reader of the text has refused `__proto__` already.
  for (const key of Object.keys(value))
    if (!isKnown.has(key) && key !== '__proto__')
      to.object('unknown-grade', [...path, key], { grade: key, grades: gradeIds ?? [] });
  const counts: Counts = {
    grades: (gradeIds ?? Object.keys(value).filter((key) => !own.includes(key))).map(
      (id) => numberAt(id) ?? 0,
    ),
    abstained: numberAt('abstained') ?? 0,
    invalid: numberAt('invalid') ?? 0,
    issued: numberAt('issued'),
    returned: numberAt('returned'),
  };
  if (to.faults.length === known && gradeIds !== null) reportBalance(counts, path, to);
  return to.faults.length === known ? counts : null;
}

function expectedKeys(shape: TallyShape): readonly string[] {
  if (shape.kind === 'plain') return [];
  return shape.hasOverall ? ['overall', shape.key] : [shape.key];
}

/**
 * Reads a unit's tally in the form that its scheme asks for.
 *
 * @param to where every fault is added
 * @returns the tally, or null when it has faults
 */
export function readTally(
  value: unknown,
  path: Path,
  rules: TallyRules,
  to: Collector,
): Tally | null {
  if (!isRecord(value)) {
    to.object('wrong-type', path, { expected: 'object' });
    return null;
  }
  const { shape } = rules;
  if (shape === null) {
    readWithoutShape(value, path, rules, to);
    return null;
  }
  const expected = expectedKeys(shape);
  const given = partKeys.filter((key) => Object.hasOwn(value, key));
  const isOfShape =
    given.length === expected.length && given.every((key) => expected.includes(key));
  if (!isOfShape) {
    to.object('wrong-tally-shape', path, { expected, given });
    return null;
  }
  if (shape.kind === 'plain') {
    const counts = readCounts(value, path, rules, to);
    return counts === null ? null : { kind: 'plain', counts };
  }
  const known = to.faults.length;
  for (const key of Object.keys(value))
    if (!expected.includes(key))
      to.object('wrong-tally-shape', [...path, key], { expected, given: [key] });
  const overall = shape.hasOverall
    ? readCounts(value['overall'], [...path, 'overall'], rules, to)
    : null;
  const parts = readParts(value[shape.key], [...path, shape.key], shape, rules, to);
  if (to.faults.length > known) return null;
  return { kind: 'parts', split: shape.split, parts, overall };
}

/** Where the scheme's own faults leave the form open, every count is still judged by itself. */
function readWithoutShape(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  rules: TallyRules,
  to: Collector,
): void {
  const given = partKeys.filter((key) => Object.hasOwn(value, key));
  if (given.length === 0) readCounts(value, path, rules, to);
  for (const key of given) {
    const part = value[key];
    if (key === 'overall' || !isRecord(part)) readCounts(part, [...path, key], rules, to);
    else
      for (const [id, counts] of Object.entries(part))
        readCounts(counts, [...path, key, id], rules, to);
  }
}

function readParts(
  value: unknown,
  path: Path,
  shape: Extract<TallyShape, { kind: 'parts' }>,
  rules: TallyRules,
  to: Collector,
): readonly TallyPart[] {
  if (!isRecord(value)) {
    to.object('wrong-type', path, { expected: 'object' });
    return [];
  }
  for (const id of Object.keys(value))
    if (!shape.ids.includes(id))
      to.object(unknownPart[shape.split], [...path, id], { id, known: shape.ids });
  return shape.ids.flatMap((id) => {
    if (!Object.hasOwn(value, id)) return [];
    const counts = readCounts(value[id], [...path, id], rules, to);
    return counts === null ? [] : [{ id, counts }];
  });
}
