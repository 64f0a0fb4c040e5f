import { cellName } from '../../cell.ts';
import type { LazyFacts, ListFault, ListFaultCode } from '../fault.ts';

/** More faults than this are counted, not listed: nobody reads them, and each costs memory. */
const mostFaults = 1_000;

interface KeptFault {
  readonly row: number;
  readonly place: number;
  readonly fault: ListFault;
}

/** The faults of a list's cells while it is read. */
export interface FaultLog {
  /** Rows with a fault, from zero. */
  readonly rows: ReadonlySet<number>;
  /**
   * @param place the cell's column in the sheet, from zero
   * @param column the list's column, or empty for a column that is not read
   */
  object(row: number, place: number, column: string, code: ListFaultCode, facts?: LazyFacts): void;
  /** All faults, also those that are not kept. */
  total(): number;
  /** Row by row from the left. */
  list(): readonly ListFault[];
}

/**
 * Gathers faults up to a bound. Rules over several rows speak after all cells were read, so half of
 * the room is kept for them.
 */
export function createFaultLog(isCellsDone: () => boolean): FaultLog {
  const kept: KeptFault[] = [];
  const rows = new Set<number>();
  let total = 0;
  return {
    rows,
    object(row, place, column, code, facts = {}) {
      rows.add(row);
      total += 1;
      if (kept.length >= (isCellsDone() ? mostFaults : mostFaults / 2)) return;
      const path = cellName(row, place);
      const known = typeof facts === 'function' ? facts() : facts;
      const of = column === '' ? null : column;
      kept.push({ row, place, fault: { code, path, facts: known, row: row + 1, column: of } });
    },
    total: () => total,
    list: () => kept.sort((a, b) => a.row - b.row || a.place - b.place).map(({ fault }) => fault),
  };
}
