import type { NewAct } from '@pingyi/core';

/** A text that somebody wrote and that a public act will hold, and where it stands in the act. */
export interface PublicText {
  readonly act: string;
  /** Such as `reason` or `units[2].name`. */
  readonly path: string;
  readonly text: string;
}

/** Ids, digests, keys, codes, days: one run of ASCII without spaces is no text of a person's. */
const isCoded = /^[\x21-\x7e]*$/u;

function textsIn(value: unknown, act: string, path: string): readonly PublicText[] {
  if (typeof value === 'string') return isCoded.test(value) ? [] : [{ act, path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, act, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...textsIn(key, act, path),
    ...textsIn(item, act, path === '' ? key : `${path}.${key}`),
  ]);
}

/** The texts of public acts that are about to be recorded; internal acts keep theirs to themselves. */
export function publicTexts(acts: readonly NewAct[]): readonly PublicText[] {
  return acts.flatMap(({ type, payload, visibility }) =>
    visibility === 'public' ? textsIn(payload, type, '') : [],
  );
}
