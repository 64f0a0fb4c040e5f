import { readJson } from '@pingyi/core';
import { largestSmallMember } from '../bundle/limits.ts';
import { type BundleMember, readSmallMember } from '../bundle/open-bundle.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { sha256 } from '../log/hash.ts';
import { checkOpening, readOpening } from '../log/leaves/opening.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

async function openingFindings(
  { bundle, collected }: Evidence,
  member: BundleMember,
): Promise<readonly ClaimFinding[]> {
  const seq = Number(member.id);
  const differs = (why: string): readonly ClaimFinding[] => [
    finding('opening-differs', { seq, why }, seq),
  ];
  const view = collected.views.get(seq);
  if (view === undefined) return differs('not-internal');
  const bytes = await readSmallMember(bundle, member, largestSmallMember);
  const json = bytes === null ? null : readJson(bytes);
  if (json?.isJson !== true || json.faults.length > 0) return differs('not-json');
  const opening = readOpening(json.value);
  const checked = opening.ok ? checkOpening(sha256, view, opening.value) : opening;
  return checked.ok ? [] : checked.faults.flatMap(({ code }) => differs(code));
}

/** An internal act that was published later is the one that the log committed to. */
export const openedEqualsSealed: Claim = {
  name: 'opened-equals-sealed',
  restsOn: ['log-intact'],
  readsActs: false,
  check: async (evidence) => {
    const members = [...evidence.bundle.members.values()].filter(({ kind }) => kind === 'opening');
    if (members.length === 0) return notApplicable('no-openings');
    const findings: ClaimFinding[] = [];
    for (const member of members) findings.push(...(await openingFindings(evidence, member)));
    return judge(
      findings,
      { openings: members.length },
      members.map(({ id }) => Number(id)),
    );
  },
};
