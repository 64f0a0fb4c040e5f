import type { FactSource, Names, Sentence } from '@pingyi/core';
import { labelled } from '../../words/marks.ts';

/** An id that was drawn, which says nothing to whoever reads it: a letter or a word, and hexadecimal figures. */
const drawn = /^(?:[a-z]+-?)?[0-9a-f]{12,}$/u;

/**
 * A fact as people call it: its kind, and the number that people gave it. What was recorded in a meeting has no
 * such number; its words stand where it is raised.
 */
export function sourceName({ kind, ref }: FactSource, names: Names): Sentence {
  const called = names('source', kind);
  if (drawn.test(ref)) return called;
  const which = kind === 'duty' ? names('duty', ref) : { zh: ref, en: ref };
  return labelled(called, which);
}

/** Several facts in a row, what is called the same once and with how many there are. */
export function sourceNames(sources: readonly FactSource[], names: Names): Sentence {
  const counted = new Map<string, { readonly name: Sentence; readonly count: number }>();
  for (const source of sources) {
    const name = sourceName(source, names);
    counted.set(name.zh, { name, count: (counted.get(name.zh)?.count ?? 0) + 1 });
  }
  const all = [...counted.values()];
  return {
    zh: all
      .map(({ name, count }) => (count > 1 ? `${name.zh}（${count} 件）` : name.zh))
      .join('；'),
    en: all.map(({ name, count }) => (count > 1 ? `${name.en} (${count})` : name.en)).join('; '),
  };
}
