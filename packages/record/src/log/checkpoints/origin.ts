import { type KeyName, readKeyName } from '../notes/key-name.ts';

/**
 * The origin of an installation's log, `pingyi/<installation id>`: the first line of its checkpoints and
 * the name of its key. The id has up to 64 Latin letters, digits and hyphens; null for another text.
 */
export function logOrigin(installation: string): KeyName | null {
  const isId = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u.test(installation);
  return isId ? readKeyName(`pingyi/${installation}`) : null;
}
