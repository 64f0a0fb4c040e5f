/** Why there is no database: a closed code and the facts that its sentence needs. */
export type StorageFault =
  | { readonly code: 'already-running'; readonly facts: { readonly folder: string } }
  | { readonly code: 'platform-unsupported'; readonly facts: { readonly platform: string } }
  | { readonly code: 'binaries-missing'; readonly facts: { readonly platform: string } }
  /** Root, and neither `postgres` nor `nobody` is an account of this machine. */
  | { readonly code: 'account-missing' }
  | { readonly code: 'disk-full'; readonly facts: { readonly path: string } }
  | {
      readonly code: 'wrong-owner';
      readonly facts: { readonly path: string; readonly owner: number; readonly needed: number };
    }
  /** A folder above the data is closed to the account that PostgreSQL runs as. */
  | {
      readonly code: 'folder-closed';
      readonly facts: { readonly path: string; readonly account: string };
    }
  | {
      readonly code: 'not-writable';
      readonly facts: { readonly path: string; readonly why: string };
    }
  | {
      readonly code: 'version-mismatch';
      readonly facts: {
        readonly path: string;
        readonly made: string;
        readonly available: string;
      };
    }
  /** The data folder exists and lacks what a finished one has; it is never deleted for a person. */
  | { readonly code: 'data-incomplete'; readonly facts: { readonly path: string } }
  | { readonly code: 'initdb-failed'; readonly facts: { readonly why: string } }
  | {
      readonly code: 'start-failed';
      readonly facts: { readonly why: string; readonly log: string };
    }
  /** The database runs and does not let us in; a password file of another data folder, mostly. */
  | { readonly code: 'refused'; readonly facts: { readonly server: string; readonly why: string } }
  | {
      readonly code: 'unreachable';
      readonly facts: { readonly server: string; readonly why: string };
    }
  | { readonly code: 'bad-url' }
  | { readonly code: 'server-too-old'; readonly facts: { readonly version: string } }
  | { readonly code: 'not-utf8'; readonly facts: { readonly encoding: string } }
  /** A server that may lose what it has acknowledged (`fsync = off` and the like). */
  | { readonly code: 'not-durable'; readonly facts: { readonly setting: string } }
  /** The tables were made by a newer Pingyi. */
  | { readonly code: 'schema-newer'; readonly facts: { readonly migration: string } }
  /** A command of a newer Pingyi beside a running older one. */
  | { readonly code: 'schema-older'; readonly facts: { readonly migration: string } }
  /** Asked to stop a database that a running Pingyi uses. */
  | { readonly code: 'in-use'; readonly facts: { readonly folder: string } };

/** A value, or why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: StorageFault };

export function refuse(fault: StorageFault): { readonly ok: false; readonly fault: StorageFault } {
  return { ok: false, fault };
}

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The fault behind an error of the file system that a person can mend, else null: then it is a bug. */
export function faultOfSystemError(error: unknown): StorageFault | null {
  const { code, path = '', message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', facts: { path } };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return { code: 'not-writable', facts: { path, why: message.split(',')[0] ?? code } };
    default:
      return null;
  }
}
