import {
  type ArchiveOutline,
  type BallotWorkers,
  groupsWith,
  type Kernel,
  type Milestone,
  openSetup,
  readStrongProofs,
  type StrongProofs,
  type Unverifiable,
  type VerificationReport,
  type VerifyOptions,
  verifyArchive,
} from '@pingyi/ballot';
import { largestSmallMember } from '../bundle/limits.ts';
import { archiveName, hintsName, strongName } from '../bundle/members.ts';
import { type OpenedBundle, readMember, readSmallMember } from '../bundle/open-bundle.ts';
import { utf8Text } from '../log/bytes/platform.ts';

/** Help with the arithmetic of ballots; no verdict depends on it. */
export interface ArchiveMeans {
  readonly kernel?: Kernel;
  readonly workers?: BallotWorkers;
  /** SHA-256 of the platform in hexadecimal, where it has a faster one than this room. */
  readonly digest?: (bytes: Uint8Array) => string;
}

/** What became of a ballot that somebody holds a tracking code of. */
type ReceiptState = 'counted' | 'superseded' | 'missing';

/** The archive of one poll, read and verified. */
export interface ExaminedArchive {
  readonly poll: string;
  /** Events other than ballots, in their order. */
  readonly milestones: readonly Milestone[];
  /** As the election in the archive says; null where it cannot be read. */
  readonly uuid: string | null;
  readonly publicKey: string | null;
  /** By the trustee's number less one. */
  readonly trusteeKeys: readonly string[];
  readonly credentials: number | null;
  readonly questions: number | null;
  readonly ballots: number;
  /** Credentials with a ballot. */
  readonly voters: number;
  readonly verified:
    | { readonly ok: true; readonly report: VerificationReport }
    | { readonly ok: false; readonly fault: Unverifiable };
  /** Null where there is no readable file of strong proofs. */
  readonly strong: StrongProofs | null;
  /** By tracking code, of those that were asked for. */
  readonly receipts: ReadonlyMap<string, ReceiptState>;
}

async function strongOf(bundle: OpenedBundle, poll: string): Promise<StrongProofs | null> {
  const member = bundle.members.get(strongName(poll));
  const bytes = member && (await readSmallMember(bundle, member, largestSmallMember));
  const text = bytes && utf8Text(bytes);
  if (text === undefined || text === null) return null;
  const read = readStrongProofs(text);
  return read.ok ? read.value : null;
}

/** What became of the ballots that somebody holds codes of. */
function receiptsOf(
  { ballots }: ArchiveOutline,
  last: ReadonlyMap<string, string>,
  codes: readonly string[],
): ReadonlyMap<string, ReceiptState> {
  const receipts = new Map<string, ReceiptState>();
  for (const { trackingCode, credential = '', payload } of ballots)
    if (codes.includes(trackingCode))
      receipts.set(trackingCode, last.get(credential) === payload ? 'counted' : 'superseded');
  return receipts;
}

/** The election in an archive, as far as claims compare it with acts. */
function electionOf({ setup: source }: ArchiveOutline, { kernel }: ArchiveMeans) {
  const setup = source && openSetup(source, undefined, groupsWith(kernel));
  const { election, trustees, credentials } = setup ?? {};
  return {
    uuid: election?.uuid ?? null,
    publicKey: election ? election.group.format(election.publicKey) : null,
    trusteeKeys:
      election && trustees ? trustees.publicKeys.map((key) => election.group.format(key)) : [],
    credentials: credentials?.size ?? null,
    questions: election?.questions.length ?? null,
  };
}

/**
 * Reads and verifies the archive of a poll: its events, its setup, every ballot, tally and result. At
 * most one ballot is held at a time. Undefined where the bundle has no such archive.
 *
 * @param codes tracking codes that somebody looks for
 */
export async function examineArchive(
  bundle: OpenedBundle,
  poll: string,
  codes: readonly string[],
  means: ArchiveMeans & Pick<VerifyOptions, 'onProgress'>,
): Promise<ExaminedArchive | undefined> {
  const member = bundle.members.get(archiveName(poll));
  if (member === undefined) return undefined;
  const open = () => readMember(bundle, member);
  const strong = await strongOf(bundle, poll);
  const hints = bundle.members.get(hintsName(poll));
  let outline: ArchiveOutline | undefined;
  const verified = await verifyArchive(open, {
    ...means,
    ...(strong === null ? {} : { strong }),
    ...(hints === undefined ? {} : { hints: readMember(bundle, hints) }),
    onOutline: (found) => {
      outline = found;
    },
  });
  if (outline === undefined) throw new Error('an archive was verified and never read');
  const { milestones, ballots }: ArchiveOutline = outline;
  const last = new Map(ballots.map(({ credential = '', payload }) => [credential, payload]));
  return {
    poll,
    milestones,
    ...electionOf(outline, means),
    ballots: ballots.length,
    voters: last.size,
    verified: verified.ok
      ? { ok: true, report: verified.value }
      : { ok: false, fault: verified.fault },
    strong,
    receipts: receiptsOf(outline, last, codes),
  };
}
