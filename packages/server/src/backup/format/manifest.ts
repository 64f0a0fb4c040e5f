import { canonicalJson } from '@pingyi/core';
import { z } from 'zod';
import { accept, type Outcome, refuse } from '../fault.ts';

/** The format that this version writes and reads. */
export const backupFormat = 'pingyi-backup/1';

/** The member that lists all others. */
export const manifestMember = 'manifest.json';

const count = z.int().min(0);
const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,62}$/u);
const base64 = z.base64();

const tableSchema = z.strictObject({
  schema: name,
  name,
  /** In the order of the values of a row; `type` as PostgreSQL names it. */
  columns: z.array(z.strictObject({ name, type: z.string() })).min(1),
  rows: count,
  /** Unpacked. */
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

const sealedKeySchema = z.strictObject({
  kdf: z.literal('scrypt'),
  salt: base64,
  /** Bounded, so that a file cannot ask for gigabytes of memory. */
  n: z.literal([2 ** 14, 2 ** 15, 2 ** 16, 2 ** 17, 2 ** 18]),
  r: z.literal(8),
  p: z.int().min(1).max(4),
  cipher: z.literal('aes-256-gcm'),
  nonce: base64,
  /** The key file, encrypted, then the tag of 16 bytes. */
  sealed: base64,
});

const manifestSchema = z.strictObject({
  format: z.literal(backupFormat),
  /** Version of Pingyi that made it. */
  pingyi: z.string(),
  madeAt: z.iso.datetime(),
  installation: z.uuid(),
  /** The newest migration that the tables have seen. */
  migration: z.string(),
  /** Number of acts and root of their tree; null where the tables hold no log yet. */
  log: z.strictObject({ size: count, root: base64 }).nullable(),
  tables: z.array(tableSchema),
  /** Tables whose rows are not carried, such as `public.history`. */
  leftOut: z.array(z.string()),
  logKey: sealedKeySchema.nullable(),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
export type TableEntry = Readonly<z.infer<typeof tableSchema>>;
export type SealedKey = Readonly<z.infer<typeof sealedKeySchema>>;

/** A table as people and messages name it: `public.act`. */
export function nameOf(table: Pick<TableEntry, 'schema' | 'name'>): string {
  return `${table.schema}.${table.name}`;
}

/** The member that holds a table's rows. */
export function memberOf(table: Pick<TableEntry, 'schema' | 'name'>): string {
  return `tables/${nameOf(table)}.ndjson`;
}

export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the seal of the key vouches for: everything else in the manifest. */
export function vouchedText(manifest: Omit<Manifest, 'logKey'>): string {
  const { format, pingyi, madeAt, installation, migration, log, tables, leftOut } = manifest;
  return canonicalJson({ format, pingyi, madeAt, installation, migration, log, tables, leftOut });
}

/** Reads a manifest; a later format is told from a malformed one. */
export function readManifest(text: string): Outcome<Manifest> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ code: 'manifest-malformed', facts: { where: manifestMember } });
  }
  const { format = '' } = (json ?? {}) as { readonly format?: unknown };
  if (typeof format === 'string' && /^pingyi-backup\/\d+$/u.test(format) && format !== backupFormat)
    return refuse({ code: 'format-newer', facts: { format } });
  const read = manifestSchema.safeParse(json);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    return refuse({ code: 'manifest-malformed', facts: { where } });
  }
  const names = read.data.tables.map(nameOf);
  const twice = names.find((each, at) => names.indexOf(each) !== at);
  return twice === undefined
    ? accept(read.data)
    : refuse({ code: 'manifest-malformed', facts: { where: twice } });
}
