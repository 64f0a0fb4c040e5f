import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { manifestName } from '../bundle/members.ts';
import { hasUsualHeader, type OpenedBundle, readMember } from '../bundle/open-bundle.ts';
import { crc32 } from '../bundle/zip/crc32.ts';

/** A member that is not what the bundle says of it. */
export interface FileFault {
  readonly file: string;
  readonly why: 'missing' | 'surplus' | 'length' | 'digest' | 'checksum' | 'header';
}

/**
 * Compares every member with the manifest: none missing, none too many, each with its length, digest and
 * checksum. Reads all of the file once.
 */
export async function checkFiles(
  bundle: OpenedBundle,
  onProgress: (done: number, total: number) => void,
): Promise<readonly FileFault[]> {
  const faults: FileFault[] = [];
  const listed = new Map(bundle.manifest.files.map((file) => [file.name, file]));
  for (const name of listed.keys())
    if (!bundle.members.has(name)) faults.push({ file: name, why: 'missing' });
  let done = 0;
  for (const [name, member] of bundle.members) {
    const said = listed.get(name);
    if (said === undefined && name !== manifestName) faults.push({ file: name, why: 'surplus' });
    const digest = sha256.create();
    let sum = 0;
    for await (const piece of readMember(bundle, member)) {
      digest.update(piece);
      sum = crc32(piece, sum);
      done += piece.length;
      onProgress(done, bundle.file.size);
    }
    if (!(await hasUsualHeader(bundle.file, member))) faults.push({ file: name, why: 'header' });
    if (sum !== member.crc) faults.push({ file: name, why: 'checksum' });
    if (said === undefined) continue;
    if (said.bytes !== member.bytes) faults.push({ file: name, why: 'length' });
    if (said.sha256 !== bytesToHex(digest.digest())) faults.push({ file: name, why: 'digest' });
  }
  return faults;
}
