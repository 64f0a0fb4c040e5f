import type { Language, Sentence } from '@pingyi/core';
import {
  fileFault,
  type ListFault,
  type ListFormat,
  type ListProgress,
  type ListReading,
  type ListRow,
} from '@pingyi/documents/sheets';
import { builtWorker } from '../files/built-worker.ts';
import { type BoundedAnswer, runBounded } from '../files/run-bounded.ts';
import type { ListContexts, ListKind } from './preset-contexts.ts';

/** The largest file that is read, in bytes. */
export const largestList = 64 * 1024 * 1024;

/** What a list is read against: files, as a command is given them, or rows, as a server has them. */
export type Against =
  | {
      readonly kind: 'files';
      /** Rows that are there already, as a file of the same list. */
      readonly existing: Uint8Array | null;
      /** Units that the list may name, as a file of units. */
      readonly units: Uint8Array | null;
      readonly year: number;
    }
  | {
      readonly kind: 'rows';
      readonly contexts: ListContexts;
      readonly existing: readonly ListRow[];
    };

/** A list's file and what it is read against. */
export interface CheckJob {
  readonly list: ListKind;
  readonly bytes: Uint8Array;
  readonly against: Against;
  /** The parsed JSON of a mapping. */
  readonly mapping?: unknown;
  readonly sheet: string | null;
  readonly language: Language;
  /** What the ready rows are written as, if at all. */
  readonly write: ListFormat | null;
}

/** What an empty sheet is made of. */
interface TemplateJob {
  readonly list: ListKind;
  readonly language: Language;
  readonly against: Against;
}

/** Rows to be written as a file. */
interface WriteJob {
  readonly list: ListKind;
  readonly rows: readonly ListRow[];
  readonly contexts: ListContexts;
  readonly language: Language;
  readonly format: ListFormat;
}

/** What the worker is asked. */
export type ListJob =
  | { readonly kind: 'check'; readonly job: CheckJob }
  | { readonly kind: 'template'; readonly job: TemplateJob }
  | { readonly kind: 'write'; readonly job: WriteJob };

/** What the worker answers a template or rows with. */
export type MadeFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

export type ListAnswer =
  | {
      readonly kind: 'refused';
      /** The file that is at fault, beside the list itself. */
      readonly of: 'existing' | 'units' | 'mapping';
      readonly faults: readonly ListFault[];
    }
  | {
      readonly kind: 'reading';
      readonly reading: ListReading<ListRow>;
      /** Headings by column. */
      readonly headings: Readonly<Record<string, Sentence>>;
      readonly written: Uint8Array | null;
    };

const worker = builtWorker(new URL('./read-list-worker.js', import.meta.url));

/** Reads a list in a bounded worker and compares it with what is there; writes nothing. */
export function readListFile(
  job: CheckJob,
  onProgress: (progress: ListProgress) => void,
): Promise<BoundedAnswer<ListAnswer>> {
  const asked: ListJob = { kind: 'check', job };
  return runBounded<ListAnswer, ListProgress>(worker, asked, onProgress);
}

async function makeFile(asked: ListJob): Promise<MadeFile> {
  const outcome = await runBounded<MadeFile>(worker, asked);
  if (outcome.ok) return outcome.answer;
  return { ok: false, faults: [fileFault('too-large', outcome.fault.facts)] };
}

/** Makes an empty sheet to fill, in a bounded worker, since the units it names come from a file. */
export function makeListTemplate(job: TemplateJob): Promise<MadeFile> {
  return makeFile({ kind: 'template', job });
}

/** Writes rows as a file, in a worker, since many rows take seconds. */
export function writeListFile(job: WriteJob): Promise<MadeFile> {
  return makeFile({ kind: 'write', job });
}
