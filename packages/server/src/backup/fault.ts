/** Why a backup was not made or not restored: a closed code and the facts that its sentence needs. */
export type BackupFault =
  // The file
  | {
      readonly code: 'not-readable';
      readonly facts: { readonly file: string; readonly why: string };
    }
  | { readonly code: 'not-a-backup'; readonly facts: { readonly file: string } }
  /** It begins like one and has no end. */
  | { readonly code: 'cut-short'; readonly facts: { readonly file: string } }
  | { readonly code: 'format-newer'; readonly facts: { readonly format: string } }
  | { readonly code: 'schema-newer'; readonly facts: { readonly migration: string } }
  | { readonly code: 'manifest-malformed'; readonly facts: { readonly where: string } }
  | { readonly code: 'member-missing'; readonly facts: { readonly member: string } }
  /** A part that the manifest does not list, or one that stands twice. */
  | { readonly code: 'member-unknown'; readonly facts: { readonly member: string } }
  /** It would unpack to far more than any backup does. */
  | { readonly code: 'member-implausible'; readonly facts: { readonly member: string } }
  /** Bytes, size or number of rows are other than the manifest says. */
  | { readonly code: 'member-altered'; readonly facts: { readonly member: string } }
  | {
      readonly code: 'row-malformed';
      readonly facts: { readonly member: string; readonly line: number };
    }
  | { readonly code: 'log-broken'; readonly facts: { readonly zh: string; readonly en: string } }
  /** The leaves are sound and not those that the manifest speaks of. */
  | { readonly code: 'log-differs' }
  | { readonly code: 'table-unknown'; readonly facts: { readonly table: string } }
  | { readonly code: 'table-missing'; readonly facts: { readonly table: string } }
  | {
      readonly code: 'column-unknown';
      readonly facts: { readonly table: string; readonly column: string };
    }
  | {
      readonly code: 'column-missing';
      readonly facts: { readonly table: string; readonly column: string };
    }
  /** PostgreSQL refuses a row: a value of another type, a broken reference, a key that stands twice. */
  | {
      readonly code: 'row-refused';
      readonly facts: { readonly table: string; readonly why: string };
    }
  /** Loaded, the acts contradict each other or what is stored beside them; told by `rebuild`. */
  | { readonly code: 'acts-broken'; readonly facts: { readonly sentence: string } }
  // The place
  | {
      readonly code: 'place-not-empty';
      readonly facts: { readonly installation: string; readonly acts: number; readonly at: string };
    }
  /** Tables that Pingyi did not make: nothing of somebody else's is removed. */
  | { readonly code: 'tables-of-others'; readonly facts: { readonly tables: string } }
  | { readonly code: 'place-busy' }
  /** The state was replaced or migrated, over and over, while a backup of it began. */
  | { readonly code: 'place-changing' }
  // The key of the log
  | { readonly code: 'passphrase-missing' }
  | { readonly code: 'passphrase-short'; readonly facts: { readonly least: number } }
  | { readonly code: 'passphrases-differ' }
  /** Or the manifest was changed after the key was sealed. */
  | { readonly code: 'passphrase-wrong' }
  /** The key file holds no key, or one that is not the log's newest. */
  | { readonly code: 'key-foreign'; readonly facts: { readonly file: string } }
  /** Another key lies where the log's key is to be put. */
  | { readonly code: 'key-in-place'; readonly facts: { readonly file: string } }
  | { readonly code: 'key-missing'; readonly facts: { readonly file: string } }
  // Writing
  | { readonly code: 'file-exists'; readonly facts: { readonly file: string } }
  | {
      readonly code: 'not-written';
      readonly facts: { readonly file: string; readonly why: string };
    };

/** A value, or why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: BackupFault };

export function refuse(fault: BackupFault): { readonly ok: false; readonly fault: BackupFault } {
  return { ok: false, fault };
}

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Carries a fault out of streams and transactions, which end by being thrown out of; caught at once. */
export class Refused extends Error {
  readonly fault: BackupFault;

  constructor(fault: BackupFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Runs work that may end with `Refused`. */
export async function guard<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return accept(await work());
  } catch (error) {
    if (error instanceof Refused) return refuse(error.fault);
    throw error;
  }
}
