/** An entry of a feed (RFC 4287, section 4.1.2). */
interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** RFC 3339, in UTC. */
  readonly updated: string;
  readonly address: string;
  readonly category: string;
}

/** A feed (RFC 4287, section 4.1.1). */
export interface Feed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly updated: string;
  /** Where the feed itself and the page that it follows are. */
  readonly self: string;
  readonly page: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Characters that XML 1.0 cannot hold (section 2.2). */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text.replace(notXml, '\u{fffd}').replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, address: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`;
}

function entryText({ id, title, updated, address, category }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated),
    link('alternate', 'text/html', address),
    `<category term="${escapeXml(category)}"/>`,
    '</entry>',
  ].join('\n');
}

/** A feed as an Atom document; its addresses are relative to where it was fetched. */
export function atomText(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', feed.updated),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    ...feed.entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}
