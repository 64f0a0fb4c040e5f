import type { StoredAct } from '@pingyi/core';
import { checkOpening, readLeaf, readSalt } from '@pingyi/record';
import { actOf, type StoredRow } from '../ledger/stored-acts.ts';
import { noActs } from '../ledger/stream-states.ts';
import type { StreamState } from '../ledger/submission.ts';
import { sha256 } from '../log/hash.ts';
import { projectAct } from '../projections/project-act.ts';
import type { RowChange } from '../projections/projection.ts';
import type { RebuildFault } from './faults.ts';

/** What a row of `act` came to. */
export interface Folded {
  readonly rows: readonly RowChange[];
  readonly faults: readonly RebuildFault[];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Differences between the columns of a row and the act in it. */
function misplacements(row: StoredRow, at: Date, act: StoredAct): readonly RebuildFault[] {
  const pairs = [
    ['seq', String(act.seq), row.seq],
    ['stream', act.stream, row.stream],
    ['at', act.at, at.toISOString()],
  ] as const;
  return pairs
    .filter(([, expected, found]) => expected !== found)
    .map(([column, expected, found]) => ({
      code: 'act-misplaced',
      seq: Number(row.seq),
      column,
      expected,
      found,
    }));
}

/** Whether an internal act is the one that its leaf committed to. */
function isAsSealed(row: StoredRow): boolean {
  const leaf = readLeaf(Buffer.from(row.leaf, 'utf8'));
  const salt = row.salt === null ? null : readSalt(row.salt);
  if (!leaf.ok || leaf.value.visibility !== 'internal' || salt === null) return false;
  const act = JSON.parse(row.act ?? 'null') as StoredAct;
  return checkOpening(sha256, leaf.value.view, { act, salt }).ok;
}

/**
 * Folds acts in the order of the log, as the ledger did when it recorded them, and checks each row by
 * the way. Every fault names its act; a faulty act is left out and the fold goes on.
 */
export class Fold {
  readonly #streams = new Map<string, StreamState<unknown>>();

  async take(row: StoredRow, at: Date): Promise<Folded> {
    const seq = Number(row.seq);
    const faults: RebuildFault[] = [];
    const known = this.#streams.get(row.stream) ?? noActs;
    const { version } = known;
    const { stream, stream_version: found } = row;
    if (found !== version + 1)
      faults.push({ code: 'act-out-of-order', seq, stream, expected: version + 1, found });
    const leave = (...more: readonly RebuildFault[]): Folded => {
      this.#streams.set(stream, { ...known, version: found, seq });
      return { rows: [], faults: [...faults, ...more] };
    };
    let act: StoredAct | null;
    try {
      act = actOf(row);
    } catch (error) {
      return leave({ code: 'act-unreadable', seq, why: messageOf(error) });
    }
    if (act === null) return leave();
    faults.push(...misplacements(row, at, act));
    if (act.visibility === 'internal' && !isAsSealed(row))
      faults.push({ code: 'act-not-as-sealed', seq });
    try {
      const rows = await projectAct(
        act,
        { stream, version: found },
        {
          load: (name) => this.#streams.get(name) ?? noActs,
          keep: (name, state) => void this.#streams.set(name, state),
        },
      );
      return { rows, faults };
    } catch (error) {
      return leave({ code: 'act-does-not-fit', seq, why: messageOf(error) });
    }
  }
}
