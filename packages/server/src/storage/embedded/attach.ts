import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { accept, type Outcome, refuse, type StorageFault } from '../fault.ts';
import type { Purpose, Say } from '../settings.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries/binaries.ts';
import { connectionTo, knock } from './connect.ts';
import { ownFolder } from './folders.ts';
import { type Locking, takeLocks } from './locks.ts';
import type { Place } from './place.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';
import { faultOfLog, isPassing, type Start, startPostmaster } from './start-postmaster.ts';

/** What it takes to start the database of a place and to be let in. */
export interface Site {
  readonly place: Place;
  readonly account: Account;
  readonly password: string;
  readonly purpose: Purpose;
  readonly say: Say;
  /** Looks the binaries up, only when they are needed to start. */
  readonly binaries: () => Promise<Outcome<Binaries>>;
}

/** A session in the running database that holds the locks. */
export interface Hold {
  readonly keeper: Client;
  readonly postmaster: Postmaster;
}

/** How long a running process may stay silent (no socket, or one that refuses), in milliseconds. */
const silence = 60_000;

/** Starts that end for a reason that passes are tried again so often, a quarter of a second apart. */
const mostStarts = 120;

/** How long the lock of a server that was killed may outlive it, in milliseconds. */
const grace = 1_000;

/** Waits while the database starts or recovers, however long that takes; a person is told. */
async function waitUntilOpen(site: Site, begun: Start | null): Promise<Outcome<Hold> | 'gone'> {
  let silentSince = Date.now();
  let toldAt = Date.now();
  for (;;) {
    const seen = await findPostmaster(site.place.data);
    if (seen.state === 'dead' && begun?.hasEnded() !== false) return 'gone';
    if (seen.state === 'running' && seen.postmaster.socket !== '') {
      const found = await knock(connectionTo(seen.postmaster.socket, site.password));
      if (found.state === 'open')
        return accept({ keeper: found.client, postmaster: seen.postmaster });
      if (found.state === 'refused')
        return refuse({ code: 'refused', facts: { server: site.place.data, why: found.why } });
      if (found.state === 'busy') silentSince = Date.now();
    }
    if (Date.now() - silentSince > silence)
      return refuse({
        code: 'unreachable',
        facts: { server: site.place.data, why: `no answer for ${silence / 1000} s` },
      });
    if (Date.now() - toldAt > 5_000) {
      toldAt = Date.now();
      site.say('数据库正在恢复，请稍候…… The database is recovering, please wait …');
    }
    await wait(25);
  }
}

async function begin(site: Site, socket: string, reused: number | null): Promise<Outcome<Start>> {
  const binaries = await site.binaries();
  if (!binaries.ok) return binaries;
  const fault = await ownFolder(socket, site.account);
  if (fault !== null) return refuse(fault);
  return accept(
    await startPostmaster(site.place, binaries.value, site.account, { socket, reused }),
  );
}

/** Why a start that has ended is not tried again, or null when it is. */
async function faultOf(start: Start, site: Site): Promise<StorageFault | null> {
  await start.ended;
  if ((await findPostmaster(site.place.data)).state === 'running') return null;
  const log = await start.log();
  return isPassing(log) ? null : faultOfLog(log, site.place);
}

/** Takes the locks; a session that ends meanwhile belongs to a database that is being stopped. */
async function lock(hold: Hold, purpose: Purpose): Promise<Locking> {
  for (const end = Date.now() + grace; ; await wait(50)) {
    const found = await takeLocks(hold.keeper, purpose).catch(() => 'stopping' as const);
    if (found !== 'served' || Date.now() > end) return found;
  }
}

/**
 * Starts the database unless it runs, waits until it lets us in, and takes the locks of the purpose.
 * A database that runs while nobody serves it (its server was killed) is taken over as it is.
 *
 * @param socket where the socket's folder is to be when the database is started here
 */
export async function attach(site: Site, socket: string): Promise<Outcome<Hold>> {
  for (let count = 0; ; await wait(250)) {
    const seen = await findPostmaster(site.place.data);
    let begun: Start | null = null;
    if (seen.state === 'dead') {
      count += 1;
      const started = await begin(site, socket, seen.reused);
      if (!started.ok) return started;
      begun = started.value;
    }
    const opened = await waitUntilOpen(site, begun);
    if (opened === 'gone') {
      const fault = begun === null ? null : await faultOf(begun, site);
      if (fault !== null) return refuse(fault);
      if (begun !== null && count >= mostStarts)
        return refuse(faultOfLog(await begun.log(), site.place));
      continue;
    }
    if (!opened.ok) return opened;
    const locking = await lock(opened.value, site.purpose);
    if (locking === 'held') return opened;
    await opened.value.keeper.end().catch(() => undefined);
    if (locking === 'served')
      return refuse({ code: 'already-running', facts: { folder: site.place.folder } });
  }
}
