/** A name as two people would call it the same: without variants of width, spaces or case. */
export function likeness(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .toLowerCase();
}

/** What a pasted list of names amounts to. */
export interface NameList {
  readonly names: readonly string[];
  /** Names that occur more than once in the list. */
  readonly twice: readonly string[];
  /** Names that a unit already has. */
  readonly taken: readonly string[];
}

/** Reads names from pasted text, one a line or one a cell; marks that only steer direction are dropped. */
export function readNames(text: string, existing: Iterable<string>): NameList {
  const names = text
    .split(/[\r\n\t]+/u)
    .map((line) => line.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').trim())
    .filter((line) => line !== '');
  const known = new Set([...existing].map(likeness));
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) {
    if (seen.has(likeness(name))) twice.add(name);
    seen.add(likeness(name));
  }
  return {
    names,
    twice: [...twice],
    taken: names.filter((name) => known.has(likeness(name))),
  };
}
