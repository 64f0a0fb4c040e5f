import type { ProjectedTable } from '../projections/projection.ts';

/** What can be wrong with the acts as they lie in the database, beside the faults of the log itself. */
export type RebuildFault =
  /** Column and leaf tell different places, streams or times. */
  | {
      readonly code: 'act-misplaced';
      readonly seq: number;
      readonly column: 'seq' | 'stream' | 'at';
      readonly expected: string;
      readonly found: string;
    }
  /** The acts of a stream are not numbered one after the other: one is missing, or two were swapped. */
  | {
      readonly code: 'act-out-of-order';
      readonly seq: number;
      readonly stream: string;
      readonly expected: number;
      readonly found: number;
    }
  /** The row holds no act of the catalogue. */
  | { readonly code: 'act-unreadable'; readonly seq: number; readonly why: string }
  /** What is stored of an internal act is not what its leaf committed to. */
  | { readonly code: 'act-not-as-sealed'; readonly seq: number }
  /** The act cannot follow the acts before it. */
  | { readonly code: 'act-does-not-fit'; readonly seq: number; readonly why: string }
  /** A stored subtree is not the hash of its leaves, or is missing. */
  | {
      readonly code: 'subtree-differs';
      readonly level: number;
      readonly index: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'subtrees-surplus'; readonly count: number }
  /** A row of a projection is not what the acts make of it. */
  | {
      readonly code: 'row-differs' | 'row-missing' | 'row-surplus';
      readonly table: ProjectedTable;
      readonly row: string;
      /** The act that wrote the row last; null for a row that no act wrote. */
      readonly seq: number | null;
    };

/** A sentence for a person, in Chinese and English. */
export function rebuildSentence(fault: RebuildFault): string {
  switch (fault.code) {
    case 'act-misplaced':
      return `第 ${fault.seq} 号事项的 ${fault.column} 被改动：应为 ${fault.expected}，实为 ${fault.found}。 Act ${fault.seq}: ${fault.column} was changed; ${fault.expected} is expected, ${fault.found} is there.`;
    case 'act-out-of-order':
      return `第 ${fault.seq} 号事项在 ${fault.stream} 中的次序不对：应为第 ${fault.expected} 件，实为第 ${fault.found} 件。 Act ${fault.seq} is out of order in ${fault.stream}: number ${fault.expected} is expected, ${fault.found} is there.`;
    case 'act-unreadable':
      return `第 ${fault.seq} 号事项无法读取（${fault.why}）。 Act ${fault.seq} cannot be read (${fault.why}).`;
    case 'act-not-as-sealed':
      return `第 ${fault.seq} 号内部事项与当时封存的摘要不符。 Internal act ${fault.seq} is not what its leaf committed to.`;
    case 'act-does-not-fit':
      return `第 ${fault.seq} 号事项与之前的事项接不上（${fault.why}）。 Act ${fault.seq} cannot follow those before it (${fault.why}).`;
    case 'subtree-differs':
      return `存证日志的节点 ${fault.level}/${fault.index}（第 ${fault.from} 至 ${fault.to} 号事项）与事项不符。 Node ${fault.level}/${fault.index} of the log (acts ${fault.from} to ${fault.to}) is not the hash of its acts.`;
    case 'subtrees-surplus':
      return `存证日志多出 ${fault.count} 个节点，它们的事项已不在。 The log has ${fault.count} nodes too many; their acts are gone.`;
    case 'row-differs':
      return `${fault.table} 的 ${fault.row} 与事项不符（最后由第 ${fault.seq} 号事项写入）。 Row ${fault.row} of ${fault.table} is not what the acts make of it (last written by act ${fault.seq}).`;
    case 'row-missing':
      return `${fault.table} 缺少 ${fault.row}（由第 ${fault.seq} 号事项写入）。 Row ${fault.row} of ${fault.table}, written by act ${fault.seq}, is missing.`;
    case 'row-surplus':
      return `${fault.table} 多出 ${fault.row}，没有事项写过它。 No act wrote row ${fault.row} of ${fault.table}.`;
  }
}
