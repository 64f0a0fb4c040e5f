/** An opaque id for a thing that is entered: it says nothing, begins with a letter and never changes. */
export function drawnId(letter: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return letter + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
