import { hasControl, isWellFormed } from '../bytes/text.ts';

declare const named: unique symbol;

/** The name of a key of signed notes (C2SP signed-note, "Format"); of our log it is the log's origin. */
export type KeyName = string & { readonly [named]: true };

/** The key name that a text is, or null: not empty, no Unicode space, no plus, no control character. */
export function readKeyName(text: string): KeyName | null {
  const isName =
    text !== '' && !/[\p{White_Space}+]/u.test(text) && !hasControl(text) && isWellFormed(text);
  return isName ? (text as KeyName) : null;
}
