// How long proofs take in a log of 1,000,000 leaves, which PostgreSQL itself makes and hashes.
// npm run bench -- log-proofs
import { checkInclusion, leafHash, rootOf } from '@pingyi/record';
import { sql } from 'kysely';
import { frontierAt } from '../packages/server/dist/ledger/head.js';
import { sha256 } from '../packages/server/dist/log/hash.js';
import { makeLogReader } from '../packages/server/dist/log/log-reader.js';
import { lendDatabase } from '../packages/server/dist/testing/lend-database.js';
import { line, machine, quantile } from './server/machine.mjs';

const size = Number(process.argv[2] ?? 1_000_000);
const runs = 2_000;
const widths = [24, 9, 9, 9, 9];

/** Leaves and every perfect subtree, without a line of the log's code. @param {import('kysely').Kysely<any>} queries */
async function fill(queries) {
  await sql`insert into act (seq, stream, stream_version, at, leaf)
    select seq, 'campaign/made', seq + 1, now(), '{"seq":' || seq || '}'
    from generate_series(0, ${size}::bigint - 1) seq`.execute(queries);
  await sql`insert into log_node (level, index, hash)
    select 0, seq, sha256('\\x00'::bytea || convert_to(leaf, 'UTF8')) from act`.execute(queries);
  for (let level = 0; 2 ** (level + 1) <= size; level += 1)
    await sql`insert into log_node (level, index, hash)
      select ${level}::smallint + 1, "left".index / 2, sha256('\\x01'::bytea || "left".hash || "right".hash)
      from log_node "left" join log_node "right"
      on "right".level = "left".level and "right".index = "left".index + 1
      where "left".level = ${level} and "left".index % 2 = 0`.execute(queries);
  await sql`vacuum analyze act, log_node`.execute(queries);
}

/** @param {(leaf: number) => Promise<readonly Uint8Array[] | null>} prove */
async function timed(prove) {
  /** @type {number[]} */
  const times = [];
  let hashes = 0;
  for (let run = -runs / 10; run < runs; run += 1) {
    const leaf = Math.floor(Math.random() * size);
    const from = performance.now();
    const proof = await prove(leaf);
    if (run >= 0) times.push(performance.now() - from);
    if (proof === null) throw new Error(`no proof of ${leaf}`);
    hashes = Math.max(hashes, proof.length);
  }
  const figures = [quantile(times, 0.5), quantile(times, 0.99), Math.max(...times)];
  return [hashes, ...figures.map((each) => each.toFixed(2))];
}

const lent = await lendDatabase();
try {
  const { queries, version } = lent.database;
  process.stdout.write(`${machine(version)}\n`);
  await fill(queries);
  const log = makeLogReader(queries);
  const root = rootOf(sha256, await frontierAt(queries, size));
  const leaf = size >> 1;
  const proof = await log.inclusion(leaf, size);
  const hash = leafHash(sha256, new TextEncoder().encode(`{"seq":${leaf}}`));
  if (proof === null || !checkInclusion(sha256, { index: leaf, size, leaf: hash, root }, proof).ok)
    throw new Error('a proof does not hold');
  process.stdout.write(`${size.toLocaleString('en')} leaves; ${runs} proofs of each kind, ms\n\n`);
  process.stdout.write(line(['', 'hashes', 'median', 'p99', 'most'], widths));
  const inclusion = await timed((each) => log.inclusion(each, size));
  process.stdout.write(line(['proof of inclusion', ...inclusion], widths));
  const consistency = await timed((each) => log.consistency(each + 1, size));
  process.stdout.write(line(['proof of consistency', ...consistency], widths));
} finally {
  await lent.giveBack();
}
