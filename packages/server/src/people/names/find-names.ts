import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { nameInText, searchedText } from './names-in-text.ts';
import type { PublicText } from './public-texts.ts';

/** A place where a text seems to name a representative. */
export interface NamePlace {
  readonly act: string;
  readonly path: string;
  readonly name: string;
  /** The words around it. */
  readonly around: string;
}

/** No text holds this character, so no name is found across two texts. */
const between = '\u0001';

/**
 * Where texts seem to name somebody of a campaign's pool, in the order of texts, then of names. The database
 * compares: of a pool of ten thousand only the few names that occur are read.
 */
export async function findNames(
  database: Kysely<Tables>,
  campaign: string,
  texts: readonly PublicText[],
): Promise<readonly NamePlace[]> {
  if (texts.length === 0) return [];
  const searched = texts.map(({ text }) => searchedText(text)).join(between);
  const rows = await database
    .selectFrom('person')
    .select('name')
    .distinct()
    .where('campaign', '=', campaign)
    .where(sql<boolean>`strpos(${searched}, name_key) > 0`)
    .orderBy('name')
    .execute();
  return texts.flatMap(({ act, path, text }) =>
    rows.flatMap(({ name }) => {
      const around = nameInText(text, name);
      return around === null ? [] : [{ act, path, name, around }];
    }),
  );
}
