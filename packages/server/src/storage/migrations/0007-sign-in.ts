import { type Kysely, type Migration, sql } from 'kysely';

const moment = 'timestamptz';

/**
 * The tables of better-auth 1.7 with its plug-ins `username` and `two-factor`, as it would make them
 * itself (a test compares), in a schema of their own. Neither an address nor a browser may enter them.
 */
export const signInMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.createSchema('auth').ifNotExists().execute();
    const schema = database.schema.withSchema('auth');
    await schema
      .createTable('user')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull().unique())
      .addColumn('emailVerified', 'boolean', (column) => column.notNull())
      .addColumn('image', 'text')
      .addColumn('createdAt', moment, (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('updatedAt', moment, (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('username', 'text', (column) => column.unique())
      .addColumn('twoFactorEnabled', 'boolean')
      .execute();
    await schema
      .createTable('session')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('expiresAt', moment, (column) => column.notNull())
      .addColumn('token', 'text', (column) => column.notNull().unique())
      .addColumn('createdAt', moment, (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('updatedAt', moment, (column) => column.notNull())
      .addColumn('ipAddress', 'text', (column) => column.check(sql`"ipAddress" = ''`))
      .addColumn('userAgent', 'text', (column) => column.check(sql`"userAgent" = ''`))
      .addColumn('userId', 'text', (column) =>
        column.notNull().references('auth.user.id').onDelete('cascade'),
      )
      .addColumn('way', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('account')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('accountId', 'text', (column) => column.notNull())
      .addColumn('providerId', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) =>
        column.notNull().references('auth.user.id').onDelete('cascade'),
      )
      .addColumn('accessToken', 'text')
      .addColumn('refreshToken', 'text')
      .addColumn('idToken', 'text')
      .addColumn('accessTokenExpiresAt', moment)
      .addColumn('refreshTokenExpiresAt', moment)
      .addColumn('scope', 'text')
      .addColumn('password', 'text')
      .addColumn('createdAt', moment, (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('updatedAt', moment, (column) => column.notNull())
      .execute();
    await schema
      .createTable('verification')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('identifier', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('expiresAt', moment, (column) => column.notNull())
      .addColumn('createdAt', moment, (column) => column.notNull().defaultTo(sql`now()`))
      .addColumn('updatedAt', moment, (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
    await schema
      .createTable('twoFactor')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('backupCodes', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) =>
        column.notNull().references('auth.user.id').onDelete('cascade'),
      )
      .addColumn('verified', 'boolean')
      .addColumn('failedVerificationCount', 'integer')
      .addColumn('lockedUntil', moment)
      .execute();
    const indexes = [
      ['session', 'userId'],
      ['account', 'userId'],
      ['verification', 'identifier'],
      ['twoFactor', 'secret'],
      ['twoFactor', 'userId'],
    ] as const;
    for (const [table, column] of indexes)
      await schema.createIndex(`${table}_${column}_idx`).on(table).column(column).execute();
  },
};
