import type { Kysely } from 'kysely';
import { readNewestVkey, readOrigin } from '../../log/log-key.ts';
import type { Tables } from '../../storage/tables.ts';
import { guard, type Outcome, Refused } from '../fault.ts';
import { readKeyFile, vkeyOf } from './key-file.ts';

/** The text of the key file, if it is the key that signs the log of this database now. */
export function readBackupKey(database: Kysely<Tables>, file: string): Promise<Outcome<string>> {
  return guard(async () => {
    const text = await readKeyFile(file);
    if (text === null) throw new Refused({ code: 'key-missing', facts: { file } });
    if (vkeyOf(text, await readOrigin(database)) !== (await readNewestVkey(database)))
      throw new Refused({ code: 'key-foreign', facts: { file } });
    return text;
  });
}
