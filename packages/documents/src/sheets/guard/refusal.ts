import type { Fault } from '@pingyi/core';

/** What a file that is no workbook seems to be. */
export type LooksLike = 'xls' | 'csv' | 'zip' | 'html' | 'unknown';

/** A step of the guard: its value, or the one fault that ends the reading of the file. */
export type Guarded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

export function refuse(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}

/** `not-xlsx`, with what the file seems to be and what is missing or broken in it. */
export function notXlsx(looksLike: LooksLike, reason: string): ReturnType<typeof refuse> {
  return refuse({ code: 'not-xlsx', path: '', facts: { looksLike, reason } });
}

/** `too-large`: more of `what` than the limit allows. Counting stops at the limit. */
export function tooLarge(
  what: 'bytes' | 'inflatedBytes' | 'parts' | 'rows' | 'columns' | 'cells' | 'texts' | 'characters',
  most: number,
  path = '',
): ReturnType<typeof refuse> {
  return refuse({ code: 'too-large', path, facts: { what, most } });
}
