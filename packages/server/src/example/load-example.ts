import { addDays, type CivilDate, campaignStream, civilDateOf, planPreset } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { logAccess } from '../access/log/access-log.ts';
import { makeStateReader } from '../api/state-reader.ts';
import { GroupedLedger } from '../ledger/grouped-ledger.ts';
import { instantOf } from '../ledger/place-acts.ts';
import type { LedgerFault, Outcome } from '../ledger/submission.ts';
import type { Tables } from '../storage/tables.ts';
import { castOf, exampleAccount, inOpeningOrder, type Player } from './cast.ts';
import { type ExampleCity, readExampleCity } from './city.ts';
import {
  type ExampleCampaigns,
  exampleCampaignsOf,
  exampleStateOf,
  isExampleLoaded,
  markExample,
  readExampleCampaigns,
} from './example-state.ts';
import { deadNumber } from './names.ts';
import { accountOpening } from './open-account.ts';
import { dayOfLoading } from './plan-of-the-year.ts';
import { momentOf, stepSubmission } from './play-step.ts';
import { representativesOfTheRehearsal, representativesOfTheYear } from './representatives.ts';
import { storyOf } from './story/story.ts';
import { writeExamplePeople } from './write-people.ts';

/** Why the example is not loaded. */
export type NotLoaded = 'in-use' | LedgerFault['code'];

/** What comes of loading: everybody of the example, whether it was loaded now or before. */
export type Loaded =
  | { readonly ok: true; readonly cast: readonly Player[] }
  | { readonly ok: false; readonly why: NotLoaded };

/** Told how far the loading is. */
export type OnProgress = (done: number, total: number) => void;

/** The accounts are opened so many days before the day of loading. */
const accountsDay = -39;

/** Places of the liaisons' telephone numbers. */
const liaisonNumbers = 3_000;

/** Ends the loading with a fault of the ledger, which its caller tells. */
class LedgerTrouble extends Error {
  readonly code: LedgerFault['code'];

  constructor(code: LedgerFault['code']) {
    super(`example: the ledger says ${code}`);
    this.code = code;
  }
}

/** Everything the loading of one example is made of. */
interface Loading {
  readonly database: Kysely<Tables>;
  readonly installation: string;
  readonly city: ExampleCity;
  readonly cast: readonly Player[];
  readonly campaigns: ExampleCampaigns;
  readonly today: CivilDate;
}

function mustBeDone(outcome: Outcome<null, never>): void {
  if (outcome.kind === 'fault') throw new LedgerTrouble(outcome.fault.code);
}

/** Accounts and commands in the order of their time, each recorded at its own moment of the story. */
async function playStory(loading: Loading, onProgress: OnProgress): Promise<void> {
  const { database, installation, cast, campaigns, today } = loading;
  const story = storyOf(loading);
  const total = cast.length + story.length;
  let moment = 0;
  const ledger = new GroupedLedger(database, { clock: () => moment });
  try {
    for (const [i, player] of inOpeningOrder(cast).entries()) {
      const clock = `${String(8 + Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
      moment = Date.parse(momentOf(addDays(today, accountsDay), clock));
      const also = async (within: Kysely<Tables>): Promise<void> =>
        player.openedBy === null ? markExample(within, campaigns) : undefined;
      mustBeDone(await ledger.submit(accountOpening(installation, player, also)));
      onProgress(i + 1, total);
    }
    const players = new Map(cast.map((player) => [player.key, player]));
    for (const [place, step] of story.entries()) {
      const player = players.get(step.by);
      if (player === undefined) throw new Error(`example: nobody plays ${step.by}`);
      moment = Date.parse(momentOf(addDays(today, step.day), step.clock));
      mustBeDone(await ledger.submit(await stepSubmission(database, step, { place, player })));
      onProgress(cast.length + place + 1, total);
    }
  } finally {
    await ledger.close();
  }
}

async function writeEverybody({ database, city, cast, campaigns, today }: Loading): Promise<void> {
  const year = Number(today.slice(0, 4));
  const by = exampleAccount('office');
  const units = city.units.filter(({ parent }) => parent !== null);
  const liaisons = cast.filter(({ unit }) => unit !== null);
  const contacts = new Map(
    liaisons.map(({ unit, holder }, i) => [
      String(unit),
      { leader: null, liaison: holder, liaisonPhone: deadNumber(liaisonNumbers + i) },
    ]),
  );
  const base = { year, by };
  await writeExamplePeople(database, {
    ...base,
    campaign: campaigns.year,
    people: representativesOfTheYear(units),
    contacts,
  });
  await writeExamplePeople(database, {
    ...base,
    campaign: campaigns.rehearsal,
    people: representativesOfTheRehearsal(units.filter((unit) => unit.class === 'station')),
    contacts: new Map(),
  });
}

/** The day that the story counts from: today, or the day on which a loading began that never ended. */
async function dayOfStory(
  database: Kysely<Tables>,
  campaigns: ExampleCampaigns | null,
  now: number,
): Promise<CivilDate> {
  const today = civilDateOf(instantOf(now), planPreset(new Date(now).getUTCFullYear()).zone);
  if (campaigns === null) return today;
  const { state } = await makeStateReader(database)(campaignStream, campaigns.year);
  return state === null ? today : dayOfLoading(state.plan);
}

/**
 * Loads the example city: everybody with an account, two campaigns as acts that core decided in the
 * right roles, people. The acts carry the days of their story, which ends the day before `now`
 * (decision 0130). Begun again it goes on where it stopped, and once it is there it changes nothing.
 *
 * @param cityFile `examples/city/score.json`
 * @param now milliseconds since 1970
 */
export async function loadExample(
  database: Kysely<Tables>,
  { cityFile, now }: { readonly cityFile: string; readonly now: number },
  onProgress: OnProgress = () => undefined,
): Promise<Loaded> {
  if ((await exampleStateOf(database)) === 'in-use') return { ok: false, why: 'in-use' };
  const city = await readExampleCity(cityFile);
  const found = await readExampleCampaigns(database);
  const today = await dayOfStory(database, found, now);
  const campaigns = found ?? exampleCampaignsOf(Number(today.slice(0, 4)));
  const units = city.units.filter(({ parent }) => parent !== null).map(({ id }) => id);
  const cast = castOf({ ...campaigns, units });
  if (found !== null && (await isExampleLoaded(database, found))) return { ok: true, cast };
  const { id } = await database.selectFrom('installation').select('id').executeTakeFirstOrThrow();
  const loading = { database, installation: id, city, cast, campaigns, today };
  try {
    await playStory(loading, onProgress);
  } catch (error) {
    if (error instanceof LedgerTrouble) return { ok: false, why: error.code };
    throw error;
  }
  await writeEverybody(loading);
  await logAccess(database, { kind: 'example-loaded', account: null });
  return { ok: true, cast };
}
