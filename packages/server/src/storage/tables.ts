import type { Generated } from 'kysely';

/** The one row about this installation. */
interface InstallationTable {
  readonly is_only: Generated<boolean>;
  readonly id: Generated<string>;
  readonly created_at: Generated<Date>;
}

/** Every table by name, as the migrations leave it. */
export interface Tables {
  readonly installation: InstallationTable;
}
