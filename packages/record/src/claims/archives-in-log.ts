import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Milestone, type StrongProofs, writeStrongProofs } from '@pingyi/ballot';
import { digestOfBytes, type PollId, type StoredAct, signedBy } from '@pingyi/core';
import { checkpointName } from '../bundle/members.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ExaminedArchive } from '../evidence/examine-archive.ts';
import { momentsOf, type Story } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';
import { wrongSignatures } from './signatures.ts';

/** What the acts say of a poll's archive: which event each of them names. */
interface NamedEvent {
  readonly type: Milestone['type'];
  readonly owner: number | null;
  readonly hash: string;
  readonly seq: number;
}

function namedBy(act: StoredAct): NamedEvent | null {
  const { seq } = act;
  switch (act.type) {
    case 'poll-opened':
      return { type: 'Setup', owner: null, hash: act.payload.setup, seq };
    case 'poll-closed':
      return { type: 'EndBallots', owner: null, hash: act.payload.endBallots, seq };
    case 'poll-tallied':
      return { type: 'EncryptedTally', owner: null, hash: act.payload.encryptedTally, seq };
    case 'decryption-accepted': {
      const { owner, partialDecryption: hash } = act.payload;
      return { type: 'PartialDecryption', owner, hash, seq };
    }
    case 'poll-result':
      return { type: 'Result', owner: null, hash: act.payload.result, seq };
    default:
      return null;
  }
}

function actsOf({ acts }: Story, poll: string): readonly StoredAct[] {
  return acts.filter(({ payload }) => 'poll' in payload && payload.poll === poll);
}

/** Each event of the archive is named by an act, and each named event is there. */
function eventFindings(
  { poll, milestones }: ExaminedArchive,
  acts: readonly StoredAct[],
): readonly ClaimFinding[] {
  const named = acts.map(namedBy).filter((each) => each !== null);
  const hasResult = named.some(({ type }) => type === 'Result');
  const isSame = (event: Milestone, each: NamedEvent): boolean =>
    event.type === each.type && event.owner === each.owner;
  const fromActs = named.flatMap((each) => {
    const event = milestones.find((one) => isSame(one, each));
    const facts = { poll, event: each.type };
    // Parts of a decryption are published with the result, all at once.
    if (event === undefined && each.type === 'PartialDecryption' && !hasResult) return [];
    if (event === undefined) return [finding('event-missing', facts, each.seq)];
    return event.hash === each.hash ? [] : [finding('event-differs', facts, each.seq)];
  });
  const surplus = milestones.filter((event) => !named.some((each) => isSame(event, each)));
  return [
    ...fromActs,
    ...surplus.map(({ type }) => finding('event-without-act', { poll, event: type })),
  ];
}

/** The keys that the archive's setup names are those that the acts list. */
function keyFindings(
  { poll, publicKey, trusteeKeys }: ExaminedArchive,
  acts: readonly StoredAct[],
): readonly ClaimFinding[] {
  return acts.flatMap((act) => {
    if (act.type === 'poll-keys-ready' && act.payload.publicKey !== publicKey)
      return [finding('public-key-differs', { poll }, act.seq)];
    if (act.type !== 'trustee-key-registered') return [];
    const { owner, key } = act.payload;
    return trusteeKeys[owner - 1] === key
      ? []
      : [finding('trustee-key-differs', { poll, owner }, act.seq)];
  });
}

/** SHA-256 of the file that holds the strong proofs of one trustee alone. */
function strongDigest({ proofs }: StrongProofs, owner: number): string {
  const own = proofs.filter((each) => each.owner === owner);
  return digestOfBytes(utf8ToBytes(writeStrongProofs(own)));
}

