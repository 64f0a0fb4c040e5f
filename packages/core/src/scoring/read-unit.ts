import { z } from 'zod';
import { parseDecimal } from '../exact/decimal.ts';
import { compare, type Fraction, zero } from '../exact/fraction.ts';
import type { Collector, Path } from '../faults/collector.ts';
import { readWith } from '../faults/from-zod.ts';
import { isRecord } from '../json/is-record.ts';
import type { Rule } from '../rulebook/scheme.ts';
import { amount, decimal, identifier, label, objecting } from '../rulebook/values.ts';
import type { DailyAssessment, PointLine, UnitInput } from './input.ts';
import { readTally, type TallyRules } from './read-tally.ts';

const pointLine = z.strictObject({ rule: label, amount: amount.optional(), grounds: label });

const vetoLine = z.strictObject({ rule: label, grounds: label });

const dailySheet = z.strictObject({
  points: amount,
  max: decimal.check(
    objecting<string>((text) => {
      const max = parseDecimal(text);
      return max === null || compare(max, zero) > 0
        ? null
        : { code: 'max-not-positive', facts: { max: text } };
    }),
  ),
});

const unitShape = z.strictObject({
  id: identifier,
  name: label,
  class: label,
  parent: label.optional(),
  role: z.string().optional(),
  exempt: z.boolean().optional(),
  tally: z.unknown().optional(),
  dailyAssessment: dailySheet.optional(),
  deductions: z.array(pointLine).optional(),
  bonuses: z.array(pointLine).optional(),
  vetoes: z.array(vetoLine).optional(),
});

/** A line that was faulty by itself is a hole; the others are still judged, at their own places. */
type Holed<Line> = readonly (Line | null)[];

interface UnitShape extends Omit<z.infer<typeof unitShape>, 'deductions' | 'bonuses' | 'vetoes'> {
  readonly deductions?: Holed<z.infer<typeof pointLine>> | undefined;
  readonly bonuses?: Holed<z.infer<typeof pointLine>> | undefined;
  readonly vetoes?: Holed<z.infer<typeof vetoLine>> | undefined;
}

type Field = keyof UnitShape;

const lineShapes: Partial<Record<string, z.ZodType>> = {
  deductions: pointLine,
  bonuses: pointLine,
  vetoes: vetoLine,
};

/** What the scheme of the file says about units; null where its own faults leave it open. */
export interface UnitRules extends TallyRules {
  readonly ruleById: ReadonlyMap<string, Rule> | null;
}

/** A unit as far as it could be read: enough to judge the tree even when other fields are faulty. */
export interface UnitReading {
  readonly unit: UnitInput;
  readonly hasTally: boolean;
  /** False when the id itself is missing or faulty: such a unit is nobody's child or parent. */
  readonly hasId: boolean;
}

/** Decimals whose form the shape has already checked. */
function exact(text: string): Fraction {
  return parseDecimal(text) ?? zero;
}

function readShape(value: unknown, path: Path, to: Collector): Partial<UnitShape> {
  if (!isRecord(value)) {
    to.object('wrong-type', path, { expected: 'object' });
    return {};
  }
  const whole = unitShape.safeParse(value);
  if (whole.success) return whole.data;
  const parts: Record<string, unknown> = {};
  const named = new Set([...Object.keys(value), ...Object.keys(unitShape.shape)]);
  for (const field of named) {
    if (!Object.hasOwn(unitShape.shape, field)) {
      to.object('unknown-field', [...path, field], { field });
      continue;
    }
    const given = Object.hasOwn(value, field) ? value[field] : undefined;
    const lineShape = lineShapes[field];
    if (lineShape !== undefined && Array.isArray(given)) {
      parts[field] = given.map((line: unknown, place) => {
        const read = readWith(lineShape, line, [...path, field, place]);
        to.faults.push(...read.faults);
        return read.value;
      });
      continue;
    }
    const read = readWith(unitShape.shape[field as Field], given, [...path, field]);
    to.faults.push(...read.faults);
    if (read.faults.length === 0) parts[field] = read.value;
  }
  return parts as Partial<UnitShape>;
}

