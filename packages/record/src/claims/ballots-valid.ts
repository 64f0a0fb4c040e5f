import type { CheckName } from '@pingyi/ballot';
import type { Evidence } from '../evidence/evidence.ts';
import type { ExaminedArchive } from '../evidence/examine-archive.ts';
import { type ClaimFinding, finding, judge, notApplicable, undecided } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** What the ballot room's verification found in some of its checks. */
export function archiveFindings(
  { poll, verified }: ExaminedArchive,
  names: readonly CheckName[],
): readonly ClaimFinding[] {
  if (!verified.ok) return [];
  return verified.report.checks
    .filter(({ name, state }) => names.includes(name) && state === 'fails')
    .flatMap(({ name, findings = [] }) =>
      findings.map(({ code, place, trackingCode = '' }) =>
        finding('archive-fault', { poll, check: name, code, place, trackingCode }),
      ),
    );
}

/** An archive that cannot be verified at all, if there is one. */
export function unverifiable({ archives }: Evidence) {
  for (const { poll, verified } of archives.values())
    if (!verified.ok) return undecided('unverifiable-archive', { poll, code: verified.fault.code });
  return null;
}

/**
 * Each ballot by itself: canonical, members of the group, proofs, signature, a credential of the frozen
 * list; none twice.
 */
export const ballotsValid: Claim = {
  name: 'ballots-valid',
  restsOn: ['archives-in-log'],
  readsActs: false,
  check: (evidence) => {
    const archives = [...evidence.archives.values()];
    if (archives.length === 0) return notApplicable('no-polls');
    const findings = archives.flatMap((each) => archiveFindings(each, ['archive', 'ballots']));
    const open = findings.length > 0 ? null : unverifiable(evidence);
    if (open !== null) return open;
    return judge(findings, {
      polls: archives.length,
      ballots: archives.reduce((sum, { ballots }) => sum + ballots, 0),
      counted: archives.reduce((sum, { voters }) => sum + voters, 0),
    });
  },
};
