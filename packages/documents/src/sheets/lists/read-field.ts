import type { Language } from '@pingyi/core';
import { cleanText } from './clean-text.ts';
import type { ListDescription, ListRow } from './description.ts';
import type { LazyFacts, ListFault, ListFaultCode } from './fault.ts';
import { holdsIdentityNumber } from './values/identity-number.ts';

/** What a text says in a column, or the fault of it, without a place in a file. */
export type FieldReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ListFault };

/**
 * Reads a text that somebody typed by the rules that the same column of a file is held to, so that
 * a row is kept alike whichever way it came.
 */
export function readField<Row extends ListRow, Context, Column extends keyof Row & string>(
  list: ListDescription<Row, Context>,
  column: Column,
  text: string,
  { context, language }: { readonly context: Context; readonly language: Language },
): FieldReading<Row[Column]> {
  const { type, isRequired } = list.columns[column];
  const refuse = (code: ListFaultCode, facts: LazyFacts = {}): FieldReading<never> => ({
    ok: false,
    fault: {
      code,
      path: '',
      facts: typeof facts === 'function' ? facts() : facts,
      row: null,
      column,
    },
  });
  if (holdsIdentityNumber(text)) return refuse('identity-number');
  const clean = cleanText(text);
  if (clean.unprintable !== null)
    return refuse('unprintable-character', { character: clean.unprintable });
  if (clean.text.trim() === '')
    return isRequired
      ? refuse('missing-field', { field: list.columns[column].heading[language] })
      : { ok: true, value: type.empty };
  const said = type.prepare(context, language).read({ kind: 'text', text: clean.text });
  return said.ok ? said : refuse(said.code, said.facts);
}
