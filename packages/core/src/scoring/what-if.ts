import { collector } from '../faults/collector.ts';
import type { Read } from '../faults/fault.ts';
import type { ScoreInput, UnitInput } from './input.ts';
import { readScoreInput } from './read-input.ts';

/**
 * What is supposed of one unit, in the fields of a unit of `pingyi-score/1`. A field that is left out
 * stays as it is; a list takes the place of the whole list.
 */
export interface UnitChange {
  readonly id: string;
  readonly tally?: unknown;
  readonly dailyAssessment?: unknown;
  readonly deductions?: unknown;
  readonly bonuses?: unknown;
  readonly vetoes?: unknown;
  readonly exempt?: unknown;
}

/** The unit with what the change names taken over. */
function changed(unit: UnitInput, change: UnitChange, read: UnitInput): UnitInput {
  const has = (field: keyof UnitChange) => change[field] !== undefined;
  return {
    ...unit,
    tally: has('tally') ? read.tally : unit.tally,
    dailyAssessment: has('dailyAssessment') ? read.dailyAssessment : unit.dailyAssessment,
    deductions: has('deductions') ? read.deductions : unit.deductions,
    bonuses: has('bonuses') ? read.bonuses : unit.bonuses,
    vetoes: has('vetoes') ? read.vetoes : unit.vetoes,
    isExempt: has('exempt') ? read.isExempt : unit.isExempt,
  };
}

/**
 * The input of scoring as it would be if: some units' counts, sheets, lines or exemption were others.
 * The same reader judges them as judges a score file, so that what cannot be handed in cannot be supposed.
 * Nothing keeps what is made here; a result comes about by acts only.
 *
 * @returns the changed input, or every fault at its place, such as `units[0].tally.satisfied`
 */
export function changeInput(input: ScoreInput, changes: readonly UnitChange[]): Read<ScoreInput> {
  const byId = new Map(input.units.map((unit) => [unit.id, unit]));
  const withOwnChildren = new Set(
    input.units.flatMap(({ parent, role }) => (role === 'own' && parent !== null ? [parent] : [])),
  );
  const to = collector();
  for (const [place, { id, tally }] of changes.entries()) {
    if (!byId.has(id))
      to.object('unknown-value', ['units', place, 'id'], { value: id, allowed: [...byId.keys()] });
    if (tally !== undefined && withOwnChildren.has(id)) {
      const children = input.units.filter(({ parent, role }) => parent === id && role === 'own');
      const ids = children.map((child) => child.id);
      to.object('own-level-twice', ['units', place, 'tally'], { children: ids });
    }
  }
  const units = changes.map((change) => {
    const { name = change.id, class: unitClass = 'unit' } = byId.get(change.id) ?? {};
    return { name, class: unitClass, ...change };
  });
  const read = readScoreInput({ format: 'pingyi-score/1', scheme: input.scheme, units });
  if (!read.ok) return { ok: false, faults: [...to.faults, ...read.faults] };
  if (to.faults.length > 0) return { ok: false, faults: to.faults };
  const next = new Map(byId);
  for (const [place, change] of changes.entries()) {
    const unit = byId.get(change.id);
    const readUnit = read.value.units[place];
    if (unit !== undefined && readUnit !== undefined)
      next.set(change.id, changed(unit, change, readUnit));
  }
  return { ok: true, value: { ...input, units: [...next.values()] } };
}
