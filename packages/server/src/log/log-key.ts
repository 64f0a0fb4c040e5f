import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type KeyName,
  logOrigin,
  makeSigner,
  type NoteSigner,
  writeVerifierKey,
} from '@pingyi/record';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { readVkeys } from './stored-log.ts';

/** Why the log's key cannot be used. */
export type LogKeyFault =
  /** The database knows a key and its file is not there: no new one is made for an old log. */
  | { readonly code: 'key-missing'; readonly facts: { readonly file: string } }
  /** The file is no Ed25519 private key in PEM. */
  | {
      readonly code: 'key-unreadable';
      readonly facts: { readonly file: string; readonly why: string };
    }
  /** The system does not let the file be read or made; `why` is its code, such as EACCES. */
  | {
      readonly code: 'key-file-failed';
      readonly facts: { readonly file: string; readonly why: string };
    }
  /** Others may read the file. */
  | {
      readonly code: 'key-exposed';
      readonly facts: { readonly file: string; readonly mode: string };
    }
  /** The log of this database is signed with another key. */
  | { readonly code: 'key-differs'; readonly facts: { readonly file: string } };

export type LogKeyOutcome =
  | { readonly ok: true; readonly signer: NoteSigner<'ed25519'> }
  | { readonly ok: false; readonly fault: LogKeyFault };

function refuse(fault: LogKeyFault): LogKeyOutcome {
  return { ok: false, fault };
}

/** The 32 bytes of an Ed25519 private key (RFC 8410, section 7: the last 32 of its PKCS #8 form). */
function seedOf(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ format: 'der', type: 'pkcs8' }).subarray(-32));
}

/** A new private key as PEM (PKCS #8), which `openssl pkey` reads too. */
export function makeKeyText(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** Writes a key's file whole or not at all, mode 600; a file that is there already stays. */
export async function writeKeyFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(draft, text, { mode: 0o600, flush: true });
    await chmod(draft, 0o600);
    await link(draft, file);
    const folder = await open(path.dirname(file));
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** What a file of a key holds, and who may read it besides its owner; null when it is not there. */
async function readKeyFile(
  file: string,
): Promise<{ readonly text: string; readonly othersMay: number } | null> {
  try {
    const text = await readFile(file, 'utf8');
    return { text, othersMay: (await stat(file)).mode & 0o077 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Lends the file to some work; what the system says against it is a fault. */
async function withFile<Value>(
  file: string,
  work: () => Promise<Value>,
): Promise<
  { readonly ok: true; readonly value: Value } | (LogKeyOutcome & { readonly ok: false })
> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return { ok: false, fault: { code: 'key-file-failed', facts: { file, why: code } } };
  }
}

/** Reads a private key. Null for a text that is none of Ed25519. */
export function readKeyText(text: string): Uint8Array | null {
  try {
    const key = createPrivateKey(text);
    return createPublicKey(key).asymmetricKeyType === 'ed25519' ? seedOf(key) : null;
  } catch {
    return null;
  }
}

/** The origin of this installation's log. */
export async function readOrigin(database: Kysely<Tables>): Promise<KeyName> {
  const { id } = await database.selectFrom('installation').select('id').executeTakeFirstOrThrow();
  const origin = logOrigin(id);
  if (origin === null) throw new Error(`no origin can be made of the installation id ${id}`);
  return origin;
}

/** The newest public key of the log, or null before the first. */
export async function readNewestVkey(database: Kysely<Tables>): Promise<string | null> {
  return (await readVkeys(database)).at(-1) ?? null;
}

async function register(database: Kysely<Tables>, vkey: string): Promise<string | null> {
  await database
    .insertInto('log_key')
    .values({ number: 1, vkey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return readNewestVkey(database);
}

/**
 * Opens the key that signs the log: the one in `file`, which must be the one that the database knows. A
 * log without a key gets a new one. Of several servers that start at once on a new database one registers
 * its key, the others are refused with `key-differs`.
 */
export async function openLogKey(database: Kysely<Tables>, file: string): Promise<LogKeyOutcome> {
  const known = await readNewestVkey(database);
  const found = await withFile(file, async () => {
    if (known === null) await writeKeyFile(file, makeKeyText());
    return readKeyFile(file);
  });
  if (!found.ok) return found;
  if (found.value === null) return refuse({ code: 'key-missing', facts: { file } });
  const { text, othersMay } = found.value;
  if (othersMay !== 0)
    return refuse({ code: 'key-exposed', facts: { file, mode: othersMay.toString(8) } });
  const seed = readKeyText(text);
  if (seed === null)
    return refuse({ code: 'key-unreadable', facts: { file, why: 'Ed25519, PKCS #8, PEM' } });
  const signer = makeSigner(await readOrigin(database), 'ed25519', seed);
  if (!signer.ok)
    return refuse({ code: 'key-unreadable', facts: { file, why: signer.faults[0]?.code ?? '' } });
  const vkey = writeVerifierKey(signer.value.key);
  const registered = known ?? (await register(database, vkey));
  if (registered !== vkey) return refuse({ code: 'key-differs', facts: { file } });
  return { ok: true, signer: signer.value };
}
