import { readFile } from 'node:fs/promises';
import { accept, type Outcome, refuse } from '../fault.ts';
import type { Purpose, Say, StorageSettings } from '../settings.ts';
import { type Account, pickAccount } from './account.ts';
import type { Site } from './attach.ts';
import { findBinaries } from './binaries/find-binaries.ts';
import { makeCluster, ownerOfCluster, readCluster } from './cluster.ts';
import { EmbeddedPostgres } from './embedded-postgres.ts';
import { prepareFolders } from './folders.ts';
import { guardEmbedded } from './guard.ts';
import { type Place, placeOf } from './place.ts';

/** Makes data and password where there are none yet. */
async function ensureCluster(
  place: Place,
  account: Account,
  settings: StorageSettings,
  say: Say,
): Promise<Outcome<string>> {
  const found = await readCluster(place);
  if (!found.ok) return found;
  if (found.value !== null) return accept(found.value);
  say(`正在建立数据库…… Making the database in ${place.folder} …`);
  const binaries = await findBinaries(place, account, {
    major: null,
    searchPath: settings.searchPath,
  });
  if (!binaries.ok) return binaries;
  const fault = await makeCluster(place, binaries.value, account);
  return fault === null ? accept(binaries.value.major) : refuse(fault);
}

/** Finds or makes the data, with what it takes to start it. */
async function prepare(
  settings: StorageSettings,
  purpose: Purpose,
  say: Say,
): Promise<Outcome<Site>> {
  const place = placeOf(settings);
  const account = pickAccount(ownerOfCluster(place));
  if (account === null) return refuse({ code: 'account-missing' });
  const fault = await prepareFolders(place, account);
  if (fault !== null) return refuse(fault);
  const made = await ensureCluster(place, account, settings, say);
  if (!made.ok) return made;
  const owner = ownerOfCluster(place) ?? account.uid;
  if (owner !== account.uid)
    return refuse({
      code: 'wrong-owner',
      facts: { path: place.cluster, owner, needed: account.uid },
    });
  const password = await readFile(place.password, 'utf8');
  const need = { major: made.value, searchPath: settings.searchPath };
  const binaries = () => findBinaries(place, account, need);
  return accept({ place, account, password, purpose, say, binaries });
}

/** Starts the embedded database, making it first where there is none, or joins the one that runs. */
export function openEmbedded(
  settings: StorageSettings,
  purpose: Purpose,
  say: Say,
): Promise<Outcome<EmbeddedPostgres>> {
  return guardEmbedded(async () => {
    const site = await prepare(settings, purpose, say);
    return site.ok ? EmbeddedPostgres.open(site.value) : site;
  });
}
