import { spawnSync } from 'node:child_process';

/** The account that PostgreSQL runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** True when this process is root and lends PostgreSQL another account. */
  readonly isLent: boolean;
}

/** PostgreSQL refuses root, and a uid without an account too. */
const lentNames = ['postgres', 'nobody'];

function numberOf(option: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : null;
}

function lentAccounts(): readonly Account[] {
  return lentNames.flatMap((name) => {
    const uid = numberOf('-u', name);
    const gid = numberOf('-g', name);
    return uid === null || gid === null || uid === 0 ? [] : [{ name, uid, gid, isLent: true }];
  });
}

/**
 * The account PostgreSQL runs as: this one, or for root `postgres`, else `nobody`. Data that exists stays
 * with the one of the two that owns it, also when `postgres` was added to the machine later.
 *
 * @param owner the uid that owns the data, null when there is none yet
 * @returns null when root has neither account
 */
export function pickAccount(owner: number | null): Account | null {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { name: `uid ${uid}`, uid, gid, isLent: false };
  const accounts = lentAccounts();
  return accounts.find((account) => account.uid === owner) ?? accounts[0] ?? null;
}

/** What `spawn` needs to run a program as the account: nothing when it is this process's own. */
export function runAs(account: Account): { readonly uid?: number; readonly gid?: number } {
  return account.isLent ? { uid: account.uid, gid: account.gid } : {};
}
