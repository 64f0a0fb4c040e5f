interface AuthUserTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly username: string | null;
  readonly twoFactorEnabled: boolean | null;
}

interface AuthSessionTable {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  /** `password` or `link`. */
  readonly way: string;
}

interface AuthAccountTable {
  readonly id: string;
  readonly accountId: string;
  readonly providerId: string;
  readonly userId: string;
  readonly password: string | null;
  readonly updatedAt: Date;
}

interface AuthTwoFactorTable {
  readonly id: string;
  readonly userId: string;
}

interface AuthVerificationTable {
  readonly identifier: string;
  readonly value: string;
  readonly expiresAt: Date;
}

/** Tables of better-auth, as far as we read or write them ourselves. */
export interface SignInTables {
  readonly 'auth.user': AuthUserTable;
  readonly 'auth.session': AuthSessionTable;
  readonly 'auth.account': AuthAccountTable;
  readonly 'auth.twoFactor': AuthTwoFactorTable;
  readonly 'auth.verification': AuthVerificationTable;
}
