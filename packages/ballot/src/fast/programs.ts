import { utf8Bytes } from '../bytes/platform.ts';
import type { Address, Kernel } from '../kernel/kernel.ts';
import { flattened } from './flattened.ts';

// Programmes for the kernel: what a ballot's text looks like, and what a statement's hash is taken over.
// Words and their meaning are those of packages/ballot/kernel/text.ts and ballot.ts.

const word = { end: 0, literal: 1, element: 2, scalar: 3, point: 3, hash: 4 } as const;

/** One part of a programme that matches a ballot's text. */
export type TextPart = string | { readonly is: 'element' | 'scalar' | 'hash' };

/**
 * One part of what is hashed: words, the text of an element or of the hash by its place in the ballot, the
 * encoding of a computed point.
 */
export type HashPart =
  | string
  | { readonly is: 'element' | 'point' | 'hash'; readonly index: number };

/** Joins words that stand side by side. */
function merged<Part>(parts: readonly (string | Part)[]): (string | Part)[] {
  const whole: (string | Part)[] = [];
  for (const part of parts) {
    const last = whole[whole.length - 1];
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}

/** Writes programmes into the kernel's memory; equal words are kept once. */
export interface ProgramWriter {
  textProgram(parts: readonly TextPart[]): Address;
  hashProgram(parts: readonly HashPart[]): Address;
  words(values: readonly number[]): Address;
}

export function programWriter(kernel: Kernel): ProgramWriter {
  const literals = new Map<string, readonly [Address, number]>();

  function literal(text: string): readonly number[] {
    let place = literals.get(text);
    if (place === undefined) {
      const bytes = utf8Bytes(text);
      const address = kernel.reserve(bytes.length);
      kernel.bytes().set(bytes, address);
      place = [address, bytes.length];
      literals.set(text, place);
    }
    return [word.literal, ...place];
  }

  function words(values: readonly number[]): Address {
    const address = kernel.reserve(4 * values.length);
    kernel.words().set(values, address / 4);
    return address;
  }

  return {
    words,
    textProgram: (parts) =>
      words([
        ...flattened(
          merged(parts).map((part) => (typeof part === 'string' ? literal(part) : [word[part.is]])),
        ),
        word.end,
      ]),
    hashProgram: (parts) =>
      words([
        ...flattened(
          merged(parts).map((part) =>
            typeof part === 'string' ? literal(part) : [word[part.is], part.index],
          ),
        ),
        word.end,
        0,
      ]),
  };
}
