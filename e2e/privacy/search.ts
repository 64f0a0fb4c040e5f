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

/** Looks through everything public for everybody private. */
export function search(everything: readonly Public[], people: readonly Private[]): readonly Leak[] {
  const forms: readonly Form[] = people.flatMap(formsOf);
  return everything.flatMap((each) => [
    ...strangeNumbers(each),
    ...forms
      .filter(({ text }) => each.text.includes(text))
      .map(({ kind }) => ({ from: each.from, form: kind })),
  ]);
}
