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

/** Looks through everything public for everybody private. What came twice is looked through once. */
export function search(everything: readonly Public[], people: readonly Private[]): readonly Leak[] {
  const forms: readonly Form[] = people.flatMap(formsOf);
  const known = new Map<string, readonly Leak[]>();
  return everything.flatMap(({ from, text }) => {
    const leaks = known.get(text) ?? [
      ...strangeNumbers({ from, text }),
      ...forms.filter((form) => text.includes(form.text)).map(({ kind }) => ({ from, form: kind })),
    ];
    known.set(text, leaks);
    return leaks.map(({ form }) => ({ from, form }));
  });
}
