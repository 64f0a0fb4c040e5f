import type { ColumnType, Generated } from 'kysely';

/** A `bigint` column: read as text, which `pg` does not cut, written as a number. */
type BigInteger = ColumnType<string, number, number>;

/** The one row about this installation. */
interface InstallationTable {
  readonly is_only: Generated<boolean>;
  readonly id: Generated<string>;
  readonly created_at: Generated<Date>;
  /** Another one after everything was restored from a backup. */
  readonly generation: Generated<string>;
}

/** One act: its place in the log and in its stream, and its leaf data as the log holds it. */
interface ActTable {
  readonly seq: BigInteger;
  readonly stream: string;
  /** Place in the stream, from 1. */
  readonly stream_version: number;
  readonly at: Date;
  readonly leaf: string;
}

/** What an internal leaf hides: the canonical JSON of the act, and the salt. The row can be erased. */
interface InternalActTable {
  readonly seq: BigInteger;
  readonly act: string;
  readonly salt: Buffer;
}

/** A perfect subtree of the log: the 2^level leaves from index · 2^level. */
interface LogNodeTable {
  readonly level: number;
  readonly index: BigInteger;
  readonly hash: Buffer;
}

/** Every checkpoint that was ever signed, as the note that is served. */
interface CheckpointTable {
  readonly size: BigInteger;
  readonly note: string;
  readonly signed_at: Date;
}

/** Witnesses whose cosignatures are taken in, until they are taken off. */
interface WitnessTable {
  readonly vkey: string;
  readonly added_at: Generated<Date>;
  readonly ended_at: Date | null;
}

/** What a witness signed under a checkpoint: its line in the note, and when it says it saw it. */
interface CosignatureTable {
  readonly size: BigInteger;
  readonly vkey: string;
  /** Seconds since 1970. */
  readonly seen_at: BigInteger;
  readonly line: string;
}

/** The hints of a closed poll, in pieces. */
interface PollHintsTable {
  readonly poll: string;
  /** From 1. */
  readonly number: number;
  readonly content: Buffer;
}

