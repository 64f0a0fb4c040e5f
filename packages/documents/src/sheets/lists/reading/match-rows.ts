import { cellName } from '../../cell.ts';
import type { Identity, ListDescription, ListRow } from '../description.ts';
import type { FaultLog } from './fault-log.ts';
import type { ReadRow } from './read-rows.ts';

/** Where a fault about a column is shown. */
type PlaceOf = (column: string) => number;

/** Which existing row each row of the file means; rows that the file names twice are faulty. */
export interface Matching<Row> {
  readonly matchOf: ReadonlyMap<ReadRow<Row>, Row>;
}

function groupByKey<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Objects to every row but the first that has a key which belongs to one row only. */
function objectToTwins<Row>(
  identity: Identity<Row>,
  groups: ReadonlyMap<string, readonly ReadRow<Row>[]>,
  placeOf: PlaceOf,
  faults: FaultLog,
): void {
  const place = placeOf(identity.column);
  for (const [first, ...others] of groups.values())
    for (const other of others) {
      const facts = { row: (first?.row ?? 0) + 1, cell: cellName(first?.row ?? 0, place) };
      faults.object(other.row, place, identity.column, 'duplicate-row', facts);
    }
}

/**
 * Finds the existing row that each row of the file means, by the list's identities from the strongest
 * on, each existing row at most once. A key that stays with an existing row that the file leaves as it
 * is cannot be given to another row.
 */
export function matchRows<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  rows: readonly ReadRow<Row>[],
  existing: readonly Row[],
  columns: ReadonlySet<string>,
  placeOf: PlaceOf,
  faults: FaultLog,
): Matching<Row> {
  const matchOf = new Map<ReadRow<Row>, Row>();
  const taken = new Set<Row>();
  const identities = list.identities.filter(({ needs }) => needs.every((id) => columns.has(id)));
  for (const identity of identities) {
    const groups = groupByKey(rows, ({ values }) => identity.keyOf(values));
    const others = groupByKey(existing, (row) => identity.keyOf(row));
    if (identity.kind === 'once') objectToTwins(identity, groups, placeOf, faults);
    for (const [key, group] of groups) {
      const free = (others.get(key) ?? []).filter((row) => !taken.has(row));
      const open = group.filter((row) => !matchOf.has(row));
      const [row] = open;
      const [match] = free;
      if (row === undefined || match === undefined) continue;
      if (identity.kind === 'only-match') {
        const isClear = open.length === 1 && free.length === 1;
        if (!isClear || identity.agree?.(row.values, match) === false) continue;
      }
      // An id that says otherwise is not overruled by a name.
      const id = list.idColumn === null ? null : row.values[list.idColumn];
      if (list.idColumn !== null && id !== null && match[list.idColumn] !== id) continue;
      matchOf.set(row, match);
      taken.add(match);
    }
  }
  for (const identity of identities) {
    if (identity.kind !== 'once') continue;
    const held = groupByKey(
      existing.filter((row) => !taken.has(row)),
      (row) => identity.keyOf(row),
    );
    const place = placeOf(identity.column);
    for (const row of rows) {
      const key = identity.keyOf(row.values);
      const [holder] = key === null ? [] : (held.get(key) ?? []);
      if (holder === undefined) continue;
      const id = list.idColumn === null ? null : holder[list.idColumn];
      const facts = { id: typeof id === 'string' ? id : '' };
      faults.object(row.row, place, identity.column, 'already-taken', facts);
    }
  }
  return { matchOf };
}

/** Objects to ids that nobody has, where only the system makes them. */
export function objectToUnknownIds<Row extends ListRow, Context>(
  { idColumn, mayBringIds }: ListDescription<Row, Context>,
  rows: readonly ReadRow<Row>[],
  matchOf: ReadonlyMap<ReadRow<Row>, Row>,
  placeOf: PlaceOf,
  faults: FaultLog,
): void {
  if (idColumn === null || mayBringIds) return;
  for (const row of rows) {
    const id = row.values[idColumn];
    if (typeof id === 'string' && !matchOf.has(row))
      faults.object(row.row, placeOf(idColumn), idColumn, 'unknown-id', { id });
  }
}
