import { logOrigin } from '@pingyi/record';
import { makeKeyText } from '../../log/log-key.ts';
import type { CheckedBackup } from '../check-backup.ts';
import { guard, type Outcome, Refused } from '../fault.ts';
import { vouchedText } from '../format/manifest.ts';
import { type PreparedKey, prepareKey, readKeyFile, vkeyOf } from './key-file.ts';
import { openSealedKey } from './seal-key.ts';

/** What a person wants of the key of a restored log. */
export interface KeyOrder {
  /** Where the key file lies or is to lie. */
  readonly file: string;
  /** Opens the key in the backup; null leaves it there. */
  readonly passphrase: string | null;
  /** Makes a further key, which signs from now on. */
  readonly isNew: boolean;
  /** Another key that lies there may be set aside. */
  readonly mayReplace: boolean;
}

/** What becomes of the key. */
export interface KeyPlan {
  /**
   * `unneeded`: no server has signed the log yet, the first one makes a key. `in-place`: it lies there
   * already. `absent`: a person has to bring it.
   */
  readonly kind: 'unneeded' | 'in-place' | 'put-back' | 'new' | 'absent';
  /** The further key to register; null but for `new`. */
  readonly newVkey: string | null;
  /** To be put after the database has committed; null but for `put-back` and `new`. */
  readonly prepared: PreparedKey | null;
}

const nothing = { newVkey: null, prepared: null } as const;

/**
 * Decides what becomes of the log's key, and writes it beside its place where it is to be put, so that a
 * folder that cannot be written is found before the database is touched.
 */
export function planKey(
  { manifest, vkeys }: CheckedBackup,
  order: KeyOrder,
): Promise<Outcome<KeyPlan>> {
  const { file, passphrase, isNew } = order;
  return guard(async () => {
    const origin = logOrigin(manifest.installation);
    if (origin === null)
      throw new Refused({ code: 'manifest-malformed', facts: { where: 'installation' } });
    const needed = vkeys.at(-1);
    const found = await readKeyFile(file);
    const foundVkey = found === null ? null : vkeyOf(found, origin);
    const prepare = (text: string): Promise<PreparedKey> => {
      if (found !== null && !order.mayReplace)
        throw new Refused({ code: 'key-in-place', facts: { file } });
      return prepareKey(file, text);
    };
    if (isNew) {
      const text = makeKeyText();
      return { kind: 'new', newVkey: vkeyOf(text, origin), prepared: await prepare(text) };
    }
    if (needed === undefined) return { kind: 'unneeded', ...nothing };
    if (foundVkey === needed) return { kind: 'in-place', ...nothing };
    const { logKey } = manifest;
    if (logKey === null || passphrase === null) return { kind: 'absent', ...nothing };
    const opened = await openSealedKey(logKey, passphrase, vouchedText(manifest));
    if (!opened.ok) throw new Refused(opened.fault);
    if (vkeyOf(opened.value, origin) !== needed)
      throw new Refused({ code: 'key-foreign', facts: { file } });
    return { kind: 'put-back', newVkey: null, prepared: await prepare(opened.value) };
  });
}
