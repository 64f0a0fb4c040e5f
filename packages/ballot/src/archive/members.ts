import { either, integer, readJson, record, type Shape, text } from '../bytes/canonical-json.ts';
import { type ByteDigest, hexDigest } from '../bytes/digest.ts';
import { isUtf8, utf8Text } from '../bytes/platform.ts';
import { type ByteReader, type ByteSource, readerOf } from './byte-reader.ts';
import type { ArchiveFault, ArchiveFaultCode } from './faults.ts';
import { blockLength, paddingAfter, readTarHeader } from './tar.ts';

/** The first member of every archive. */
export const headerName = 'BELENIOS';

/** No member of an election of ours comes near; a larger one is refused before it is held. */
const largestMember = 256 * 1024 * 1024;

const memberName = /^([0-9a-f]{64})\.(data|event)\.json$/;

/** What the reader meets in the file, in order. */
export type ArchiveItem =
  | { readonly kind: 'header'; readonly timestamp: number; readonly at: number }
  | {
      readonly kind: 'data' | 'event';
      /** As its name says. */
      readonly hash: string;
      /** SHA-256 of its content, which is the same unless a fault `wrong-hash` says otherwise. */
      readonly digest: string;
      /** Valid UTF-8; a part of a larger piece, so what is kept is copied. */
      readonly content: Uint8Array;
      readonly member: number;
      readonly at: number;
    }
  | { readonly kind: 'fault'; readonly fault: ArchiveFault };

interface HeaderJson {
  readonly version: number;
  readonly timestamp: string | number;
}

/** The specification says integer, tool 2.0 writes a string; both are read. */
const headerShape: Shape<HeaderJson> = record<HeaderJson>({
  version: integer(0),
  timestamp: either(text(/^(?:0|[1-9][0-9]{0,14})$/, 'seconds since 1970'), integer(0)),
});

interface RawMember {
  readonly name: string;
  readonly content: Uint8Array;
  readonly timestamp: number;
  readonly isPaddingZero: boolean;
}

type Taken =
  | { readonly kind: 'end' }
  | { readonly kind: 'member'; readonly raw: RawMember }
  | { readonly kind: 'broken'; readonly code: ArchiveFaultCode; readonly detail: string };

async function takeMember(reader: ByteReader): Promise<Taken> {
  const block = await reader.take(blockLength);
  if (block.length === 0) return { kind: 'end' };
  if (block.length < blockLength) {
    return { kind: 'broken', code: 'truncated-member', detail: 'the header is cut off' };
  }
  const claimed = readTarHeader(block);
  if (claimed === undefined) {
    return { kind: 'broken', code: 'bad-member-header', detail: 'not a header of this layout' };
  }
  const { name, length, timestamp } = claimed;
  if (length > largestMember) return { kind: 'broken', code: 'member-too-large', detail: name };
  const content = await reader.take(length);
  const padding = await reader.take(paddingAfter(length));
  if (content.length < length || padding.length < paddingAfter(length)) {
    return { kind: 'broken', code: 'truncated-member', detail: name };
  }
  const isPaddingZero = padding.every((byte) => byte === 0);
  return { kind: 'member', raw: { name, content, timestamp, isPaddingZero } };
}

function readHeader(raw: RawMember): ArchiveFaultCode | number {
  const source = utf8Text(raw.content);
  if (raw.name !== headerName || source === undefined) return 'not-an-archive';
  const read = readJson(source, headerShape);
  if (!read.ok) return 'not-an-archive';
  if (read.value.version !== 1) return 'unsupported-version';
  const timestamp = Number(read.value.timestamp);
  return timestamp === raw.timestamp && raw.isPaddingZero ? timestamp : 'bad-member-header';
}

/**
 * Reads the members of an archive one after the other and checks each for itself: layout, name,
 * hash. A broken layout ends the reading, as nothing after it has a certain place.
 */
export async function* readMembers(
  source: ByteSource,
  digestOf: ByteDigest = hexDigest,
): AsyncGenerator<ArchiveItem> {
  const reader = readerOf(source);
  let at = 0;
  let timestamp = 0;
  try {
    for (let member = 0; ; member += 1) {
      const fault = (code: ArchiveFaultCode, detail: string): ArchiveItem => ({
        kind: 'fault',
        fault: { code, member, at, detail },
      });
      const taken = await takeMember(reader);
      if (taken.kind === 'end') {
        if (member === 0) yield fault('not-an-archive', 'the file is empty');
        return;
      }
      if (taken.kind === 'broken') {
        yield member === 0
          ? fault('not-an-archive', taken.detail)
          : fault(taken.code, taken.detail);
        return;
      }
      const { raw } = taken;
      if (member === 0) {
        const header = readHeader(raw);
        if (typeof header !== 'number') {
          yield fault(header, raw.name);
          return;
        }
        timestamp = header;
        yield { kind: 'header', timestamp, at };
      } else {
        yield* checkMember(raw, timestamp, { member, at }, digestOf, fault);
      }
      at += blockLength + raw.content.length + paddingAfter(raw.content.length);
    }
  } finally {
    await reader.close();
  }
}

function* checkMember(
  raw: RawMember,
  timestamp: number,
  { member, at }: { readonly member: number; readonly at: number },
  digestOf: ByteDigest,
  fault: (code: ArchiveFaultCode, detail: string) => ArchiveItem,
): Generator<ArchiveItem> {
  const { name, content } = raw;
  if (!raw.isPaddingZero) yield fault('bad-padding', name);
  if (raw.timestamp !== timestamp) yield fault('bad-member-header', `${name}: time of change`);
  const [, hash, kind] = memberName.exec(name) ?? [];
  if (hash === undefined) {
    yield fault('foreign-member', name);
    return;
  }
  const digest = digestOf(content);
  if (digest !== hash) yield fault('wrong-hash', name);
  if (!isUtf8(content)) {
    yield fault('not-utf-8', name);
    return;
  }
  yield { kind: kind === 'event' ? 'event' : 'data', hash, digest, content, member, at };
}
