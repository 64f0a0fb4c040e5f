import { type RawBuilder, sql, type Transaction } from 'kysely';
import { Refused } from '../fault.ts';

interface Finding {
  readonly seq: string;
}

/** Subtrees that are other than their leaves and halves make them, computed by PostgreSQL itself. */
const wrongNodes = sql<Finding>`
  select node.index::text as seq from log_node node
    left join act on node.level = 0 and act.seq = node.index
    left join log_node low on node.level > 0 and low.level = node.level - 1
      and low.index = 2 * node.index
    left join log_node high on node.level > 0 and high.level = node.level - 1
      and high.index = 2 * node.index + 1
  where node.hash is distinct from case node.level
    when 0 then sha256('\\x00'::bytea || convert_to(act.leaf, 'UTF8'))
    else sha256('\\x01'::bytea || low.hash || high.hash) end
  limit 1`;

/** Subtrees that are not there although all their leaves are. */
const missingNodes = sql<Finding>`
  select series.level::text as seq from generate_series(0, 52) series (level)
  where (select count(*) from act) >> series.level
    <> (select count(*) from log_node where log_node.level = series.level)
  limit 1`;

/** Hidden acts that do not open their leaves. */
const wrongOpenings = sql<Finding>`
  select seq::text as seq from internal_act join act using (seq)
  where leaf <> format('{"commitment":"sha256:%s","day":"%s","seq":%s,"visibility":"internal"}',
    encode(sha256('pingyi-internal/1'::bytea || salt || convert_to(internal_act.act, 'UTF8')), 'hex'),
    to_char(at at time zone 'UTC', 'YYYY-MM-DD'), seq)
  limit 1`;

const proofs: readonly { readonly table: string; readonly query: RawBuilder<Finding> }[] = [
  { table: 'public.log_node', query: wrongNodes },
  { table: 'public.log_node', query: missingNodes },
  { table: 'public.internal_act', query: wrongOpenings },
];

/**
 * Holds the tables beside the leaves against them: the stored tree and what internal leaves hide. A server
 * would build on both without looking.
 *
 * @throws Refused with `row-contradicts-log`
 */
export async function proveTables(transaction: Transaction<unknown>): Promise<void> {
  for (const { table, query } of proofs) {
    const { rows } = await query.execute(transaction);
    const [found] = rows;
    if (found !== undefined)
      throw new Refused({ code: 'row-contradicts-log', facts: { table, seq: found.seq } });
  }
}
