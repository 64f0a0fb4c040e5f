import type { Migration } from 'kysely';
import { installationMigration } from './0001-installation.ts';
import { actsMigration } from './0002-acts.ts';
import { submissionsMigration } from './0003-submissions.ts';
import { projectionsMigration } from './0004-projections.ts';
import { setUpTokensMigration } from './0005-set-up-tokens.ts';
import { documentsMigration } from './0006-documents.ts';
import { signInMigration } from './0007-sign-in.ts';
import { accountsMigration } from './0008-accounts.ts';
import { peopleMigration } from './0009-people.ts';
import { meetingsMigration } from './0010-meetings.ts';
import { ballotBoxMigration } from './0011-ballot-box.ts';
import { linksAndOpinionsMigration } from './0012-links-and-opinions.ts';
import { witnessesMigration } from './0013-witnesses.ts';
import { foreignCheckpointsMigration } from './0014-foreign-checkpoints.ts';

/** Every migration by name, oldest first. A published one never changes; a change is a further one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-installation': installationMigration,
  '0002-acts': actsMigration,
  '0003-submissions': submissionsMigration,
  '0004-projections': projectionsMigration,
  '0005-set-up-tokens': setUpTokensMigration,
  '0006-documents': documentsMigration,
  '0007-sign-in': signInMigration,
  '0008-accounts': accountsMigration,
  '0009-people': peopleMigration,
  '0010-meetings': meetingsMigration,
  '0011-ballot-box': ballotBoxMigration,
  '0012-links-and-opinions': linksAndOpinionsMigration,
  '0013-witnesses': witnessesMigration,
  '0014-foreign-checkpoints': foreignCheckpointsMigration,
};
