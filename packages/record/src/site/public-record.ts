import type {
  CampaignId,
  Instant,
  Language,
  MeetingId,
  PollId,
  StoredAct,
  UnitId,
} from '@pingyi/core';

/**
 * The record as everybody may read it. The pages of the public site are made of this and of nothing else,
 * so that what is not public cannot come onto a page.
 */
export interface PublicRecord {
  /** The id that the log's origin names. */
  readonly installation: string;
  /** The log's vkeys, the newest last. */
  readonly vkeys: readonly string[];
  /** The newest signed checkpoint as a note; null before the first. */
  readonly checkpoint: string | null;
  /** Checkpoints that the log's key signed and that are of no state of this log: proofs of a split view. */
  foreignCheckpoints(): Promise<readonly string[]>;
  /** Every campaign there is, in the order of their creation. */
  campaigns(): Promise<readonly CampaignId[]>;
  /**
   * The public acts of a campaign and of its meetings in the order of the log; null where there is no such
   * campaign. While nothing is added, the answer is the same array.
   */
  acts(campaign: CampaignId): Promise<readonly StoredAct[] | null>;
  /** The tracking codes of a poll; null where no such poll was opened. */
  board(poll: PollId): Promise<PollBoard | null>;
  /** The opinions of a meeting that were published, as they are hashed: by unit, then by text. */
  opinions(meeting: MeetingId): Promise<readonly PublishedOpinion[]>;
  /** The campaign's bundle as it can be downloaded now; null before a checkpoint covers the campaign. */
  bundle(campaign: CampaignId): Promise<PublishedBundle | null>;
}

/** What a voter wrote of a unit, after it was screened. */
export interface PublishedOpinion {
  readonly unit: UnitId;
  readonly text: string;
}

/** Tracking codes (查验码) of one poll. */
export interface PollBoard {
  /** Sorted. While the poll is open they appear in groups, so that a new one says nothing of a moment. */
  readonly codes: readonly string[];
  /** Whether these are all of them: the poll is closed. */
  readonly isComplete: boolean;
}

/** A bundle as it lies ready. */
export interface PublishedBundle {
  /** Length in bytes. */
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** What somebody asks the public site for. */
export interface AskedPage {
  /** The path of the address, such as `/public/secrecy`. */
  readonly path: string;
  /** The words after `?`, each once. */
  readonly query: Readonly<Record<string, string>>;
  /** The fields of a form that was sent; null where the page was only opened. */
  readonly form: Readonly<Record<string, string>> | null;
  /** The language that the reader's browser asks for. */
  readonly language: Language;
  readonly now: Instant;
}

/** A page as it is sent. */
export interface AnsweredPage {
  readonly status: 200 | 400 | 404;
  readonly mediaType: 'text/html' | 'application/atom+xml';
  readonly language: Language;
  readonly text: string;
}

/** What draws the pages: made by the web room, called by the server. */
export type AnswerPage = (asked: AskedPage, record: PublicRecord) => Promise<AnsweredPage>;