/** The public keys of the log, the newest with the highest number. */
interface LogKeyTable {
  readonly number: number;
  readonly vkey: string;
  readonly registered_at: Generated<Date>;
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

/** Projection: campaigns as lists show them. */
interface CampaignListTable {
  readonly campaign: string;
  readonly year: number;
  /** The phase that is open, the latest when several are; null before the first and after the last. */
  readonly phase: string | null;
  /** Units that are evaluated. */
  readonly units: number;
  /** Editions of the rules published so far. */
  readonly editions: number;
  /** The newest act of its stream. */
  readonly updated_seq: BigInteger;
  /** Version of the campaign's stream. */
  readonly version: number;
}

/** Projection: units of campaigns. */
interface UnitListTable {
  readonly campaign: string;
  readonly unit: string;
  /** Order of adding, from 0. */
  readonly position: number;
  readonly name: string;
  readonly class: string;
  readonly level: string;
  readonly parent: string | null;
  readonly role: string | null;
  readonly merged_into: string | null;
  readonly exempted_by: BigInteger | null;
}

/** Projection: meetings as lists show them. */
interface MeetingListTable {
  readonly meeting: string;
  readonly campaign: string;
  readonly level: string;
  readonly place: string;
  readonly begins: string;
  readonly ends: string;
  readonly mode: string;
  readonly ballots: string;
  /** Number of units. */
  readonly units: number;
  /** `planned`, `begun`, `open`, `closed`, `announced`, `ended` or `calledOff`. */
  readonly state: string;
  readonly updated_seq: BigInteger;
  /** Version of the meeting's own stream. */
  readonly version: number;
}

/** Projection: acts of one stream that change the state of another, under that other's name. */
interface JointActTable {
  readonly stream: string;
  readonly seq: BigInteger;
}

/** What an act of a meeting names by its digest: a list of credentials, a key, a part of a decryption. */
interface MeetingContentTable {
  readonly meeting: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly content: Buffer;
  /** An account id. */
  readonly uploaded_by: string;
  readonly uploaded_at: Generated<Date>;
}

/** A poll of the ballot box. What happened to it officially is told by acts; this is what it works with. */
interface PollTable {
  /** Its uuid, which no other poll of the installation has. */
  readonly poll: string;
  readonly meeting: string;
  /** The text of the election, from its complete keys on. */
  readonly election: string | null;
  readonly trustees: string | null;
  /** The frozen list of public credentials, from the opening on. */
  readonly credentials: string | null;
  /** `waiting`, `open`, `closed` or `voided`. */
  readonly state: string;
  /** While a closing is prepared: until then no ballot is taken. */
  readonly paused_until: Date | null;
  /** From this moment on no ballot is taken: the end of a voting window that was announced. */
  readonly accepts_until: Date | null;
  readonly opened_at: Date | null;
  readonly electorate: Generated<number>;
  /** Ballots in the box, repeated ones included. */
  readonly ballots: Generated<number>;
  /** Credentials with a ballot. */
  readonly voters: Generated<number>;
  /** Hash of the EndBallots event over `ended_ballots` ballots. */
  readonly end_hash: string | null;
  readonly ended_ballots: number | null;
}

/** A credential of a poll's frozen list, and how many of its ballots are in the box. */
interface PollCredentialTable {
  readonly poll: string;
  readonly credential: string;
  readonly counter: number;
}

/** A ballot in the box: nothing that tells when or from where it came. */
interface BallotTable {
  readonly poll: string;
  readonly credential: string;
  /** The place among the ballots of its credential, from 1; the highest counts. */
  readonly counter: number;
  readonly ballot: string;
}

/** Tracking codes on the board of an open poll; they are shown in groups. */
interface BoardCodeTable {
  readonly poll: string;
  readonly code: string;
  readonly is_shown: boolean;
}

/** What follows the end of the ballots in a poll's archive, in its order. */
interface PollEventTable {
  readonly poll: string;
  /** From 1. */
  readonly number: number;
  /** `tally`, `decryption` or `result`. */
  readonly kind: string;
  /** Who decrypted, from 1; null for the others. */
  readonly owner: number | null;
  readonly content: string;
  /** Strong proofs of a decryption; null for the others. */
  readonly strong: string | null;
}

/** An opinion that somebody sent after voting: no time, no ballot, no address beside it. */
interface OpinionTable {
  readonly id: Generated<string>;
  readonly meeting: string;
  readonly unit: string;
  readonly content: string;
}

/** An opinion after the vote, written anew in an order by chance. */
interface ReleasedOpinionTable {
  readonly id: Generated<string>;
  readonly meeting: string;
  readonly unit: string;
  readonly content: string;
  /** `publish`, or why it is withheld; null while nobody decided. */
  readonly decision: string | null;
  /** Whether the newest act of publication has it in its list. */
  readonly is_published: Generated<boolean>;
}

/** A personal link: whose it is and whether it was used, never what was registered with it. */
interface PersonalLinkTable {
  readonly meeting: string;
  readonly person: string;
  /** SHA-256 of the meeting's id and the token. */
  readonly digest: Buffer;
  /** `sent`, `used`, and when registration is over `recorded` or `over`. */
  readonly state: string;
}

/** Public credentials that were registered through links, until their sorted lists are recorded. */
interface LinkCredentialTable {
  readonly poll: string;
  readonly credential: string;
}

/** Projection: who did what when, one row an act, with its sentence as it read then. */
interface HistoryTable {
  readonly seq: BigInteger;
  readonly stream: string;
  readonly type: string;
  readonly at: string;
  readonly role: string;
  readonly account: string;
  readonly zh: string;
  readonly en: string;
}

/** Projection: the things that an act concerns. */
interface HistorySubjectTable {
  readonly stream: string;
  readonly kind: string;
  readonly subject: string;
  readonly seq: BigInteger;
}

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

/** Campaigns that the example brought. */
interface ExampleCampaignTable {
  readonly campaign: string;
}

/** The representatives of a campaign as a whole; whoever changes one of them locks it. */
interface PeoplePoolTable {
  readonly campaign: string;
  /** Counts changes of any person of it. */
  readonly version: number;
  readonly next_position: number;
  /** `YYYY-MM-DD`: after this day its people and the contacts of units are erased. */
  readonly keep_until: ColumnType<never, string, string>;
}

/** A representative: the only place that holds the name. */
interface PersonTable {
  readonly campaign: string;
  readonly person: string;
  /** Order of adding, from 0. */
  readonly position: number;
  readonly name: string;
  /** The name without what people do not see as a difference. */
  readonly name_key: string;
  readonly category: string;
  readonly phone: string | null;
  /** Units that the person does not evaluate. */
  readonly units: string[];
  /** From 1. */
  readonly version: number;
  readonly added_at: Generated<Date>;
  readonly added_by: string;
  readonly changed_at: Generated<Date>;
  readonly changed_by: string;
}

/** Who answers for a unit, as the list of units names them. */
interface UnitContactTable {
  readonly campaign: string;
  readonly unit: string;
  readonly leader: string | null;
  readonly liaison: string | null;
  readonly liaison_phone: string | null;
}

/** A list that was checked and waits to be confirmed. */
interface ListCheckTable {
  readonly id: string;
  readonly campaign: string;
  readonly list: string;
  /** JSON of the rows that may be written; emptied when they are. */
  readonly rows: string;
  /** JSON. */
  readonly summary: string;
  /** Digest of what the file was compared with. */
  readonly ground: string;
  readonly made_by: string;
  readonly made_at: Generated<Date>;
  readonly expires_at: Date;
  readonly confirmed_at: Date | null;
  readonly confirmed_by: string | null;
}

/** What headings of the office's own mean, as somebody said once. */
interface ListMappingTable {
  readonly campaign: string;
  readonly list: string;
  /** JSON. */
  readonly mapping: string;
  readonly said_at: Generated<Date>;
}

/** Tables of better-auth, as far as we read or write them ourselves. */
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

/** Every table by name, as the migrations leave it. */
export interface Tables {
  readonly installation: InstallationTable;
  readonly act: ActTable;
  readonly internal_act: InternalActTable;
  readonly log_node: LogNodeTable;
  readonly checkpoint: CheckpointTable;
  readonly log_key: LogKeyTable;
  readonly witness: WitnessTable;
  readonly cosignature: CosignatureTable;
  readonly poll_hints: PollHintsTable;
  readonly submission: SubmissionTable;
  readonly set_up_token: SetUpTokenTable;
  readonly document: DocumentTable;
  readonly campaign_list: CampaignListTable;
  readonly unit_list: UnitListTable;
  readonly meeting_list: MeetingListTable;
  readonly joint_act: JointActTable;
  readonly meeting_content: MeetingContentTable;
  readonly poll: PollTable;
  readonly poll_credential: PollCredentialTable;
  readonly ballot: BallotTable;
  readonly board_code: BoardCodeTable;
  readonly poll_event: PollEventTable;
  readonly opinion: OpinionTable;
  readonly released_opinion: ReleasedOpinionTable;
  readonly personal_link: PersonalLinkTable;
  readonly link_credential: LinkCredentialTable;
  readonly history: HistoryTable;
  readonly history_subject: HistorySubjectTable;
  readonly account_holder: AccountHolderTable;
  readonly one_time_link: OneTimeLinkTable;
  readonly sign_in_attempt: SignInAttemptTable;
  readonly used_code: UsedCodeTable;
  readonly access_log: AccessLogTable;
  readonly example_campaign: ExampleCampaignTable;
  readonly people_pool: PeoplePoolTable;
  readonly person: PersonTable;
  readonly unit_contact: UnitContactTable;
  readonly list_check: ListCheckTable;
  readonly list_mapping: ListMappingTable;
  readonly 'auth.user': AuthUserTable;
  readonly 'auth.session': AuthSessionTable;
  readonly 'auth.account': AuthAccountTable;
  readonly 'auth.twoFactor': AuthTwoFactorTable;
  readonly 'auth.verification': AuthVerificationTable;
}
