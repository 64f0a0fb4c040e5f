import type { AccountTables } from './tables/accounts.ts';
import type { InstallationTables } from './tables/installation.ts';
import type { LogTables } from './tables/log.ts';
import type { PeopleTables } from './tables/people.ts';
import type { PollTables } from './tables/polls.ts';
import type { ProjectionTables } from './tables/projections.ts';
import type { SignInTables } from './tables/sign-in.ts';

/** Every table by name, as the migrations leave it. */
export interface Tables
  extends AccountTables,
    InstallationTables,
    LogTables,
    PeopleTables,
    PollTables,
    ProjectionTables,
    SignInTables {}
