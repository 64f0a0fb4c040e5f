/** A text of a file as it may be kept, and what was not kept of it. */
export interface CleanText {
  readonly text: string;
  /** Invisible characters that were removed. */
  readonly removed: number;
  /** A character that no page can print, as `U+E000`, or null. */
  readonly unprintable: string | null;
}

/** What almost every cell of an office consists of; nothing of it needs a second look. */
const plain = /^[\u0020-\u007e\u00b7\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e\n]*$/u;

/**
 * Characters without a shape: direction marks, zero-width spaces, byte order marks, variation
 * selectors, tags. Joiners and selectors are part of the spelling after an Arabic or Mongolian letter.
 */
const invisible =
  /(?<![\p{Script=Arabic}\p{Script=Mongolian}])(?:\u200c|\u200d|[\u180b-\u180f])|(?!(?:\u200c|\u200d|[\u180b-\u180f]))[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Controls, private characters, halves of pairs, no characters at all, and the mark of a lost one. */
const unprintable =
  /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Co}\p{Surrogate}\p{Noncharacter_Code_Point}\ufffd]/u;

function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

/**
 * A text without invisible characters: two names that look the same shall be the same. They come with
 * copied telephone numbers and web pages, so they are removed and counted, not refused. A character
 * that cannot be printed is reported, since removing it would change what the text says.
 */
export function cleanText(text: string): CleanText {
  if (plain.test(text)) return { text, removed: 0, unprintable: null };
  let removed = 0;
  const kept = text.replace(invisible, () => {
    removed += 1;
    return '';
  });
  const found = unprintable.exec(kept);
  return {
    text: kept,
    removed,
    unprintable: found === null ? null : codePointName(found[0]),
  };
}

/** A text in one line: canonical composition (NFC), every run of white space one space, none around. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What two texts have in common when a person would call them the same: width, spaces, case. */
export function sameKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
