import type { z } from 'zod';
import type { Sentence } from '../words/language.ts';
import type { Role } from './role.ts';

/**
 * Who may read an act: everybody, or nobody outside until it is opened (then the public view holds a
 * salted commitment only).
 */
export type Visibility = 'public' | 'internal';

/** Whose acts a stream holds: `campaign/<id>`, `meeting/<id>` or `accounts/<installation>`. */
export type StreamPrefix = 'campaign' | 'meeting' | 'accounts';

/** One type of act in the catalogue. */
export interface ActEntry<
  Type extends string = string,
  Payload extends z.ZodType = z.ZodType,
  Stream extends StreamPrefix = StreamPrefix,
> {
  readonly type: Type;
  /** The kind of stream that it lies in. */
  readonly stream: Stream;
  /** The version of the payload's shape. A shape is never changed: a new one is a new entry. */
  readonly version: number;
  readonly visibility: Visibility;
  /** Who may cause it. */
  readonly by: readonly Role[];
  readonly payload: Payload;
  /**
   * One sentence of the history page, with placeholders `{field}` or `{field|kind}` over the payload;
   * the kinds are those of `words/acts-template.ts`.
   */
  readonly sentence: Sentence;
}

type Declared<Type extends string, Payload extends z.ZodType> = Omit<
  ActEntry<Type, Payload>,
  'stream'
>;

/** Declares an act of a campaign's stream and keeps its exact types. */
export function actEntry<const Type extends string, Payload extends z.ZodType>(
  entry: Declared<Type, Payload>,
): ActEntry<Type, Payload, 'campaign'> {
  return { ...entry, stream: 'campaign' };
}

/** Declares an act of a meeting's stream and keeps its exact types. */
export function meetingEntry<const Type extends string, Payload extends z.ZodType>(
  entry: Declared<Type, Payload>,
): ActEntry<Type, Payload, 'meeting'> {
  return { ...entry, stream: 'meeting' };
}

/** Declares an act of the stream of accounts and keeps its exact types. */
export function accountEntry<const Type extends string, Payload extends z.ZodType>(
  entry: Declared<Type, Payload>,
): ActEntry<Type, Payload, 'accounts'> {
  return { ...entry, stream: 'accounts' };
}
