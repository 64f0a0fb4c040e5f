import { personKey } from '@pingyi/documents/sheets';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const isHan = /^[\p{Script=Han}·]+$/u;

/** Letters and digits of a script that is written with spaces. */
const isLetter = /[\p{L}\p{N}]/u;

/** Where the words of a text begin, and where it ends. */
function wordEnds(text: string): ReadonlySet<number> {
  return new Set([text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);
}

/**
 * Whether two characters at a place belong to the words around them: 华人 in 中华人民, whose words are 中华 and
 * 人民. Where one side of the name is also the side of a word it may be a name, and is taken for one.
 */
function isWithinWords(text: string, at: number, length: number): boolean {
  const ends = wordEnds(text);
  return !ends.has(at) && !ends.has(at + length);
}

function isInLongerWord(text: string, at: number, length: number): boolean {
  return isLetter.test(text[at - 1] ?? ' ') || isLetter.test(text[at + length] ?? ' ');
}

function* placesOf(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) yield at;
}

/** A text as it is searched for names of Chinese characters: width, spaces and case do not matter. */
export function searchedText(text: string): string {
  return personKey(text);
}

/** The same for names in letters, whose spaces tell where words end. */
function spacedText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').toLowerCase();
}

/** Characters around a name that are shown with it, on either side. */
const around = 8;

/**
 * Where a text seems to name somebody, as the words around the first such place; null where it does not.
 * A name of two characters that lies across the words of the sentence is none. Not sought are family names
 * with a title (王先生), which nobody can be known by.
 *
 * @param name as the pool keeps it
 */
export function nameInText(text: string, name: string): string | null {
  const key = personKey(name);
  if (key.length < 2) return null;
  const byCharacters = isHan.test(key);
  const searched = byCharacters ? searchedText(text) : spacedText(text);
  const sought = byCharacters ? key : spacedText(name).trim();
  for (const at of placesOf(searched, sought)) {
    const isNone = byCharacters
      ? key.length === 2 && isWithinWords(searched, at, key.length)
      : isInLongerWord(searched, at, sought.length);
    if (!isNone) return searched.slice(Math.max(0, at - around), at + sought.length + around);
  }
  return null;
}
