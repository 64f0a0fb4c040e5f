import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exampleCampaignsOf } from '../example/example-state.ts';
import type { Finishing } from '../example/finish/finish-example.ts';
import { loadExample } from '../example/load-example.ts';
import { doorOf } from './lend-door.ts';
import type { LentServer } from './lend-server.ts';

/** The smallest city that has everything: two stations' meetings, one on the air, one of a department. */
export const unitsOfSmallExample: readonly string[] = [
  'chengdong',
  'heping',
  'yuntai',
  'library',
  'market-inspection',
  'office',
  'bureau',
];

/** How large the meetings of a small example are. */
interface SmallExample {
  /** The fewest representatives of a meeting. */
  readonly minimum: number;
  /** The panel of every meeting. */
  readonly persons: number;
}

/** What anybody downloads of a lent server: the bytes at an address of its API. */
export function downloadFrom({ server }: Pick<LentServer, 'server'>) {
  return async (address: string): Promise<Uint8Array> => {
    const answer = await server.inject({ url: `/api${address}` });
    if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.body}`);
    return new Uint8Array(answer.rawPayload);
  };
}

/** Loads a few units of the example city onto a lent server, with small meetings; gives what finishing it needs. */
export async function loadSmallExample(
  lent: LentServer,
  { minimum, persons }: SmallExample,
): Promise<Finishing> {
  const whole = JSON.parse(await readFile(lent.parts.exampleCity, 'utf8'));
  const city = {
    ...whole,
    scheme: { ...whole.scheme, panel: { ...whole.scheme.panel, minimum } },
    units: whole.units.filter(({ id }: { readonly id: string }) =>
      unitsOfSmallExample.includes(id),
    ),
  };
  const database = lent.lent.database.queries;
  const now = Date.now();
  const folder = await mkdtemp(path.join(tmpdir(), 'pingyi-city-'));
  try {
    const cityFile = path.join(folder, 'score.json');
    await writeFile(cityFile, JSON.stringify(city));
    const loaded = await loadExample(database, { cityFile, now });
    if (!loaded.ok) throw new Error(loaded.why);
    const year = new Date(now + 8 * 3_600_000).getUTCFullYear();
    return {
      database,
      ledger: lent.parts.ledger,
      cast: loaded.cast,
      campaigns: exampleCampaignsOf(year),
      hall: { door: doorOf(lent.server), download: downloadFrom(lent), windowSeconds: 10 },
      size: { persons },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
