import type { Access } from '../access/open-access.ts';
import type { Ledger } from '../ledger/submission.ts';
import type { ChangeFeed } from '../live/change-feed.ts';
import type { SignInWatch } from '../live/sign-in-watch.ts';
import type { LogReader } from '../log/log-reader.ts';
import type { ScreenWatch } from '../screens/screen-watch.ts';
import type { Database } from '../storage/database.ts';
import type { Votes } from '../votes/votes.ts';
import type { StateReader } from './state-reader.ts';

/** What the API stands on; whoever starts the server makes the parts and closes them after it. */
export interface ApiParts {
  /** Pingyi's version, such as `0.1.0`. */
  readonly version: string;
  readonly database: Pick<Database, 'kind' | 'health' | 'queries'>;
  readonly ledger: Pick<Ledger, 'submit'>;
  readonly log: LogReader;
  readonly changes: ChangeFeed;
  /** Ends the streams of sign-ins that are over. */
  readonly signInWatch: SignInWatch;
  /** The newest state of a stream. */
  readonly readState: StateReader;
  /** Signing in, and knowing who asks. */
  readonly access: Access;
  /** Meetings' votes: the ballot box and the threads that check. */
  readonly votes: Votes;
  /** Tells the screens of halls how their meetings stand. */
  readonly screens: ScreenWatch;
  /** The file of the example city, `examples/city/score.json`. */
  readonly exampleCity: string;
}
