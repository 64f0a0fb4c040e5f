import path from 'node:path';
import type { Kysely } from 'kysely';
import type { Player } from '../example/cast.ts';
import { readExampleCampaigns } from '../example/example-state.ts';
import { finishExample, wholeYear } from '../example/finish/finish-example.ts';
import { makeSignInLink } from '../example/sign-in-links.ts';
import { type Installation, openInstallation } from '../installation/open-installation.ts';
import type { Party } from '../rehearsal/door.ts';
import { RehearsalPeople } from '../rehearsal/people.ts';
import { addressOf } from '../serve/address.ts';
import { openServer } from '../serve/open-server.ts';
import { readVersion } from '../serve/version.ts';
import type { Tables } from '../storage/tables.ts';
import type { ServeAccess } from './access-settings.ts';
import type { ExitCode, Place } from './command.ts';
import { storageSettingsOf } from './database-settings.ts';
import { exampleCityIn, loadExampleFor, printExampleLinks } from './load-example.ts';
import { progressOn } from './progress.ts';

/** Who holds the meetings of the year; liaisons hand in their papers without signing in. */
const parties: readonly Party[] = [
  'office',
  'leader',
  'chair',
  'scrutineer-1',
  'scrutineer-2',
  'teller-1',
  'teller-2',
  'trustee-1',
  'trustee-2',
];

/** How long remote voting lasts, in seconds: time enough for a slow machine. */
const windowSeconds = 25;

const loopback = '127.0.0.1';

/** Everybody of the example who holds meetings signs in by a one-time link of the own. */
async function signInAll(
  database: Kysely<Tables>,
  cast: readonly Player[],
  address: string,
): Promise<RehearsalPeople> {
  const people = new RehearsalPeople(address);
  for (const party of parties) {
    const player = cast.find(({ key }) => key === party);
    if (player === undefined) throw new Error(`example: nobody plays ${party}`);
    await people.signIn(await makeSignInLink(database, player, address), party);
  }
  return people;
}

async function finish(
  installation: Installation,
  access: ServeAccess,
  place: Place,
  cast: readonly Player[],
): Promise<void> {
  const { database, ledger, accessSecret: secret } = installation;
  const { queries } = database;
  const campaigns = await readExampleCampaigns(queries);
  if (campaigns === null) throw new Error('example: loaded without a campaign');
  const { server, close } = await openServer(installation, {
    site: path.join(place.root, 'packages', 'web', 'dist'),
    version: await readVersion(place.root),
    logLevel: 'silent',
    access: { ...access, secret },
    exampleCity: exampleCityIn(place.root),
    writeLog: () => undefined,
  });
  const progress = progressOn(place.err);
  try {
    await server.listen({ host: loopback, port: 0 });
    const bound = server.server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const people = await signInAll(queries, cast, addressOf(loopback, port));
    const hall = {
      door: people,
      download: (address: string) => people.download(address),
      windowSeconds,
    };
    await finishExample(
      { database: queries, ledger, cast, campaigns, hall, size: wholeYear },
      (done, total) =>
        progress.show('示例城市开完评议会 holding the meetings of the example city', done, total),
    );
  } finally {
    progress.clear();
    await close();
  }
}

/**
 * Loads the example where it is not there yet, and brings its year to the end of what the rules allow. It has
 * the database to itself: beside a running server it is refused with one sentence.
 */
export async function finishExampleFor(
  place: Place,
  access: ServeAccess,
  origin: string,
): Promise<ExitCode> {
  const settings = { ...storageSettingsOf(place), logKeyFile: place.settings.logKeyFile };
  const opened = await openInstallation(settings, (line) => place.err.write(`${line}\n`));
  if (!opened.ok) {
    place.err.write(`pingyi: ${opened.sentence}\n`);
    return 2;
  }
  const { installation } = opened;
  try {
    const { queries } = installation.database;
    const cast = await loadExampleFor(place, queries);
    if (cast === null) return 2;
    await finish(installation, access, place, cast);
    place.out.write(
      '示例城市各场评议会均已结束，结果已公布。 Every meeting of the example city is over and announced.\n',
    );
    await printExampleLinks(place, queries, { cast, origin });
    return 0;
  } finally {
    await installation.close();
  }
}
