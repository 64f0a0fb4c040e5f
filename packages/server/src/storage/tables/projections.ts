import type { BigInteger } from './big-integer.ts';

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

/** Projections: what acts amount to, as lists, searches and histories read it. */
export interface ProjectionTables {
  readonly campaign_list: CampaignListTable;
  readonly unit_list: UnitListTable;
  readonly meeting_list: MeetingListTable;
  readonly joint_act: JointActTable;
  readonly history: HistoryTable;
  readonly history_subject: HistorySubjectTable;
}
