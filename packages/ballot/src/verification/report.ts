import type { ArchiveFaultCode } from '../archive/faults.ts';
import type { BallotCheck } from '../ballots/check.ts';
import type { CredentialListFault } from '../credentials/list.ts';
import type { ElectionFault } from '../elections/election.ts';
import type { GroupName } from '../groups/group.ts';
import type { DecryptionFault } from '../tally/partial-decryption.ts';
import type { CombineFault, Counts } from '../tally/result.ts';
import type { TrusteesFault } from '../trustees/trustees.ts';

/** `undecided` means: nothing found against it, and not enough there to call it right. */
export type CheckState = 'holds' | 'fails' | 'undecided';

/** What a verification checks, in this order. */
export type CheckName = 'archive' | 'ballots' | 'tally' | 'decryption' | 'result';

/** Everything that a check can find wrong. */
export type FindingCode =
  // archive
  | ArchiveFaultCode
  | ElectionFault['code']
  | TrusteesFault['code']
  | CredentialListFault['code']
  | 'wrong-election-key'
  // ballots
  | BallotCheck
  | 'repeated-ballot'
  // tally
  | 'wrong-number-of-ballots'
  | 'wrong-encrypted-tally'
  // decryption
  | DecryptionFault['code']
  | 'unknown-trustee'
  | 'invalid-strong-proof'
  // result
  | CombineFault['code']
  | 'unreadable-result'
  | 'wrong-result';

/** One thing that is wrong. */
export interface Finding {
  readonly code: FindingCode;
  /** Where, in words that a reader can follow: a member, a path into a structure. */
  readonly place: string;
  /** Of the ballot that it is about. */
  readonly trackingCode?: string;
}

/** One check and what came of it. */
export interface Check {
  readonly name: CheckName;
  readonly state: CheckState;
  /** Why it is not `holds`, or what `holds` takes for granted, in one sentence. */
  readonly why?: string;
  readonly findings?: readonly Finding[];
}

/** What the verification of an archive found. It never stops at the first fault. */
export interface VerificationReport {
  /** True when nothing fails. */
  readonly ok: boolean;
  readonly group: GroupName | null;
  readonly questions: number;
  /** Ballot events in the archive. */
  readonly ballots: number;
  /** Ballots that the result rests on: the last of each credential. */
  readonly counted: number;
  readonly checks: readonly Check[];
  /** As published; the checks say whether it is right. */
  readonly result: Counts | null;
}

/** Why a file cannot be verified at all. */
export interface Unverifiable {
  readonly code:
    | 'not-an-archive'
    | 'unsupported-version'
    | 'changed-while-read'
    | 'unsupported-group'
    | 'unsupported-question'
    | 'unsupported-trustees'
    | 'unsupported-weight';
  readonly detail: string;
}

export function holds(name: CheckName): Check {
  return { name, state: 'holds' };
}

export function fails(name: CheckName, findings: readonly Finding[]): Check {
  const first = findings[0];
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  const whose = first?.trackingCode === undefined ? '' : `ballot ${first.trackingCode}: `;
  return {
    name,
    state: 'fails',
    why: `${whose}${first?.code ?? 'fault'} at ${first?.place ?? 'an unknown place'}${more}`,
    findings,
  };
}

export function undecided(name: CheckName, why: string): Check {
  return { name, state: 'undecided', why };
}
