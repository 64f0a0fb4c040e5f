import { Refused } from './fault.ts';
import { nameOf, type TableEntry } from './format/manifest.ts';
import type { Row } from './format/rows.ts';

/** A moment as PostgreSQL writes it in UTC, in milliseconds since 1970. */
function momentOf(text: string): number {
  return Date.parse(text.replace(' ', 'T').replace(/\+00$/u, 'Z'));
}

interface View {
  readonly seq?: unknown;
  readonly stream?: unknown;
  readonly at?: unknown;
  readonly day?: unknown;
}

function viewOf(leaf: string): View | null {
  try {
    return JSON.parse(leaf) as View | null;
  } catch {
    return null;
  }
}

/**
 * Holds the columns of acts against their leaves, row after row: the log vouches for leaves only, and the
 * server finds acts by these columns. Acts of a stream are numbered from 1 without a gap.
 *
 * @returns what takes a row and gives its leaf; throws `Refused` for one that contradicts it
 */
export function checkActs(table: TableEntry): (row: Row) => string {
  const place = (column: string): number => {
    const at = table.columns.findIndex(({ name }) => name === column);
    if (at < 0)
      throw new Refused({ code: 'column-missing', facts: { table: nameOf(table), column } });
    return at;
  };
  const [seqAt, streamAt, versionAt, momentAt, leafAt] = [
    place('seq'),
    place('stream'),
    place('stream_version'),
    place('at'),
    place('leaf'),
  ] as const;
  const versions = new Map<string, number>();
  return (row) => {
    const [seq, stream, leaf] = [row[seqAt] ?? '', row[streamAt] ?? '', row[leafAt] ?? ''];
    const moment = momentOf(row[momentAt] ?? '');
    const version = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, version);
    const view = viewOf(leaf);
    const isPublic = view?.stream !== undefined;
    const agrees =
      String(view?.seq) === seq &&
      row[versionAt] === String(version) &&
      (isPublic
        ? view.stream === stream && Date.parse(String(view.at)) === moment
        : Number.isFinite(moment) && new Date(moment).toISOString().slice(0, 10) === view?.day);
    if (!agrees)
      throw new Refused({ code: 'row-contradicts-log', facts: { table: nameOf(table), seq } });
    return leaf;
  };
}
