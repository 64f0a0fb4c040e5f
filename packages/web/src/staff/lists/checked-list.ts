import type { Sentence } from '@pingyi/core';
import { ask } from '../data/ask.ts';
import { ProblemError, readProblem } from '../data/problem.ts';

/** Lists that offices hand in and take out. */
export const listKinds = ['units', 'people', 'daily'] as const;

export type ListKind = (typeof listKinds)[number];

export interface ListFault {
  readonly code: string;
  /** Such as `C7`; empty for the whole file. */
  readonly cell: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly sentence: Sentence;
}

/** What a heading is understood as; a null column is not read. */
export interface Meaning {
  readonly heading: string;
  readonly column: string | null;
}

interface Mapping {
  readonly columns: readonly Meaning[];
}

/** Headings of a list's columns, by column. */
type Headings = Readonly<Record<string, Sentence>>;

export interface ListPreview {
  readonly kind: 'preview';
  readonly check: string;
  readonly summary: {
    readonly sheet: string;
    readonly counts: {
      readonly rows: number;
      readonly new: number;
      readonly changed: number;
      readonly unchanged: number;
      readonly faulty: number;
      readonly absent: number;
      readonly faults: number;
    };
  };
  readonly headings: Headings;
  readonly mapping: Mapping;
  readonly faults: readonly ListFault[];
  readonly notices: readonly { readonly code: string; readonly sentence: Sentence }[];
  readonly changed: readonly {
    readonly number: number;
    readonly row: ListRow;
    readonly differences: readonly {
      readonly column: string;
      readonly before: unknown;
      readonly after: unknown;
    }[];
  }[];
  readonly added: readonly { readonly number: number; readonly row: ListRow }[];
  /** Rows of the file that say what is there already. */
  readonly unchanged: readonly number[];
}

/** A row of a list: values by column, ids for names. */
type ListRow = Readonly<Record<string, unknown>>;

interface HeadingsQuestion {
  readonly kind: 'headings';
  readonly sheet: string;
  readonly unknown: readonly {
    readonly heading: string;
    readonly place: number;
    readonly suggestions: readonly string[];
  }[];
  /** Required columns that were not found. */
  readonly missing: readonly string[];
  /** Headings that are understood already. */
  readonly mapping: Mapping;
  readonly headings: Headings;
}

export interface SheetQuestion {
  readonly kind: 'sheet';
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

/** What a check came to: a preview, a question, or a refusal of the file. */
export type CheckedList =
  | ListPreview
  | HeadingsQuestion
  | SheetQuestion
  | { readonly kind: 'refused'; readonly faults: readonly ListFault[] };

export interface ListProgress {
  readonly stage: 'opening' | 'reading' | 'comparing';
  /** Rows; 0 of 0 while nobody knows. */
  readonly done: number;
  readonly total: number;
}

type Line = ({ readonly kind: 'progress' } & ListProgress) | CheckedList;

/** The lines of an answer as they arrive. */
async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const parts = (rest + value).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

interface Asked {
  readonly campaign: string;
  readonly list: ListKind;
  readonly file: Blob;
  /** The sheet that somebody chose, or null. */
  readonly sheet: string | null;
  readonly signal: AbortSignal;
}

/**
 * Has a file checked and tells how far that is. Nothing is written.
 *
 * @throws ProblemError when the server does not take it, or the connection breaks
 */
export async function checkFile(
  { campaign, list, file, sheet, signal }: Asked,
  onProgress: (progress: ListProgress) => void,
): Promise<CheckedList> {
  const query = sheet === null ? '' : `?sheet=${encodeURIComponent(sheet)}`;
  const response = await ask(`/api/campaigns/${campaign}/lists/${list}/checks${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/x-ndjson' },
    body: file,
    signal,
  });
  if (!response.ok || response.body === null) throw new ProblemError(await readProblem(response));
  for await (const text of linesOf(response.body)) {
    if (text === '') continue;
    const line = JSON.parse(text) as Line;
    if (line.kind !== 'progress') return line;
    onProgress(line);
  }
  throw new ProblemError({
    code: 'unreadable-answer',
    title: '',
    status: response.status,
    detail: '',
  });
}