/** Numbers and proofs that acts state of what lies in the archive or beside it. */
function numberFindings(
  { poll, ballots, voters, verified, strong }: ExaminedArchive,
  acts: readonly StoredAct[],
): readonly ClaimFinding[] {
  const counts = verified.ok ? verified.report.result : null;
  return acts.flatMap((act): readonly ClaimFinding[] => {
    const { seq } = act;
    switch (act.type) {
      case 'poll-closed': {
        const { ballots: all, voters: have } = act.payload;
        return [
          ...(all === ballots
            ? []
            : [finding('ballots-differ', { poll, need: ballots, have: all }, seq)]),
          ...(have === voters
            ? []
            : [finding('ballots-differ', { poll, need: voters, have }, seq)]),
        ];
      }
      case 'poll-tallied': {
        const { tallied: have } = act.payload;
        return have === voters
          ? []
          : [finding('ballots-differ', { poll, need: voters, have }, seq)];
      }
      case 'poll-voided': {
        const { ballots: have } = act.payload;
        return have === ballots
          ? []
          : [finding('ballots-differ', { poll, need: ballots, have }, seq)];
      }
      case 'decryption-accepted': {
        const { owner, strongProofs } = act.payload;
        // Without the file the decryption stays undecided, which another claim says.
        if (strong === null || strongDigest(strong, owner) === strongProofs) return [];
        return [finding('strong-proofs-differ', { poll, owner }, seq)];
      }
      case 'poll-result':
        return JSON.stringify(act.payload.counts) === JSON.stringify(counts)
          ? []
          : [finding('counts-differ', { poll }, seq)];
      default:
        return [];
    }
  });
}

/** The checkpoint that covers a poll's close lies in the bundle, is the one named, and covers it. */
function closingFindings(evidence: Evidence): readonly ClaimFinding[] {
  const { story, bundle } = evidence;
  const sums = new Map(bundle.manifest.files.map(({ name, sha256 }) => [name, `sha256:${sha256}`]));
  return momentsOf(story, 'closing-covered').flatMap(({ act, meeting }) => {
    const { poll, size, checkpoint } = act.payload;
    const closed = meeting?.electronic.polls.get(poll)?.closed?.seq ?? Number.POSITIVE_INFINITY;
    const isCovered = size > closed && sums.get(checkpointName(size)) === checkpoint;
    return isCovered ? [] : [finding('closing-uncovered', { poll, size }, act.seq)];
  });
}

/** Opening and closing carry the chair's signature. */
function signatureFindings(story: Story): readonly ClaimFinding[] {
  return (['poll-opened', 'vote-closed', 'poll-closed'] as const).flatMap((type) =>
    momentsOf(story, type).flatMap(({ act, meeting }) => {
      const unmet = meeting === null ? [] : signedBy(meeting, act.payload.signatures, 'chair', 1);
      return [
        ...unmet.map(() => finding('signatures-wrong', { act: type, role: 'chair' }, act.seq)),
        ...wrongSignatures(act, meeting),
      ];
    }),
  );
}

function misfits({ misfits: all }: Story): readonly ClaimFinding[] {
  return all
    .filter(({ stream }) => stream.startsWith('meeting/'))
    .map(({ type, seq }) => finding('act-misplaced', { act: type }, seq));
}

/**
 * Every closed poll has its archive, none is without acts, and their events are those of the acts. An
 * open poll has none yet: who takes bundles while people vote must not see who votes when.
 */
export const archivesInLog: Claim = {
  name: 'archives-in-log',
  restsOn: ['log-intact', 'no-personal-data'],
  readsActs: true,
  check: (evidence) => {
    const { story, archives } = evidence;
    const opened = momentsOf(story, 'poll-opened');
    const polls = new Set<PollId>(opened.map(({ act }) => act.payload.poll));
    const findings: ClaimFinding[] = [
      ...misfits(story),
      ...closingFindings(evidence),
      ...signatureFindings(story),
    ];
    for (const { act } of momentsOf(story, 'poll-closed')) {
      const { poll } = act.payload;
      if (!archives.has(poll)) findings.push(finding('archive-missing', { poll }, act.seq));
    }
    for (const archive of archives.values()) {
      const { poll, uuid } = archive;
      const acts = actsOf(story, poll);
      if (!polls.has(poll as PollId)) findings.push(finding('archive-without-acts', { poll }));
      else if (uuid !== null && uuid !== poll)
        findings.push(finding('archive-of-another-poll', { poll, have: uuid }));
      else
        findings.push(
          ...eventFindings(archive, acts),
          ...keyFindings(archive, acts),
          ...numberFindings(archive, acts),
        );
    }
    if (polls.size === 0 && archives.size === 0 && findings.length === 0)
      return notApplicable('no-polls');
    const ballots = [...archives.values()].reduce((sum, archive) => sum + archive.ballots, 0);
    return judge(
      findings,
      { polls: polls.size, archives: archives.size, ballots },
      opened.map(({ act }) => act.seq),
    );
  },
};
