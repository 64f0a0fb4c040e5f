import { access, constants, readdir } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../fault.ts';
import type { Account } from '../account.ts';
import type { Place } from '../place.ts';
import { type Binaries, tryBinaries } from './binaries.ts';
import { copyBinaries } from './copy-binaries.ts';
import { type BinaryPackage, findPackage, makeLinks } from './package-binaries.ts';

/** Where Debian and its children put the programs of each major version. */
const debianFolder = '/usr/lib/postgresql';

/** The package's binaries where npm put them, or null when they do not run or cannot be completed. */
async function packageInPlace(found: BinaryPackage): Promise<Binaries | null> {
  const folder = path.join(found.native, 'bin');
  const ready = await tryBinaries(folder);
  if (ready !== null) return ready;
  try {
    await makeLinks(found.native);
  } catch {
    return null;
  }
  return tryBinaries(folder);
}

/** The package's binaries: in place for an ordinary user, copied when the account differs. */
async function fromPackage(place: Place, account: Account): Promise<Binaries | null> {
  const found = findPackage();
  if (found === null) return null;
  if (!account.isLent) {
    const inPlace = await packageInPlace(found);
    if (inPlace !== null) return inPlace;
  }
  return copyBinaries(found, place.binaries);
}

async function hasPrograms(folder: string): Promise<boolean> {
  try {
    for (const name of ['postgres', 'initdb'])
      await access(path.join(folder, name), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Folders of the machine's own PostgreSQL, the newest first. */
async function machineFolders(searchPath: string): Promise<readonly string[]> {
  const majors = await readdir(debianFolder).catch(() => []);
  return [
    ...majors
      .sort((a, b) => Number(b) - Number(a))
      .map((major) => path.join(debianFolder, major, 'bin')),
    ...searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder)),
  ];
}

/**
 * PostgreSQL's programs: the npm package's, else the machine's own. Data that exists is served by the
 * major version that made it, whichever of the two that is.
 *
 * @param need.major the version that made the data, null when there is none yet
 */
export async function findBinaries(
  place: Place,
  account: Account,
  need: { readonly major: string | null; readonly searchPath: string },
): Promise<Outcome<Binaries>> {
  const seen: Binaries[] = [];
  const fits = (found: Binaries) => need.major === null || found.major === need.major;
  const packaged = await fromPackage(place, account);
  if (packaged !== null && fits(packaged)) return accept(packaged);
  if (packaged !== null) seen.push(packaged);
  for (const folder of await machineFolders(need.searchPath)) {
    if (!(await hasPrograms(folder))) continue;
    const found = await tryBinaries(folder);
    if (found !== null && fits(found)) return accept(found);
    if (found !== null) seen.push(found);
  }
  if (need.major === null || seen.length === 0)
    return refuse({
      code: 'binaries-missing',
      facts: { platform: `${process.platform}-${process.arch}` },
    });
  const available = [...new Set(seen.map(({ version }) => version))].join(', ');
  return refuse({
    code: 'version-mismatch',
    facts: { path: place.data, made: need.major, available },
  });
}
