import { type CampaignId, readAct, type StoredAct, streamOf } from '@pingyi/core';
import {
  actsName,
  type BundleSource,
  type Checkpoint,
  checkpointName,
  cosignaturesName,
  membersOfActs,
  type PreparedBundle,
  prepareBundle,
  readCheckpoint,
  readLeaf,
  readmeName,
  readmeText,
} from '@pingyi/record';
import type { Kysely } from 'kysely';
import { leavesOf } from '../log/log-reader.ts';
import { readNewestNote, readVkeys } from '../log/stored-log.ts';
import type { Tables } from '../storage/tables.ts';
import { readSightings } from '../witnesses/cosigned-notes.ts';
import { readWitnesses } from '../witnesses/stored-witnesses.ts';
import { pollArchives } from './poll-archives.ts';

/** Characters of leaves that are handed on at once. */
const pieceLength = 1 << 20;

async function* linesOf(database: Kysely<Tables>, size: number): AsyncGenerator<Uint8Array> {
  let held = '';
  for await (const leaf of leavesOf(database, 0, size - 1)) {
    held += `${leaf}\n`;
    if (held.length < pieceLength) continue;
    yield Buffer.from(held, 'utf8');
    held = '';
  }
  yield Buffer.from(held, 'utf8');
}

/** Public acts of meetings, as far as a checkpoint covers them. */
async function meetingActs(database: Kysely<Tables>, size: number): Promise<readonly StoredAct[]> {
  const rows = await database
    .selectFrom('act')
    .select('leaf')
    .where('stream', 'like', 'meeting/%')
    .where('seq', '<', String(size))
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ leaf }) => {
    const read = readLeaf(Buffer.from(leaf, 'utf8'));
    if (!read.ok || read.value.visibility === 'internal') return [];
    const act = readAct(read.value.act);
    if (!act.ok) throw new Error(`act ${read.value.seq} cannot be read: ${act.faults[0]?.code}`);
    return [act.act];
  });
}

async function isCoveredCampaign(
  database: Kysely<Tables>,
  campaign: CampaignId,
  size: number,
): Promise<boolean> {
  const row = await database
    .selectFrom('act')
    .select('seq')
    .where('stream', '=', streamOf(campaign))
    .where('seq', '<', String(size))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function checkpointSources(
  database: Kysely<Tables>,
  sizes: readonly number[],
): Promise<readonly BundleSource[]> {
  const rows = await database
    .selectFrom('checkpoint')
    .select(['size', 'note'])
    .where('size', 'in', sizes.map(String))
    .execute();
  return rows.map(({ size, note }) => ({
    name: checkpointName(Number(size)),
    open: () => [Buffer.from(note, 'utf8')],
  }));
}

async function cosignedSources(
  database: Kysely<Tables>,
  size: number,
  named: readonly number[],
): Promise<readonly BundleSource[]> {
  const notes = await readSightings(database, size, named);
  return notes.map(({ size: of, note }) => ({
    name: cosignaturesName(of),
    open: () => [Buffer.from(note, 'utf8')],
  }));
}

async function newestCheckpoint(database: Kysely<Tables>): Promise<Checkpoint | null> {
  const note = await readNewestNote(database);
  if (note === null) return null;
  const read = readCheckpoint(Buffer.from(note, 'utf8'));
  if (!read.ok) throw new Error(`the newest checkpoint cannot be read: ${read.faults[0]?.code}`);
  return read.value.checkpoint;
}

/**
 * The bundle of a campaign as the newest checkpoint covers it. Leaves, checkpoints, cosignatures and
 * archives of closed polls never change, so no transaction is held while somebody downloads it, and the same
 * checkpoint with the same cosignatures and hints always makes the same bytes.
 *
 * @param most the length that the file may have, in bytes; less than the format allows in tests only
 * @param most the length that the file may have, in bytes; less than the format allows in tests only
 * @returns null where no checkpoint covers such a campaign
 */
export async function prepareCampaignBundle(
  database: Kysely<Tables>,
  campaign: CampaignId,
  most?: number,
): Promise<PreparedBundle | null> {
  const checkpoint = await newestCheckpoint(database);
  if (checkpoint === null) return null;
  const { size, root, origin } = checkpoint;
  if (!(await isCoveredCampaign(database, campaign, size))) return null;
  const { sheets, checkpoints, polls } = membersOfActs(campaign, await meetingActs(database, size));
  const named = [...new Set([...checkpoints, size])];
  const sources: readonly BundleSource[] = [
    { name: readmeName, open: () => [Buffer.from(readmeText, 'utf8')] },
    { name: actsName, open: () => linesOf(database, size) },
    ...(await checkpointSources(database, named)),
    ...(await cosignedSources(database, size, named)),
    ...sheets,
    ...(await pollArchives(database, polls)),
  ];
  const keys = await readVkeys(database);
  const witnesses = (await readWitnesses(database)).map(({ vkey }) => vkey);
  const log = {
    size,
    root: Buffer.from(root).toString('base64'),
    keys: [...keys],
    ...(witnesses.length === 0 ? {} : { witnesses }),
  };
  const installation = origin.slice(origin.indexOf('/') + 1);
  return prepareBundle({ campaign, installation, log }, sources, most);
}
