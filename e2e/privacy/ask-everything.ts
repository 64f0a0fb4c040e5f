import { type RuledRoute, ruledRoutes } from '../../packages/server/src/testing/ruled-routes.ts';
import { crawl } from '../public-site/crawl.ts';
import type { PublicCity } from '../support/public-city.ts';
import type { Public } from './search.ts';

/** Values for the parts of addresses; a route with another part must be given one here. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** Every address of a route, with each value for each of its parts. */
function addressesOf(path: string, parts: Parts): readonly string[] {
  const part = /:([a-zA-Z0-9]+)/u.exec(path);
  if (part === null) return [path];
  const [whole, name = ''] = part;
  const values = parts[name];
  if (values === undefined)
    throw new Error(`${path}: say in the privacy check which values :${name} has`);
  return values.flatMap((value) => addressesOf(path.replace(whole, value), parts));
}

/** What must stand after an address for it to be answered at all. */
const queries: Readonly<Record<string, string>> = {
  'GET /log/entries': '?from=0&to=999',
  'GET /log/proof/inclusion': '?leaf=0&size=2',
  'GET /log/proof/consistency': '?from=1&to=2',
};

/** How long a stream that never ends is listened to, in milliseconds. */
const listening = 1_000;

async function ask(base: string, method: string, address: string): Promise<Public> {
  const away = new AbortController();
  const hasBody = method !== 'GET';
  const response = await fetch(`${base}${address}`, {
    method,
    headers: {
      'pingyi-client': 'test',
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
    },
    ...(hasBody ? { body: '{}' } : {}),
    signal: away.signal,
  });
  const isStream = (response.headers.get('content-type') ?? '').startsWith('text/event-stream');
  if (isStream) setTimeout(() => away.abort(), listening);
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of response.body ?? []) pieces.push(piece);
  } catch (error) {
    if (!away.signal.aborted) throw error;
  }
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const text = `${response.status}\n${head}\n${Buffer.concat(pieces).toString('utf8')}`;
  return { from: `${method} ${address}`, text };
}

function isOpen({ access }: RuledRoute): boolean {
  return access === 'open';
}

/** Asks every route of the API that is open to everybody, those that change something with nothing. */
export async function askOpenRoutes(base: string, parts: Parts): Promise<readonly Public[]> {
  const found: Public[] = [];
  for (const { name } of (await ruledRoutes()).filter(isOpen)) {
    const [method = 'GET', path = ''] = name.split(' ');
    for (const address of addressesOf(path, parts))
      found.push(await ask(base, method, `/api${address}${queries[name] ?? ''}`));
  }
  return found;
}

/** Every page of the public site in both languages, its feeds, and every file that it links to. */
export async function readSite(city: PublicCity): Promise<readonly Public[]> {
  const found: Public[] = [];
  for (const language of ['zh', 'en'] as const) {
    const { pages, outside } = await crawl(city, language);
    found.push(...pages.map(({ url, text }) => ({ from: `${language} ${url}`, text })));
    for (const url of outside) found.push({ from: url, text: (await city.get(url)).text });
  }
  return found;
}
