import type { Scheme } from '../rulebook/scheme.ts';
import type { Reason } from './reason.ts';
import type { UnitScore } from './unit-score.ts';

/** A reason for a sentence: children by their names, parts by their labels, as a reader knows them. */
export function namedReason(reason: Reason, unit: UnitScore, scheme: Scheme): Reason {
  const children = unit.own.kind === 'mean' ? unit.own.children : [];
  const names = new Map(
    [...children, ...(unit.lower?.children ?? [])].map((child) => [child.unit.id, child.unit.name]),
  );
  const labels = [...scheme.raterGroups, ...scheme.channels, ...scheme.dimensions];
  const nameOf = (id: string): string =>
    reason.code.endsWith('-incomplete')
      ? (names.get(id) ?? id)
      : (labels.find((each) => each.id === id)?.label ?? id);
  const facts = Object.entries(reason.facts).map(([name, ids]) => [
    name,
    Array.isArray(ids) ? ids.map(nameOf) : ids,
  ]);
  return { code: reason.code, facts: Object.fromEntries(facts) };
}
