import { collector } from '../faults/collector.ts';
import type { Fault, Read } from '../faults/fault.ts';
import { isRecord } from '../json/is-record.ts';
import { readJson } from '../json/read-json.ts';
import { readScheme } from '../rulebook/read-scheme.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import { reportFaultsOfTree } from './faults-of-tree.ts';
import type { ScoreInput } from './input.ts';
import { readUnit, type UnitRules } from './read-unit.ts';
import { tallyShapeOf } from './tally-shape.ts';

const format = 'pingyi-score/1';

function rulesOf(parts: Partial<Scheme>): UnitRules {
  const { raterGroups, channels, dimensions, score, grades, rules } = parts;
  const used = [raterGroups?.length, channels?.length, score === 'overall' ? 0 : 1];
  const isOneSplit = used.filter((entries) => entries !== 0).length <= 1;
  const isShapeKnown = raterGroups && channels && dimensions && score && isOneSplit;
  return {
    gradeIds: grades?.map((grade) => grade.id) ?? null,
    shape: isShapeKnown ? tallyShapeOf({ raterGroups, channels, dimensions, score }) : null,
    ruleById: rules === undefined ? null : new Map(rules.map((rule) => [rule.id, rule])),
  };
}

/**
 * Reads a `pingyi-score/1` value, as parsed from JSON or taken from a workbook. Every fault of the
 * whole value is reported, each with its path such as `units[3].tally.satisfied`.
 */
export function readScoreInput(value: unknown): Read<ScoreInput> {
  const to = collector();
  if (!isRecord(value)) {
    to.object('wrong-type', [], { expected: 'object' });
    return { ok: false, faults: to.faults };
  }
  if (!Object.hasOwn(value, 'format')) to.object('missing-field', ['format']);
  else if (value['format'] !== format)
    to.object('unknown-format', ['format'], {
      value: typeof value['format'] === 'string' ? value['format'].slice(0, 40) : '…',
      allowed: [format],
    });
  for (const field of Object.keys(value))
    if (!['format', 'scheme', 'units'].includes(field))
      to.object('unknown-field', [field], { field });

  const { scheme, parts, faults } = readScheme(
    Object.hasOwn(value, 'scheme') ? value['scheme'] : undefined,
    ['scheme'],
  );
  to.faults.push(...faults);

  const given = value['units'];
  if (given === undefined) to.object('missing-field', ['units']);
  else if (!Array.isArray(given)) to.object('wrong-type', ['units'], { expected: 'list' });
  const rules = rulesOf(parts);
  const readings = (Array.isArray(given) ? given : []).map((unit: unknown, place) =>
    readUnit(unit, ['units', place], rules, to),
  );
  reportFaultsOfTree(readings, parts, to);

  if (to.faults.length > 0 || scheme === null) return { ok: false, faults: to.faults };
  return { ok: true, value: { scheme, units: readings.map((reading) => reading.unit) } };
}

/** Reads a `pingyi-score/1` file in JSON; faults of its text and of its meaning come together. */
export function readScoreJson(bytes: Uint8Array): Read<ScoreInput> {
  const json = readJson(bytes);
  if (!json.isJson) return { ok: false, faults: json.faults };
  const read = readScoreInput(json.value);
  if (json.faults.length === 0) return read;
  return { ok: false, faults: withoutRepeats([...json.faults, ...(read.ok ? [] : read.faults)]) };
}

/** One fault a code and place: a forbidden key is seen by the text's reader and by the schema. */
function withoutRepeats(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.path}`, fault])).values()];
}
