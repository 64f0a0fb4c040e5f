import type { PublicCity } from '../support/public-city.ts';

/** A page of the public site as it came. */
interface Crawled {
  readonly url: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\shref="([^"]+)"/gu)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
}

/**
 * Follows every link from the first page of the site, in one language, until no new page is found. Links
 * that lead out of the site are gathered apart.
 */
export async function crawl(
  { get }: PublicCity,
  language: 'zh' | 'en' = 'zh',
): Promise<{ readonly pages: readonly Crawled[]; readonly outside: readonly string[] }> {
  const pages = new Map<string, Crawled>();
  const outside = new Set<string>();
  const waiting = ['/public'];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (pages.has(url)) continue;
    const { status, type, text } = await get(url, { 'accept-language': language });
    pages.set(url, { url, status, type, text });
    if (!type.startsWith('text/html')) continue;
    for (const link of linksIn(text)) {
      const [address = ''] = link.split('#');
      if (/[?&]lang=/u.test(address) || address === '') continue;
      if (/^\/public(?:[/?]|$)/u.test(address)) waiting.push(address);
      else outside.add(address);
    }
  }
  return { pages: [...pages.values()], outside: [...outside] };
}
