/** The text of a note up to its signatures: what is signed. */
export function textOfNote(note: string): string {
  return note.slice(0, note.indexOf('\n\n') + 1);
}
