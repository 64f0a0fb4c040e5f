import type { ChangeFeed } from '../live/change-feed.ts';
import type { CampaignState, Ledger } from '../ledger/submission.ts';
import type { LogReader } from '../log/log-reader.ts';
import type { Database } from '../storage/database.ts';

/** What the API stands on; whoever starts the server makes the parts and closes them after it. */
export interface ApiParts {
  /** Pingyi's version, such as `0.1.0`. */
  readonly version: string;
  readonly database: Pick<Database, 'kind' | 'health' | 'queries'>;
  readonly ledger: Ledger;
  readonly log: LogReader;
  /** The newest committed state of a campaign. */
  readonly readCampaign: (id: string) => Promise<CampaignState>;
  readonly changes: ChangeFeed;
  /** Whether a bearer token is one of the staff's; compared in constant time. */
  readonly isStaff: (token: string) => Promise<boolean>;
}
