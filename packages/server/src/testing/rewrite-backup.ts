import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { ZipReader } from '../backup/container/zip-reader.ts';
import { ZipWriter } from '../backup/container/zip-writer.ts';
import { type Manifest, manifestMember, memberOf } from '../backup/format/manifest.ts';

/** The members of a backup as texts, by name. */
export type Members = Map<string, string>;

/** Reads a backup whole. */
export async function readMembers(file: string): Promise<Members> {
  const zip = await ZipReader.open(file);
  if (!zip.ok) throw new Error(zip.fault.code);
  const members: Members = new Map();
  for (const member of zip.value.members) {
    const chunks: Buffer[] = [];
    for await (const chunk of zip.value.read(member)) chunks.push(chunk);
    members.set(member, Buffer.concat(chunks).toString('utf8'));
  }
  zip.value.close();
  return members;
}

/** Writes members as a zip. */
export async function writeMembers(file: string, members: Members): Promise<void> {
  const zip = new ZipWriter(createWriteStream(file));
  for (const [name, text] of members) await zip.add(name, [text]);
  await zip.close();
}

function manifestOf(members: Members): Manifest {
  return JSON.parse(members.get(manifestMember) ?? '') as Manifest;
}

/** Makes the manifest say what the tables hold now, as somebody would who knows the format. */
export function coverUp(members: Members): void {
  const manifest = manifestOf(members);
  const tables = manifest.tables.map((table) => {
    const text = members.get(memberOf(table)) ?? '';
    return {
      ...table,
      rows: text.split('\n').length - 1,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    };
  });
  members.set(manifestMember, JSON.stringify({ ...manifest, tables }));
}
