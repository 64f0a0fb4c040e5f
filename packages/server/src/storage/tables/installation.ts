import type { Generated } from 'kysely';

/** The one row about this installation. */
interface InstallationTable {
  readonly is_only: Generated<boolean>;
  readonly id: Generated<string>;
  readonly created_at: Generated<Date>;
  /** Another one after everything was restored from a backup. */
  readonly generation: Generated<string>;
}

/** What was answered to a submission with an idempotency key. */
interface SubmissionTable {
  readonly account: string;
  readonly key: string;
  /** SHA-256 of what was asked. */
  readonly request: Buffer;
  /** JSON. */
  readonly answer: string;
  readonly answered_at: Generated<Date>;
}

/** The token of a set-up link, by its SHA-256. */
interface SetUpTokenTable {
  readonly digest: Buffer;
  readonly made_at: Generated<Date>;
}

/** Campaigns that the example brought. */
interface ExampleCampaignTable {
  readonly campaign: string;
}

/** An uploaded file. */
interface DocumentTable {
  readonly id: string;
  /** `sha256:` and 64 hexadecimal digits, as acts name it. */
  readonly digest: string;
  readonly name: string;
  readonly media_type: string;
  readonly content: Buffer;
  /** An account id. */
  readonly uploaded_by: string;
  readonly uploaded_at: Generated<Date>;
}

/** Tables of the installation itself: what it is, what was asked of it, files that were handed in. */
export interface InstallationTables {
  readonly installation: InstallationTable;
  readonly submission: SubmissionTable;
  readonly set_up_token: SetUpTokenTable;
  readonly example_campaign: ExampleCampaignTable;
  readonly document: DocumentTable;
}
