import type { FactSource, Names } from '@pingyi/core';
import { useSay } from '../words/language.tsx';
import { sourceName, sourceNames } from './source-name.ts';

/** A fact as people call it, in the language of the page. */
export function useSourceText(names: Names): (source: FactSource) => string {
  const say = useSay();
  return (source) => say(sourceName(source, names));
}

/** Several facts in a row, in the language of the page. */
export function useSourcesText(names: Names): (sources: readonly FactSource[]) => string {
  const say = useSay();
  return (sources) => say(sourceNames(sources, names));
}
