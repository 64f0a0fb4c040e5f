import { createHash } from 'node:crypto';
import type { WriteStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** What was written of a member. */
export interface WrittenMember {
  /** Unpacked. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The same for every member of every file, so that the same state makes the same bytes. */
const attributes = {
  mtime: new Date(1980, 0, 1),
  mode: 0o100600,
  forceDosTimestamp: true,
  compress: true,
} as const;

/** Writes a zip as a stream, one member after the other. Its owner closes it or lets it go. */
export class ZipWriter {
  readonly #zip = new ZipFile();
  readonly #digest = createHash('sha256');
  readonly #done: Promise<void>;
  readonly #to: WriteStream;

  constructor(to: WriteStream) {
    this.#to = to;
    // A source that fails is told by `add`; without a listener the event would end the process.
    this.#zip.on('error', () => undefined);
    const tap = new PassThrough();
    tap.on('data', (chunk: Buffer) => this.#digest.update(chunk));
    this.#done = pipeline(this.#zip.outputStream, tap, to);
    // Told again to whoever waits; without this an early failure would end the process.
    this.#done.catch(() => undefined);
  }

  /** Adds a member; resolves when all of it was handed on, rejects when its source or the file fails. */
  async add(name: string, parts: AsyncIterable<string> | Iterable<string>): Promise<WrittenMember> {
    const digest = createHash('sha256');
    let bytes = 0;
    async function* measured(): AsyncGenerator<Buffer> {
      for await (const part of parts) {
        const chunk = Buffer.from(part, 'utf8');
        digest.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    }
    const source = Readable.from(measured(), { objectMode: false });
    const read = finished(source, { writable: false });
    this.#zip.addReadStreamLazy(name, attributes, (give) => give(null, source));
    await Promise.race([read, this.#done.then(() => read)]).finally(() => source.destroy());
    return { bytes, sha256: digest.digest('hex') };
  }

  /**
   * Writes what makes the members a zip.
   *
   * @returns SHA-256 of the whole file
   */
  async close(): Promise<string> {
    this.#zip.end();
    await this.#done;
    return this.#digest.digest('hex');
  }

  /** Gives the file up unfinished. */
  async abandon(): Promise<void> {
    this.#to.destroy();
    await this.#done.catch(() => undefined);
  }
}
