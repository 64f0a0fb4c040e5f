import { drawnHex } from '../../ui/drawn-hex.ts';

/** An opaque id for a thing that is entered: it says nothing, begins with a letter and never changes. */
export function drawnId(letter: string): string {
  return letter + drawnHex(6);
}
