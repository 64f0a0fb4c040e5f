import { utf8ToBytes } from '@noble/hashes/utils.js';
import { campaignId, canonicalJson, readJson } from '@pingyi/core';
import { z } from 'zod';
import { utf8Text } from '../log/bytes/platform.ts';
import { logOrigin } from '../log/checkpoints/origin.ts';
import { type BundleOutcome, refuseBundle } from './faults.ts';
import { mostMembers } from './limits.ts';

/** The format of the bundle itself. A later one has a higher number. */
const format = 'pingyi-bundle/1';

/** The formats of what lies inside, which a verifier must know all. */
const versions = {
  archive: 'belenios/1',
  checkpoint: 'c2sp.org/tlog-checkpoint',
  hints: 'pingyi-hints/1',
  internal: 'pingyi-internal/1',
  officer: 'pingyi-officer/1',
  strong: 'pingyi-strong/1',
} as const;

const size = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

const manifestSchema = z.strictObject({
  format: z.literal(format),
  versions: z.strictObject({
    archive: z.literal(versions.archive),
    checkpoint: z.literal(versions.checkpoint),
    hints: z.literal(versions.hints),
    internal: z.literal(versions.internal),
    officer: z.literal(versions.officer),
    strong: z.literal(versions.strong),
  }),
  campaign: campaignId,
  installation: z.string().refine((id) => logOrigin(id) !== null),
  log: z.strictObject({
    size,
    root: z.string().regex(/^[A-Za-z0-9+/]{43}=$/u),
    keys: z.array(z.string().min(1).max(300)).min(1).max(100),
    witnesses: z.array(z.string().min(1).max(300)).min(1).max(100).optional(),
  }),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        bytes: size,
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      }),
    )
    .max(mostMembers),
  fixture: z.literal(true).optional(),
});

/** What a bundle says of itself. All of it is checked against what lies inside. */
export type Manifest = z.output<typeof manifestSchema>;

/** What is said of one member. */
export type ManifestFile = Manifest['files'][number];

/** What whoever makes a bundle says; format and versions follow. */
export type BundleHead = Pick<Manifest, 'campaign' | 'installation' | 'log' | 'fixture'>;

/** A manifest as its bytes: canonical JSON, so that one manifest has one text. */
export function writeManifest(head: BundleHead, files: readonly ManifestFile[]): Uint8Array {
  return utf8ToBytes(canonicalJson({ ...head, format, versions, files }));
}

/** Whether a text names a bundle of this family, and which number. */
function numberOf(text: unknown): number | null {
  const found = typeof text === 'string' ? /^pingyi-bundle\/([1-9][0-9]{0,5})$/u.exec(text) : null;
  return found === null ? null : Number(found[1]);
}

/**
 * Reads a manifest strictly. Refuses with `manifest-malformed`, `format-unknown` or `format-newer`.
 */
export function readManifest(bytes: Uint8Array): BundleOutcome<Manifest> {
  const read = readJson(bytes);
  if (!read.isJson) return refuseBundle('manifest-malformed', { why: 'json' });
  const { value } = read;
  const named = (value as { readonly format?: unknown } | null)?.format;
  const number = numberOf(named);
  if (number === null) return refuseBundle('format-unknown');
  if (number > 1) return refuseBundle('format-newer', { format: String(named) });
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String).join('.') ?? '';
    const isNewer = path.startsWith('versions');
    return refuseBundle(
      isNewer ? 'format-newer' : 'manifest-malformed',
      {
        ...(isNewer ? { format: path } : { why: 'schema' }),
      },
      path,
    );
  }
  if (read.faults.length > 0 || canonicalJson(value) !== utf8Text(bytes))
    return refuseBundle('manifest-malformed', { why: 'canonical' });
  return { ok: true, value: parsed.data };
}
