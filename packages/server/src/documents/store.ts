import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { drawId } from '../files/draw-id.ts';
import type { Tables } from '../storage/tables.ts';

/** A file as it is named in acts and lists. */
export interface StoredDocument {
  /** Opaque; it stands in the public record. */
  readonly id: string;
  /** SHA-256 of its bytes: `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** True when the same account had uploaded the same file under the same name before. */
  readonly isRepeat: boolean;
}

/** A file that is to be kept; its kind and name have been checked. */
export interface NewDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** An account id. */
  readonly by: string;
}

/** Keeps a file. The same file by the same account under the same name is kept once. */
export async function keepDocument(
  database: Kysely<Tables>,
  { name, mediaType, content, by }: NewDocument,
): Promise<StoredDocument> {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const id = drawId('doc', 9);
  const added = await database
    .insertInto('document')
    .values({ id, digest, name, media_type: mediaType, content, uploaded_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  const told = { digest, name, mediaType, size: content.length };
  if (added !== undefined) return { id, ...told, isRepeat: false };
  const earlier = await database
    .selectFrom('document')
    .select('id')
    .where('uploaded_by', '=', by)
    .where('digest', '=', digest)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return { id: earlier.id, ...told, isRepeat: true };
}

/** A file with its bytes, or null when there is none of this id. */
export async function readDocument(
  database: Kysely<Tables>,
  id: string,
): Promise<{ readonly name: string; readonly mediaType: string; readonly content: Buffer } | null> {
  const row = await database
    .selectFrom('document')
    .select(['name', 'media_type', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { name: row.name, mediaType: row.media_type, content: row.content };
}
