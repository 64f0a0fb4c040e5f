/** One tag of an XML part, its name without the prefix of its name space. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins and ends in the part's text. */
  readonly start: number;
  readonly end: number;
}

/** Why the walk over a part ended: at its end, or at something that no workbook holds. */
export type WalkEnd = 'done' | 'stopped' | 'damaged' | 'too-many-tags' | 'long-text';

export interface WalkLimits {
  readonly tags: number;
  /** Characters between two tags, as they are written in the file. */
  readonly text: number;
}

const longestTag = 32 * 1024;
const noAttributes: ReadonlyMap<string, string> = new Map();
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu,
    (whole, hex, digits, word) => {
      if (word !== undefined) return Object.hasOwn(named, word) ? (named[word] ?? whole) : whole;
      const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** The attributes of a tag, or null when they are not written as XML wants them. */
function readAttributes(text: string): ReadonlyMap<string, string> | null {
  if (text.trim() === '') return noAttributes;
  const attributes = new Map<string, string>();
  const pattern = /\s+([^\s=>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
  let end = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, name = '', double, single] = match;
    if (attributes.has(name)) return null;
    attributes.set(name, decodeEntities(double ?? single ?? ''));
    end = pattern.lastIndex;
  }
  return text.slice(end).trim() === '' ? attributes : null;
}

/** The place of the `>` that ends a tag, quoted ones passed over, or -1. */
function findTagEnd(xml: string, start: number): number {
  let quote = '';
  const last = Math.min(xml.length, start + longestTag);
  for (let at = start; at < last; at += 1) {
    const character = xml[at];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function readTag(xml: string, start: number, end: number): Tag | null {
  const text = xml.slice(start + 1, end - 1);
  const isClose = text.startsWith('/');
  const isEmpty = !isClose && text.endsWith('/');
  const body = text.slice(isClose ? 1 : 0, isEmpty ? -1 : undefined);
  const match = /^[^\s/="'<>]+/u.exec(body);
  if (match === null) return null;
  const attributes = readAttributes(body.slice(match[0].length));
  if (attributes === null) return null;
  const name = match[0].slice(match[0].indexOf(':') + 1);
  return { kind: isClose ? 'close' : isEmpty ? 'empty' : 'open', name, attributes, start, end };
}

/** The end of a comment, a CDATA section or a processing instruction; -1 for any other `<!`. */
function findMarkupEnd(xml: string, at: number): number {
  for (const [opening, closing] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!xml.startsWith(opening, at)) continue;
    const end = xml.indexOf(closing, at + opening.length);
    return end === -1 ? -1 : end + closing.length;
  }
  return -1;
}

/**
 * Walks over the tags of an XML part in order, in constant memory and time linear in its length,
 * before anything builds a tree of it. A document type is `damaged`: a workbook has none, and its
 * entities are how a small file becomes a large one.
 *
 * @param visit is called for each tag; false stops the walk
 */
export function walkTags(xml: string, limits: WalkLimits, visit: (tag: Tag) => boolean): WalkEnd {
  let count = 0;
  let depth = 0;
  let at = xml.indexOf('<');
  if (at > limits.text) return 'long-text';
  while (at !== -1) {
    const second = xml[at + 1];
    let end: number;
    if (second === '!' || second === '?') {
      end = findMarkupEnd(xml, at);
      if (end === -1) return 'damaged';
      if (end - at > limits.text) return 'long-text';
    } else {
      const close = findTagEnd(xml, at + 1);
      const tag = close === -1 ? null : readTag(xml, at, close + 1);
      if (tag === null) return 'damaged';
      count += 1;
      if (count > limits.tags) return 'too-many-tags';
      depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
      if (depth < 0 || depth > 100) return 'damaged';
      if (!visit(tag)) return 'stopped';
      end = tag.end;
    }
    at = xml.indexOf('<', end);
    if ((at === -1 ? xml.length : at) - end > limits.text) return 'long-text';
  }
  return depth === 0 && count > 0 ? 'done' : 'damaged';
}
