import type { Kysely } from 'kysely';
import type { StateReader } from '../api/state-reader.ts';
import type { Tables } from '../storage/tables.ts';
import { identifyBySetUp } from './identify-by-set-up.ts';
import { type Identify, identifyBySignIn } from './identity.ts';
import type { Mailer } from './links/mailer.ts';
import { Attempts } from './sign-in/attempts.ts';
import { openAuth } from './sign-in/auth.ts';
import { SecondFactor } from './sign-in/second-factor.ts';
import { SignIns } from './sign-in/sign-ins.ts';

/** What signing in and managing accounts need to know of the place where the server stands. */
export interface AccessSettings {
  /** Of the log's key, see secret.ts. */
  readonly secret: string;
  /** `PUBLIC_URL`: the address under which people reach the server; null to go by `Host`. */
  readonly publicUrl: string | null;
  /** Sends e-mail, when a mail server is configured. */
  readonly mailer: Mailer | null;
}

/** Signing in, and knowing who asks. */
export interface Access {
  readonly identify: Identify;
  readonly signIns: SignIns;
  readonly secondFactor: SecondFactor;
  readonly attempts: Attempts;
  readonly mailer: Mailer | null;
  readonly publicUrl: string | null;
  /** The id of the installation, which names the stream of accounts. */
  readonly installation: () => Promise<string>;
}

/** Reads the installation's id once. */
function installationReader(database: Kysely<Tables>): () => Promise<string> {
  let known: string | null = null;
  return async () => {
    known ??= (await database.selectFrom('installation').select('id').executeTakeFirstOrThrow()).id;
    return known;
  };
}

/** Opens signing in on a database. */
export function openAccess(
  database: Kysely<Tables>,
  readState: StateReader,
  { secret, publicUrl, mailer }: AccessSettings,
): Access {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const auth = openAuth({ database, secret, isSecure });
  const attempts = new Attempts(database, secret);
  const signIns = new SignIns({ auth, database, attempts, secret });
  const installation = installationReader(database);
  const bySignIn = identifyBySignIn({ signIns, database, readState, installation });
  const bySetUp = identifyBySetUp(database);
  return {
    identify: async (shown) => (await bySignIn(shown)) ?? bySetUp(shown),
    signIns,
    secondFactor: new SecondFactor({ auth, database, secret }),
    attempts,
    mailer,
    publicUrl,
    installation,
  };
}
