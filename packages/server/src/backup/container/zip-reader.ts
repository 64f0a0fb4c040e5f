import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { accept, type Outcome, Refused, refuse } from '../fault.ts';
import { isImplausible, mostMembers } from '../format/limits.ts';

/** First bytes of every zip that has a member. */
const beginning = Buffer.from('PK\u0003\u0004', 'latin1');

async function begins(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(beginning);
  } finally {
    await handle.close();
  }
}

/** A zip whose members are read in any order, as streams. Whoever opened it closes it. */
export class ZipReader {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Opens a file and reads the list of its members. */
  static async open(file: string): Promise<Outcome<ZipReader>> {
    try {
      if (!(await begins(file))) return refuse({ code: 'not-a-backup', facts: { file } });
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
      return refuse({ code: 'not-readable', facts: { file, why } });
    }
    let zip: ZipFile;
    try {
      zip = await openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true });
    } catch {
      return refuse({ code: 'cut-short', facts: { file } });
    }
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) {
        const { fileName: member, compressedSize, uncompressedSize } = entry;
        if (entries.has(member) || entries.size >= mostMembers)
          throw new Refused({ code: 'member-unknown', facts: { member } });
        if (isImplausible(compressedSize, uncompressedSize))
          throw new Refused({ code: 'member-implausible', facts: { member } });
        entries.set(member, entry);
      }
    } catch (error) {
      zip.close();
      return error instanceof Refused
        ? refuse(error.fault)
        : refuse({ code: 'cut-short', facts: { file } });
    }
    return accept(new ZipReader(zip, entries));
  }

  get members(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Unpacked bytes of a member as the zip declares them; reading never gives more. */
  sizeOf(member: string): number {
    return this.#entries.get(member)?.uncompressedSize ?? 0;
  }

  /** Reads a member; throws `Refused` when it is not there, does not unpack, or is not what was packed. */
  async *read(member: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(member);
    if (entry === undefined) throw new Refused({ code: 'member-missing', facts: { member } });
    let found = 0;
    try {
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
        found = crc32(chunk as Buffer, found);
        yield chunk as Buffer;
      }
    } catch {
      throw new Refused({ code: 'member-altered', facts: { member } });
    }
    if (found !== entry.crc32) throw new Refused({ code: 'member-altered', facts: { member } });
  }

  close(): void {
    this.#zip.close();
  }
}
