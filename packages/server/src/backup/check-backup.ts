import {
  type LogEntry,
  type LogIdentity,
  logFaultSentence,
  logOrigin,
  readVerifierKey,
  verifyLog,
} from '@pingyi/record';
import { sha256 } from '../log/hash.ts';
import { migrations } from '../storage/migrations/list.ts';
import type { ZipReader } from './container/zip-reader.ts';
import { guard, type Outcome, Refused } from './fault.ts';
import { mostManifestBytes } from './format/limits.ts';
import {
  type Manifest,
  manifestMember,
  memberOf,
  nameOf,
  readManifest,
  type TableEntry,
} from './format/manifest.ts';
import { readColumn, readTable } from './format/read-table.ts';

/** Told how far a check is, in rows. */
export type OnProgress = (done: number, total: number) => void;

async function openManifest(zip: ZipReader): Promise<Manifest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of zip.read(manifestMember)) {
    bytes += chunk.length;
    if (bytes > mostManifestBytes)
      throw new Refused({ code: 'member-implausible', facts: { member: manifestMember } });
    chunks.push(chunk);
  }
  const read = readManifest(Buffer.concat(chunks).toString('utf8'));
  if (!read.ok) throw new Refused(read.fault);
  return read.value;
}

/** The members are those of the manifest, no less and no more. */
function checkMembers(zip: ZipReader, { tables }: Manifest): void {
  const listed = [manifestMember, ...tables.map(memberOf)];
  const missing = listed.find((member) => !zip.members.includes(member));
  if (missing !== undefined)
    throw new Refused({ code: 'member-missing', facts: { member: missing } });
  const unknown = zip.members.find((member) => !listed.includes(member));
  if (unknown !== undefined)
    throw new Refused({ code: 'member-unknown', facts: { member: unknown } });
}

function tableOf(manifest: Manifest, name: string): TableEntry | null {
  return manifest.tables.find((each) => nameOf(each) === name) ?? null;
}

async function gather(values: AsyncIterable<string>): Promise<readonly string[]> {
  const gathered: string[] = [];
  for await (const value of values) gathered.push(value);
  return gathered;
}

function identityOf(manifest: Manifest, vkeys: readonly string[]): LogIdentity {
  const origin = logOrigin(manifest.installation);
  if (origin === null)
    throw new Refused({ code: 'manifest-malformed', facts: { where: 'installation' } });
  const keys = vkeys.map((vkey) => {
    const read = readVerifierKey(vkey);
    if (!read.ok) throw new Refused({ code: 'table-unknown', facts: { table: 'public.log_key' } });
    return read.value;
  });
  return { origin, keys, witnesses: [] };
}

/** Verifies the whole log: every leaf, and every checkpoint with its signature. */
async function checkLog(
  zip: ZipReader,
  manifest: Manifest,
  onRow: () => void,
): Promise<readonly string[]> {
  const [acts, checkpoints, keys] = ['public.act', 'public.checkpoint', 'public.log_key'].map(
    (name) => tableOf(manifest, name),
  );
  if (!acts || !checkpoints || !keys) {
    if (manifest.log === null) return [];
    throw new Refused({ code: 'log-differs' });
  }
  async function* leaves(table: TableEntry): AsyncGenerator<LogEntry> {
    for await (const leaf of readColumn(zip, table, 'leaf')) {
      onRow();
      yield { data: Buffer.from(leaf, 'utf8') };
    }
  }
  const notes = await gather(readColumn(zip, checkpoints, 'note'));
  const vkeys = await gather(readColumn(zip, keys, 'vkey'));
  const report = await verifyLog(sha256, {
    leaves: leaves(acts),
    checkpoints: notes.map((note) => Buffer.from(note, 'utf8')),
    identity: identityOf(manifest, vkeys),
  });
  const [fault] = report.faults;
  if (fault !== undefined) {
    const { zh, en } = { zh: logFaultSentence(fault, 'zh'), en: logFaultSentence(fault, 'en') };
    throw new Refused({ code: 'log-broken', facts: { zh, en } });
  }
  const root = Buffer.from(report.root ?? []).toString('base64');
  if (manifest.log?.size !== report.leaves || manifest.log.root !== root)
    throw new Refused({ code: 'log-differs' });
  return vkeys;
}

/** A backup that is whole. */
export interface CheckedBackup {
  readonly manifest: Manifest;
  /** The public keys of its log, the newest last; none where no server has signed it yet. */
  readonly vkeys: readonly string[];
}

/**
 * Reads a backup from end to end and holds it against itself: its manifest and members, the digest, size
 * and rows of every table, the whole log. Nothing is written anywhere.
 */
export function checkBackup(
  zip: ZipReader,
  onProgress: OnProgress = () => undefined,
): Promise<Outcome<CheckedBackup>> {
  return guard(async () => {
    const manifest = await openManifest(zip);
    const { migration } = manifest;
    if (!Object.hasOwn(migrations, migration))
      throw new Refused({ code: 'schema-newer', facts: { migration } });
    checkMembers(zip, manifest);
    const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
    let done = 0;
    const onRow = (): void => {
      done += 1;
      onProgress(done, total);
    };
    for (const table of manifest.tables) {
      if (nameOf(table) === 'public.act') continue;
      for await (const _ of readTable(zip, table)) onRow();
    }
    return { manifest, vkeys: await checkLog(zip, manifest, onRow) };
  });
}
