import { createHash } from 'node:crypto';
import type { CampaignId } from '@pingyi/core';
import type { PublishedBundle } from '@pingyi/record';
import type { Kysely } from 'kysely';
import { prepareCampaignBundle } from '../bundle/prepare-campaign-bundle.ts';
import { readNewestNote } from '../log/stored-log.ts';
import type { Tables } from '../storage/tables.ts';

/** The bundle of one campaign under one checkpoint. */
interface Measured {
  readonly note: string | null;
  readonly bundle: Promise<PublishedBundle | null>;
}

async function measure(
  database: Kysely<Tables>,
  campaign: CampaignId,
): Promise<PublishedBundle | null> {
  const prepared = await prepareCampaignBundle(database, campaign);
  if (prepared === null || !prepared.fits) return null;
  const digest = createHash('sha256');
  for await (const piece of prepared.pieces()) digest.update(piece);
  return { bytes: prepared.bytes, sha256: digest.digest('hex') };
}

/**
 * Makes a reader of bundles' lengths and digests. The same checkpoint always makes the same bytes, so each
 * bundle is written once for its digest, however many ask.
 */
export function bundleDigestsOf(
  database: Kysely<Tables>,
): (campaign: CampaignId) => Promise<PublishedBundle | null> {
  const measured = new Map<CampaignId, Measured>();
  return async (campaign) => {
    const note = await readNewestNote(database);
    const known = measured.get(campaign);
    if (known !== undefined && known.note === note) return known.bundle;
    const bundle = measure(database, campaign);
    measured.set(campaign, { note, bundle });
    bundle.catch(() => measured.delete(campaign));
    return bundle;
  };
}
