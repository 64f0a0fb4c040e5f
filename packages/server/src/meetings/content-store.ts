import { createHash } from 'node:crypto';
import { type Digest, digest } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** The digest of bytes as acts write it. */
export function digestOfContent(content: string | Uint8Array): Digest {
  return digest.parse(`sha256:${createHash('sha256').update(content).digest('hex')}`);
}

/** Content that an act of a meeting will name. */
interface NewContent {
  readonly meeting: string;
  readonly content: Buffer;
  /** An account id. */
  readonly by: string;
}

/**
 * Keeps content under its own digest; what is there already stays as it is.
 *
 * @returns whether it is new
 */
export async function keepContent(
  database: Kysely<Tables>,
  { meeting, content, by }: NewContent,
): Promise<boolean> {
  const added = await database
    .insertInto('meeting_content')
    .values({ meeting, digest: digestOfContent(content), content, uploaded_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .returning('digest')
    .executeTakeFirst();
  return added !== undefined;
}

/** Contents of a meeting as texts, by digest; those that are not there are missing. */
export async function readContents(
  database: Kysely<Tables>,
  meeting: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (digests.length === 0) return new Map();
  const rows = await database
    .selectFrom('meeting_content')
    .select(['digest', 'content'])
    .where('meeting', '=', meeting)
    .where('digest', 'in', [...digests])
    .execute();
  return new Map(rows.map(({ digest: name, content }) => [name, content.toString('utf8')]));
}
