import type { DocumentRef } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { askServer } from '../../meeting-data/ask.ts';
import { readText } from '../../meeting-data/read-text.ts';
import { ProblemError } from '../../ui/problem.ts';

/** Texts that acts name, by the id of their document; null where one was erased or is not what was named. */
export type Texts = ReadonlyMap<string, string | null>;

/** Reads each text once, as long as the page is open; one that could not be read is asked for again. */
export function useTexts(refs: readonly DocumentRef[]): Texts {
  const [texts, setTexts] = useState<Texts>(new Map());
  const [asked] = useState(() => new Set<string>());
  const missing = refs.filter(({ id }) => !texts.has(id) && !asked.has(id));
  useEffect(() => {
    for (const ref of missing) {
      asked.add(ref.id);
      readText(askServer, ref).then(
        (text) => setTexts((known) => new Map(known).set(ref.id, text)),
        (error: unknown) => {
          if (!(error instanceof ProblemError)) throw error;
          asked.delete(ref.id);
        },
      );
    }
  });
  return texts;
}
