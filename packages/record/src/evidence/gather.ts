import { mostNoteBytes } from '../bundle/limits.ts';
import { actsName } from '../bundle/members.ts';
import {
  noteMembers,
  type OpenedBundle,
  readMember,
  readSmallMember,
} from '../bundle/open-bundle.ts';
import { logOrigin } from '../log/checkpoints/origin.ts';
import { sha256 } from '../log/hash.ts';
import { type ByteSource, leafLines } from '../log/leaves/lines.ts';
import { readVerifierKey, type VerifierKey, writeVerifierKey } from '../log/notes/verifier-key.ts';
import type { LogEntry } from '../log/verification/place-leaves.ts';
import type { LogIdentity } from '../log/verification/read-checkpoints.ts';
import type { LogReport } from '../log/verification/report.ts';
import { verifyLog } from '../log/verification/verify-log.ts';
import { checkFiles } from './check-files.ts';
import { actCollector, type CollectedActs } from './collect-acts.ts';
import type { Evidence } from './evidence.ts';
import { type ArchiveMeans, type ExaminedArchive, examineArchive } from './examine-archive.ts';
import { tellStory } from './tell-story.ts';
import type { Trust } from './trust.ts';

/** Where a verification stands: `done` of `total`, in bytes, leaves, polls, ballots or questions. */
export interface BundleProgress {
  readonly stage: 'files' | 'log' | 'polls' | 'ballots' | 'decryption';
  readonly done: number;
  readonly total: number;
}

/** What evidence is gathered with. */
export interface GatherOptions extends ArchiveMeans {
  readonly trust: Trust;
  readonly receipts: readonly string[];
  readonly onProgress?: (progress: BundleProgress) => void;
}

/** The largest note that a checkpoint can be. */
const largestNote = 262_144;

function keysOf(vkeys: readonly string[]): readonly VerifierKey[] {
  const keys = vkeys.map(readVerifierKey);
  return keys.every((key) => key.ok) ? keys.flatMap((key) => (key.ok ? [key.value] : [])) : [];
}

function leavesOf(bundle: OpenedBundle): ByteSource {
  const member = bundle.members.get(actsName);
  return member === undefined ? [] : readMember(bundle, member);
}

async function* entriesOf(bundle: OpenedBundle): AsyncGenerator<LogEntry> {
  for await (const data of leafLines(leavesOf(bundle))) yield { data };
}

/** Notes in the order of their members; one that is too large, alone or with the others, is empty. */
async function notesOf(bundle: OpenedBundle): Promise<readonly Uint8Array[]> {
  const notes: Uint8Array[] = [];
  let room = mostNoteBytes;
  for (const member of noteMembers(bundle)) {
    const most = Math.min(largestNote, room);
    const note = (await readSmallMember(bundle, member, most)) ?? new Uint8Array();
    room -= note.length;
    notes.push(note);
  }
  return notes;
}

/** The keys of witnesses that a bundle names and a person trusts; one that cannot be read is passed over. */
function witnessesOf(listed: readonly string[], trusted: readonly VerifierKey[]) {
  const keys = new Map(trusted.map((key) => [writeVerifierKey(key), key]));
  for (const vkey of listed) {
    const key = readVerifierKey(vkey);
    if (key.ok && key.value.type === 'cosignature-v1') keys.set(vkey, key.value);
  }
  return [...keys.values()];
}

function openedIn(bundle: OpenedBundle): ReadonlySet<number> {
  const openings = [...bundle.members.values()].filter(({ kind }) => kind === 'opening');
  return new Set(openings.map(({ id }) => Number(id)));
}

/** Acts around each checkpoint: the last that it covers, and the first that it does not. */
function timedBy(bundle: OpenedBundle): ReadonlySet<number> {
  const sizes = noteMembers(bundle).map(({ id }) => Number(id));
  return new Set(sizes.flatMap((size) => [size - 1, size]));
}

interface ReadLog {
  readonly log: LogReport;
  readonly collected: CollectedActs;
  readonly againstTrusted: LogReport | null;
}

async function readLog(
  bundle: OpenedBundle,
  identity: LogIdentity,
  { trust, onProgress }: GatherOptions,
): Promise<ReadLog> {
  const { manifest } = bundle;
  const collector = actCollector(manifest.campaign, openedIn(bundle), timedBy(bundle));
  const log = await verifyLog(sha256, {
    leaves: entriesOf(bundle),
    checkpoints: await notesOf(bundle),
    identity,
    onLeaf: collector.take,
    onProgress: (done) => onProgress?.({ stage: 'log', done, total: manifest.log.size }),
  });
  const againstTrusted =
    trust.checkpoint === null
      ? null
      : await verifyLog(sha256, {
          leaves: entriesOf(bundle),
          checkpoints: [trust.checkpoint],
          identity,
        });
  return { log, collected: collector.collected(), againstTrusted };
}

function meansOf({ kernel, workers, digest }: ArchiveMeans): ArchiveMeans {
  return {
    ...(kernel === undefined ? {} : { kernel }),
    ...(workers === undefined ? {} : { workers }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** Reads everything that claims are judged by. Rejects only when the file cannot be read. */
export async function gatherEvidence(
  bundle: OpenedBundle,
  options: GatherOptions,
): Promise<Evidence> {
  const { trust, receipts, onProgress } = options;
  const { manifest } = bundle;
  const files = await checkFiles(bundle, (done, total) =>
    onProgress?.({ stage: 'files', done, total }),
  );
  const keys = keysOf(manifest.log.keys);
  const origin = logOrigin(manifest.installation);
  if (origin === null) throw new Error('a manifest was read whose installation is none');
  const witnesses = witnessesOf(manifest.log.witnesses ?? [], trust.witnesses);
  const identity = { origin, keys, witnesses };
  const { log, collected, againstTrusted } = await readLog(bundle, identity, options);
  const polls = [...bundle.members.values()].filter(({ kind }) => kind === 'archive');
  const archives = new Map<string, ExaminedArchive>();
  for (const [i, { id }] of polls.entries()) {
    onProgress?.({ stage: 'polls', done: i, total: polls.length });
    const examined = await examineArchive(bundle, id, receipts, {
      ...meansOf(options),
      onProgress: ({ stage, done, total }) => {
        if (stage === 'ballots' || stage === 'decryption') onProgress?.({ stage, done, total });
      },
    });
    if (examined !== undefined) archives.set(id, examined);
  }
  return {
    bundle,
    files,
    log,
    keys,
    witnesses,
    collected,
    story: tellStory(manifest.campaign, collected.acts),
    archives,
    trust,
    againstTrusted,
    receipts,
  };
}