/** The rule of a line when it exists and is of the line's kind; otherwise a fault and null. */
function ruleOf(
  id: string,
  kind: Rule['kind'],
  path: Path,
  rules: UnitRules,
  to: Collector,
): Rule | null {
  if (rules.ruleById === null) return null;
  const rule = rules.ruleById.get(id);
  if (rule?.kind === kind) return rule;
  if (rule === undefined) {
    const known = [...rules.ruleById.values()].filter((each) => each.kind === kind);
    to.object('unknown-rule', path, { rule: id, known: known.map((each) => each.id) });
  } else {
    to.object('wrong-rule-kind', path, { rule: id, kind: rule.kind, expected: kind });
  }
  return null;
}

function readLines(
  kind: 'deduction' | 'bonus',
  lines: UnitShape['deductions'],
  path: Path,
  rules: UnitRules,
  to: Collector,
): readonly PointLine[] {
  return (lines ?? []).flatMap((line, place) => {
    if (line === null) return [];
    const rule = ruleOf(line.rule, kind, [...path, place, 'rule'], rules, to);
    const text = line.amount ?? rule?.amount;
    if (text === undefined) {
      if (rule !== null) to.object('missing-field', [...path, place, 'amount']);
      return [];
    }
    return [{ rule: line.rule, amount: exact(text), grounds: line.grounds }];
  });
}

function readDaily(
  given: UnitShape['dailyAssessment'],
  path: Path,
  to: Collector,
): DailyAssessment | null {
  if (given === undefined) return null;
  const points = exact(given.points);
  const max = exact(given.max);
  if (compare(points, max) > 0)
    to.object('daily-exceeds-max', [...path, 'points'], { points: given.points, max: given.max });
  return { points, max };
}

/** What a unit is to its parent; a parent without a role, and the reverse, are faults. */
function readRole(shape: Partial<UnitShape>, value: unknown, path: Path, to: Collector) {
  const { role } = shape;
  const has = (field: string): boolean => isRecord(value) && Object.hasOwn(value, field);
  if (has('parent') && !has('role')) to.object('missing-role', [...path, 'role']);
  if (has('role') && !has('parent')) to.object('missing-field', [...path, 'parent']);
  if (role === 'own' || role === 'lower') return role;
  if (role !== undefined)
    to.object('unknown-role', [...path, 'role'], { role, allowed: ['own', 'lower'] });
  return null;
}

/**
 * Reads one unit of a score file under the rules of its scheme. Every fault goes to `to`; when none
 * was added the unit is complete.
 */
export function readUnit(value: unknown, path: Path, rules: UnitRules, to: Collector): UnitReading {
  const shape = readShape(value, path, to);
  const role = readRole(shape, value, path, to);
  const hasTally = shape.tally !== undefined;
  const tally = hasTally ? readTally(shape.tally, [...path, 'tally'], rules, to) : null;
  const vetoes = shape.vetoes ?? [];
  for (const [place, veto] of vetoes.entries())
    if (veto !== null) ruleOf(veto.rule, 'veto', [...path, 'vetoes', place, 'rule'], rules, to);
  const unit: UnitInput = {
    id: shape.id ?? '',
    name: shape.name ?? '',
    class: shape.class ?? '',
    parent: shape.parent ?? null,
    role,
    isExempt: shape.exempt === true,
    tally,
    dailyAssessment: readDaily(shape.dailyAssessment, [...path, 'dailyAssessment'], to),
    deductions: readLines('deduction', shape.deductions, [...path, 'deductions'], rules, to),
    bonuses: readLines('bonus', shape.bonuses, [...path, 'bonuses'], rules, to),
    vetoes: vetoes.filter((veto) => veto !== null),
  };
  return { unit, hasTally, hasId: shape.id !== undefined };
}
