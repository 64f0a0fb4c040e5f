import { type Form, formsOf, type Private } from './forms.ts';

/** Something that anybody can get. */
export interface Public {
  /** Where it came from, such as an address. */
  readonly from: string;
  readonly text: string;
}

/** A place where something private is public: where, and in which form. Never what. */
interface Leak {
  readonly from: string;
  readonly form: string;
}

/**
 * Inside a digest or a group element digits mean nothing, nor do those of a field of a tar archive, which
 * NUL ends: the moment of an archive has eleven octal digits.
 */
const mobile = /(?<![0-9A-Za-z+/_-])1[3-9]\d{9}(?![0-9A-Za-z+/_\0-])/u;
const identity = /(?<![0-9A-Za-z+/_-])\d{17}[\dXx](?![0-9A-Za-z+/_-])/u;

/** Mobile and identity numbers of whomever: none belongs into anything public. */
function strangeNumbers({ from, text }: Public): readonly Leak[] {
  return [
    ...(mobile.test(text) ? [{ from, form: 'a mobile number' }] : []),
    ...(identity.test(text) ? [{ from, form: 'an identity number' }] : []),
  ];
}

/** Forms by how they begin: each place of a text is looked at once, however many forms there are. */
type Beginnings = ReadonlyMap<number, ReadonlyMap<string, readonly Form[]>>;

/** Lengths of beginnings, in code units: long forms by more, so that few share one. */
const lengths = [6, 2, 1] as const;

function beginningsOf(forms: readonly Form[]): Beginnings {
  const all = new Map<number, Map<string, Form[]>>();
  for (const form of forms) {
    const length = lengths.find((each) => form.text.length >= each) ?? 1;
    const table = all.get(length) ?? new Map<string, Form[]>();
    all.set(length, table);
    const beginning = form.text.slice(0, length);
    table.set(beginning, [...(table.get(beginning) ?? []), form]);
  }
  return all;
}

function formsIn(text: string, beginnings: Beginnings): readonly Form[] {
  const found = new Set<Form>();
  for (const [length, table] of beginnings)
    for (let at = 0; at + length <= text.length; at += 1)
      for (const form of table.get(text.slice(at, at + length)) ?? [])
        if (text.startsWith(form.text, at)) found.add(form);
  return [...found];
}

/** Looks through everything public for everybody private. What came twice is looked through once. */
export function search(everything: readonly Public[], people: readonly Private[]): readonly Leak[] {
  const beginnings = beginningsOf(people.flatMap(formsOf));
  const known = new Map<string, readonly Leak[]>();
  return everything.flatMap(({ from, text }) => {
    const leaks = known.get(text) ?? [
      ...strangeNumbers({ from, text }),
      ...formsIn(text, beginnings).map(({ kind }) => ({ from, form: kind })),
    ];
    known.set(text, leaks);
    return leaks.map(({ form }) => ({ from, form }));
  });
}
