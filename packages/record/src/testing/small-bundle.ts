import { utf8ToBytes } from '@noble/hashes/utils.js';
import { campaignId } from '@pingyi/core';
import type { BundleHead } from '../bundle/manifest.ts';
import { actsName, checkpointName, readmeName } from '../bundle/members.ts';
import { readmeText } from '../bundle/readme.ts';
import { type BundleSource, prepareBundle } from '../bundle/write-bundle.ts';
import { writeBase64 } from '../log/bytes/base64.ts';
import { sha256 } from '../log/hash.ts';
import { writeVerifierKey } from '../log/notes/verifier-key.ts';
import { appendLeaf, emptyFrontier, rootOf } from '../log/tree/frontier.ts';
import { leafHash } from '../log/tree/hashes.ts';
import { makeLog } from './example-log.ts';

/** A bundle of a log of few acts, without polls: for tests of the file itself. */

const leaves = 8;
const log = makeLog(leaves, [5, leaves]);

/** The members of the small bundle, apart from its manifest. */
export function smallMembers(): Map<string, Uint8Array> {
  const lines = log.data.flatMap((data) => [...data, 0x0a]);
  const [five, all] = log.checkpoints;
  if (five === undefined || all === undefined) throw new Error('no checkpoints');
  return new Map([
    [readmeName, utf8ToBytes(readmeText)],
    [actsName, new Uint8Array(lines)],
    [checkpointName(5), five],
    [checkpointName(leaves), all],
  ]);
}

/** What the small bundle says of itself. */
export function smallHead(): BundleHead {
  let frontier = emptyFrontier;
  for (const data of log.data)
    frontier = appendLeaf(sha256, frontier, leafHash(sha256, data)).frontier;
  return {
    campaign: campaignId.parse('city-2026'),
    installation: 'demo',
    log: {
      size: leaves,
      root: writeBase64(rootOf(sha256, frontier)),
      keys: log.identity.keys.map(writeVerifierKey),
    },
  };
}

/** Members as sources, in pieces of so many bytes. */
export function sourcesOf(
  members: ReadonlyMap<string, Uint8Array>,
  piece = 1_000,
): readonly BundleSource[] {
  return [...members].map(([name, bytes]) => ({
    name,
    open: function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  }));
}

/** The bytes of a bundle. */
export async function bundleOf(
  sources: readonly BundleSource[] = sourcesOf(smallMembers()),
  head: BundleHead = smallHead(),
): Promise<Uint8Array> {
  const prepared = await prepareBundle(head, sources);
  if (!prepared.fits) throw new Error('a small bundle that is too large');
  const { bytes, pieces } = prepared;
  const whole = new Uint8Array(bytes);
  let at = 0;
  for await (const piece of pieces()) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
