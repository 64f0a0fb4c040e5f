import type { ColumnType, Generated } from 'kysely';

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

/** Tables of people: representatives, contacts of units, lists that offices hand in. */
export interface PeopleTables {
  readonly people_pool: PeoplePoolTable;
  readonly person: PersonTable;
  readonly unit_contact: UnitContactTable;
  readonly list_check: ListCheckTable;
  readonly list_mapping: ListMappingTable;
}
