import path from 'node:path';
import type { Kysely } from 'kysely';
import type { Player } from '../example/cast.ts';
import { type Loaded, loadExample } from '../example/load-example.ts';
import { ownHost } from '../example/own-host.ts';
import { notLoadedSentence } from '../example/sentences.ts';
import { makeSignInLink } from '../example/sign-in-links.ts';
import type { Tables } from '../storage/tables.ts';
import type { Place } from './command.ts';
import { progressOn } from './progress.ts';

/** Where the example city lies in the repository. */
export function exampleCityIn(root: string): string {
  return path.join(root, 'examples', 'city', 'score.json');
}

/** Loads the example and shows how far it is; why it is not loaded is told, and null is given. */
export async function loadExampleFor(
  place: Place,
  database: Kysely<Tables>,
): Promise<readonly Player[] | null> {
  const progress = progressOn(place.err);
  const given = { cityFile: exampleCityIn(place.root), now: Date.now() };
  let loaded: Loaded;
  try {
    loaded = await loadExample(database, given, (done, total) =>
      progress.show('装入示例城市 loading the example city', done, total),
    );
  } finally {
    progress.clear();
  }
  if (!loaded.ok) {
    place.err.write(`pingyi: ${notLoadedSentence(loaded.why)}\n`);
    return null;
  }
  return loaded.cast;
}

/** Makes a sign-in link for everybody of the example and prints each on a line of its own. */
export async function printExampleLinks(
  place: Place,
  database: Kysely<Tables>,
  { cast, origin }: { readonly cast: readonly Player[]; readonly origin: string },
): Promise<void> {
  const lines: string[] = [];
  for (const player of cast)
    lines.push(
      `${player.key}: ${await makeSignInLink(database, player, ownHost(origin, player.key))}\n`,
    );
  place.out.write(
    '示例城市云河市的登录链接，每个用一次，7 天内有效；再运行一次会换成新的。同一个浏览器里可以全部打开。\nSign-in links of the example city, each for one use within 7 days; running this again makes new ones. One browser may open them all.\n',
  );
  for (const line of lines) place.out.write(line);
}
