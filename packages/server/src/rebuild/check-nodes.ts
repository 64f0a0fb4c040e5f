import { appendLeaf, emptyFrontier, type Frontier, leafHash, type TreeNode } from '@pingyi/record';
import { type Kysely, sql } from 'kysely';
import { sha256 } from '../log/hash.ts';
import type { Tables } from '../storage/tables.ts';
import type { RebuildFault } from './faults.ts';
import type { ScannedRow } from './scan.ts';

/** The stored hashes of subtrees, by their places. */
async function storedNodes(
  database: Kysely<Tables>,
  nodes: readonly TreeNode[],
): Promise<ReadonlyMap<string, Buffer>> {
  const { rows } = await sql<{ level: number; index: string; hash: Buffer }>`
    select level, index, hash from log_node
    join unnest(${nodes.map(({ level }) => level)}::smallint[],
      ${nodes.map(({ index }) => index)}::bigint[]) wanted (level, index)
    using (level, index)`.execute(database);
  return new Map(rows.map(({ level, index, hash }) => [`${level}/${index}`, hash] as const));
}

/**
 * Compares the stored subtrees above the leaves with those that the leaves make. (A leaf's own hash is
 * compared where the log is verified.)
 */
export class NodeCheck {
  readonly #database: Kysely<Tables>;
  #frontier: Frontier = emptyFrontier;
  #count = 0;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  async take(rows: readonly ScannedRow[]): Promise<readonly RebuildFault[]> {
    const inner: TreeNode[] = [];
    for (const { leaf } of rows) {
      const hash = leafHash(sha256, Buffer.from(leaf, 'utf8'));
      const { frontier, completed } = appendLeaf(sha256, this.#frontier, hash);
      this.#frontier = frontier;
      this.#count += completed.length;
      inner.push(...completed.filter(({ level }) => level > 0));
    }
    const stored = await storedNodes(this.#database, inner);
    return inner
      .filter(({ level, index, hash }) => !stored.get(`${level}/${index}`)?.equals(hash))
      .map(({ level, index }) => {
        const width = 2 ** level;
        const from = index * width;
        return { code: 'subtree-differs', level, index, from, to: from + width - 1 };
      });
  }

  /** What is stored beyond the subtrees of the leaves. */
  async end(): Promise<readonly RebuildFault[]> {
    const { rows } = await sql<{ count: string }>`select count(*) from log_node`.execute(
      this.#database,
    );
    const surplus = Number(rows[0]?.count ?? 0) - this.#count;
    return surplus > 0 ? [{ code: 'subtrees-surplus', count: surplus }] : [];
  }
}
