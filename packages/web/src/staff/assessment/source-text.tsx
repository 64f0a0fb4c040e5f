import type { FactSource, Names } from '@pingyi/core';
import { useSay } from '../words/language.tsx';

/** A fact as people call it: its kind, and its number or name. */
export function useSourceText(names: Names): (source: FactSource) => string {
  const say = useSay();
  return ({ kind, ref }) =>
    `${say(names('source', kind))}：${kind === 'duty' ? say(names('duty', ref)) : ref}`;
}
