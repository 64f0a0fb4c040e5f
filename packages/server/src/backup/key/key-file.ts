import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type KeyName, makeSigner, writeVerifierKey } from '@pingyi/record';
import { readKeyText } from '../../log/log-key.ts';
import { Refused } from '../fault.ts';
import { exists, faultOfWriting, putInPlace } from '../writing.ts';

/** The vkey of a private key's text for a log of this origin; null for a text that is no such key. */
export function vkeyOf(text: string, origin: KeyName): string | null {
  const seed = readKeyText(text);
  if (seed === null) return null;
  const signer = makeSigner(origin, 'ed25519', seed);
  return signer.ok ? writeVerifierKey(signer.value.key) : null;
}

/** The text of a key file, or null when there is none. */
export async function readKeyFile(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new Refused({ code: 'not-readable', facts: { file, why: code } });
  }
}

/** A key that is written beside its place already, so that only a rename can fail later. */
export interface PreparedKey {
  /**
   * Gives it its name. A file that is there is set aside under another name, never lost.
   *
   * @returns the name of the file that was set aside, or null
   */
  put(): Promise<string | null>;
  /** Removes it again, unless it was put. */
  drop(): Promise<void>;
}

/** A name beside `file` that nobody has. */
async function freeName(file: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `${file}.old-${number}`;
    if (!(await exists(name))) return name;
  }
}

/** Writes a key beside its place, mode 600. Throws `Refused` where nothing can be written. */
export async function prepareKey(file: string, text: string): Promise<PreparedKey> {
  const draft = path.join(path.dirname(file), `.${randomUUID()}.key`);
  try {
    // As the database's own folders: PostgreSQL's account passes through, others see nothing.
    await mkdir(path.dirname(file), { recursive: true, mode: 0o711 });
    await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    await chmod(draft, 0o600);
  } catch (error) {
    const fault = faultOfWriting(error, file);
    throw fault === null ? error : new Refused(fault);
  }
  return {
    put: async () => {
      const aside = (await exists(file)) ? await freeName(file) : null;
      if (aside !== null) await rename(file, aside);
      await putInPlace(draft, file);
      return aside;
    },
    drop: () => rm(draft, { force: true }),
  };
}
