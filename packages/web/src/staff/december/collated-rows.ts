import { type Campaign, type FactSource, officialText, type UnitId } from '@pingyi/core';
import { drawnId } from '../assessment/drawn-id.ts';

/** A problem as it is worked on. */
export interface ProblemRow {
  readonly id: string;
  readonly title: string;
  readonly units: readonly UnitId[];
  readonly sources: readonly FactSource[];
}

/** Something that the system knows and that may be a main problem. */
export interface KnownProblem {
  readonly title: string;
  readonly unit: UnitId;
  readonly source: FactSource;
}

function sourceKey({ kind, ref }: FactSource): string {
  return `${kind} ${ref}`;
}

export function newRow(): ProblemRow {
  return { id: drawnId('p'), title: '', units: [], sources: [] };
}

/** The rows that are on record already. */
export function recordedRows({ collation }: Campaign): readonly ProblemRow[] {
  return (collation?.problems ?? []).map(({ id, title, units, sources }) => ({
    id,
    title,
    units,
    sources,
  }));
}

/** Adds what is known and not in the rows yet; what has the same title becomes one row with all its units. */
export function withKnown(
  rows: readonly ProblemRow[],
  known: readonly KnownProblem[],
): readonly ProblemRow[] {
  const taken = new Set(rows.flatMap(({ sources }) => sources.map(sourceKey)));
  const result = [...rows];
  for (const { title, unit, source } of known) {
    if (taken.has(sourceKey(source))) continue;
    taken.add(sourceKey(source));
    const place = result.findIndex((row) => row.title.trim() === title.trim());
    const row = result[place];
    if (row === undefined) result.push({ ...newRow(), title, units: [unit], sources: [source] });
    else
      result[place] = {
        ...row,
        units: [...new Set([...row.units, unit])],
        sources: [...row.sources, source],
      };
  }
  return result;
}

/** Merges chosen rows into the first of them, which keeps its title; the order of the others stays. */
export function mergeRows(
  rows: readonly ProblemRow[],
  chosen: ReadonlySet<string>,
): readonly ProblemRow[] {
  const same = rows.filter(({ id }) => chosen.has(id));
  const [first] = same;
  if (first === undefined) return rows;
  const sources = new Map(
    same.flatMap((row) => row.sources.map((source) => [sourceKey(source), source] as const)),
  );
  const merged: ProblemRow = {
    ...first,
    title: same.find(({ title }) => title.trim() !== '')?.title ?? '',
    units: [...new Set(same.flatMap(({ units }) => units))],
    sources: [...sources.values()],
  };
  return rows
    .filter(({ id }) => id === first.id || !chosen.has(id))
    .map((row) => (row.id === first.id ? merged : row));
}

/** Whether a row can be recorded: an official title, and at least one unit. */
export function isComplete({ title, units }: ProblemRow): boolean {
  return units.length > 0 && officialText.safeParse(title.trim()).success;
}
