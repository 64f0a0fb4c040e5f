import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../storage/database.ts';

/** The hash of the tree over leaf data, straight from the definition (RFC 6962, section 2.1). */
function treeHash(leaves: readonly string[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined)
    return createHash('sha256').update(Buffer.of(0)).update(only).digest();
  const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const [left, right] = [treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k))];
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** The leaves as they lie in the database, and their root by code that shares nothing with the log's. */
export async function readByHand({ queries }: Database): Promise<{
  readonly leaves: readonly string[];
  readonly root: string;
}> {
  const { rows } = await sql<{ leaf: string }>`select leaf from act order by seq`.execute(queries);
  const leaves = rows.map(({ leaf }) => leaf);
  return { leaves, root: treeHash(leaves).toString('hex') };
}
