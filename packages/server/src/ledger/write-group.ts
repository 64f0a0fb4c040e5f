import type { TreeNode } from '@pingyi/record';
import { type Kysely, sql } from 'kysely';
import { writeRows } from '../projections/write-rows.ts';
import type { Tables } from '../storage/tables.ts';
import type { Group, KeptAnswer } from './group.ts';
import type { PlacedAct } from './place-acts.ts';

/** The channel on which every append is announced to all processes, with the size of the log. */
export const appendChannel = 'pingyi_log';

/** Said on that channel when everything was restored from a backup. */
export const restoredPayload = 'restored';

async function writeActs(database: Kysely<Tables>, placed: readonly PlacedAct[]): Promise<void> {
  await sql`insert into act (seq, stream, stream_version, at, leaf) select * from unnest(
    ${placed.map(({ act }) => act.seq)}::bigint[],
    ${placed.map(({ act }) => act.stream)}::text[],
    ${placed.map(({ streamVersion }) => streamVersion)}::int[],
    ${placed.map(({ act }) => act.at)}::timestamptz[],
    ${placed.map(({ leaf }) => leaf)}::text[])`.execute(database);
  const internal = placed.filter(({ hidden }) => hidden !== null);
  if (internal.length === 0) return;
  await sql`insert into internal_act (seq, act, salt) select * from unnest(
    ${internal.map(({ act }) => act.seq)}::bigint[],
    ${internal.map(({ hidden }) => hidden?.act)}::text[],
    ${internal.map(({ hidden }) => Buffer.from(hidden?.salt ?? []))}::bytea[])`.execute(database);
}

async function writeNodes(database: Kysely<Tables>, nodes: readonly TreeNode[]): Promise<void> {
  await sql`insert into log_node (level, index, hash) select * from unnest(
    ${nodes.map(({ level }) => level)}::smallint[],
    ${nodes.map(({ index }) => index)}::bigint[],
    ${nodes.map(({ hash }) => Buffer.from(hash))}::bytea[])`.execute(database);
}

async function writeAnswers(
  database: Kysely<Tables>,
  answers: readonly KeptAnswer[],
): Promise<void> {
  await sql`insert into submission (account, key, request, answer) select * from unnest(
    ${answers.map(({ idempotency }) => idempotency.account)}::text[],
    ${answers.map(({ idempotency }) => idempotency.key)}::text[],
    ${answers.map(({ idempotency }) => Buffer.from(idempotency.request))}::bytea[],
    ${answers.map(({ answer }) => JSON.stringify(answer))}::text[])`.execute(database);
}

async function announce(database: Kysely<Tables>, size: number): Promise<void> {
  await sql`select pg_notify(${appendChannel}, ${String(size)})`.execute(database);
}

/**
 * Writes all that a group decided, and announces the new size of the log at its commit.
 *
 * @returns the number of the transaction, by which it can be asked later whether it was committed; null
 *   when nothing was written in it
 */
export async function writeGroup(group: Group): Promise<string | null> {
  const { transaction, placed, nodes, rows, answers } = group;
  if (answers.length > 0) await writeAnswers(transaction, answers);
  if (placed.length > 0) {
    await writeActs(transaction, placed);
    await writeNodes(transaction, nodes);
    await writeRows(transaction, rows);
    await announce(transaction, group.frontier.size);
  }
  const { rows: found } = await sql<{ id: string | null }>`
    select pg_current_xact_id_if_assigned()::text as id`.execute(transaction);
  return found[0]?.id ?? null;
}
