import type { Kysely } from 'kysely';
import { readOrigin } from '../../log/log-key.ts';
import type { Tables } from '../../storage/tables.ts';
import { guard, type Outcome, Refused } from '../fault.ts';
import { readKeyFile, vkeyOf } from './key-file.ts';

/** The text of the key file, if it is the key that signs the log of this database now. */
export function readBackupKey(database: Kysely<Tables>, file: string): Promise<Outcome<string>> {
  return guard(async () => {
    const text = await readKeyFile(file);
    if (text === null) throw new Refused({ code: 'key-missing', facts: { file } });
    const newest = await database
      .selectFrom('log_key')
      .select('vkey')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (vkeyOf(text, await readOrigin(database)) !== newest?.vkey)
      throw new Refused({ code: 'key-foreign', facts: { file } });
    return text;
  });
}
