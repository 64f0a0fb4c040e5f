import type { Campaign, StoredAct } from '@pingyi/core';

/** Tables that are made of acts alone. */
export const projectedTables = [
  'campaign_list',
  'unit_list',
  'meeting_list',
  'joint_act',
  'history',
  'history_subject',
] as const;

export type ProjectedTable = (typeof projectedTables)[number];

/** A value of a projected column. Big integers are numbers here: they stay below 2^53. */
export type Value = string | number | null;

export type Row = Readonly<Record<string, Value>>;

/** The columns that name a row, in the order of the table's primary key. */
export const keysOf: Readonly<Record<ProjectedTable, readonly string[]>> = {
  campaign_list: ['campaign'],
  unit_list: ['campaign', 'unit'],
  meeting_list: ['meeting'],
  joint_act: ['stream', 'seq'],
  history: ['seq'],
  history_subject: ['stream', 'kind', 'subject', 'seq'],
};

/** Tables of which every row belongs to one act, by its `seq`, and is written with it only. */
export const journals: readonly ProjectedTable[] = ['history', 'history_subject', 'joint_act'];

/** A row as it is after an act. */
export interface RowChange {
  readonly table: ProjectedTable;
  readonly row: Row;
}

/** An act with what it changed in the state of its stream. */
export interface Change<State> {
  readonly act: StoredAct;
  readonly before: State | null;
  readonly after: State;
  /** Version of the stream after the act. */
  readonly version: number;
  /** The campaign that names the act's things, as it is after the act; null for none. */
  readonly campaign: Campaign | null;
}

/** What an act writes into a projection's tables. Pure; rows never disappear, as acts never do. */
export type Projection<State> = (change: Change<State>) => readonly RowChange[];

/** A row's name within all projections, for comparing and for messages. */
export function nameOf({ table, row }: RowChange): string {
  return `${table}/${keysOf[table].map((key) => String(row[key])).join('/')}`;
}
