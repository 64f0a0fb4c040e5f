import type { Generated } from 'kysely';

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

/** The hints of a closed poll, in pieces. */
interface PollHintsTable {
  readonly poll: string;
  /** From 1. */
  readonly number: number;
  readonly content: Buffer;
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

/** Tables of the ballot box and of what meetings hold beside it. */
export interface PollTables {
  readonly meeting_content: MeetingContentTable;
  readonly poll: PollTable;
  readonly poll_credential: PollCredentialTable;
  readonly ballot: BallotTable;
  readonly board_code: BoardCodeTable;
  readonly poll_event: PollEventTable;
  readonly poll_hints: PollHintsTable;
  readonly opinion: OpinionTable;
  readonly released_opinion: ReleasedOpinionTable;
  readonly personal_link: PersonalLinkTable;
  readonly link_credential: LinkCredentialTable;
}
