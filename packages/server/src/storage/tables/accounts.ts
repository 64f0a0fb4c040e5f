import type { Generated } from 'kysely';

/** Whose account it is: the only place that holds a name, and what erasure empties. */
interface AccountHolderTable {
  readonly account: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly erased_at: Date | null;
}

/** A link that works once, by the SHA-256 of its token. */
interface OneTimeLinkTable {
  readonly id: string;
  /** `invitation`, `password` or `sign-in`. */
  readonly purpose: string;
  readonly digest: Buffer;
  /** The account that it opens or belongs to. */
  readonly account: string;
  /** JSON of the grants that an invitation brings; null for the others. */
  readonly grants: string | null;
  readonly made_by: string;
  readonly made_as: string;
  readonly made_at: Generated<Date>;
  readonly expires_at: Date;
  readonly ended_at: Date | null;
  /** `used` or `withdrawn`; null while it works. */
  readonly ended_as: string | null;
}

/** Failed sign-ins since the last good one, by a keyed digest of the user name, known or not. */
interface SignInAttemptTable {
  readonly name_digest: Buffer;
  readonly failures: number;
  readonly locked_until: Date;
  readonly last_at: Date;
}

/** A code of a second factor that was shown once already, by its keyed digest. */
interface UsedCodeTable {
  readonly account: string;
  readonly digest: Buffer;
  readonly used_at: Date;
}

/** Who signed in, read or took out what kind of data, and when; never from where. */
interface AccessLogTable {
  /** Sorts by time. */
  readonly entry: string;
  readonly at: Generated<Date>;
  readonly kind: string;
  readonly account: string | null;
  /** Whom it concerns when that is somebody else. */
  readonly subject: string | null;
  readonly what: string | null;
  readonly row_count: number | null;
}

/** Tables of accounts: their holders, links, locks, and who read what. */
export interface AccountTables {
  readonly account_holder: AccountHolderTable;
  readonly one_time_link: OneTimeLinkTable;
  readonly sign_in_attempt: SignInAttemptTable;
  readonly used_code: UsedCodeTable;
  readonly access_log: AccessLogTable;
}
