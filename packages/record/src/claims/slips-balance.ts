import { type CampaignReason, imbalances, signedByTwoBodies } from '@pingyi/core';
import type { Evidence } from '../evidence/evidence.ts';
import { type Moment, momentsOf } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';
import { wrongSignatures } from './signatures.ts';

/** An equation that does not hold. */
function imbalanceFinding(reason: CampaignReason, seq: number): readonly ClaimFinding[] {
  switch (reason.code) {
    case 'slips-unbalanced':
      return [finding('slips-unbalanced', reason.facts, seq)];
    case 'desk-unbalanced':
      return [finding('desk-unbalanced', reason.facts, seq)];
    default:
      throw new Error(`a balance is not unbalanced by ${reason.code}`);
  }
}

/** The equations of a signed balance, its numbers against the slips made and voided, who signed it. */
function balanceFindings({ act, meeting }: Moment<'slip-balance-signed'>): readonly ClaimFinding[] {
  const { payload, seq } = act;
  const slips = meeting?.electronic.slips ?? new Map();
  const differing = payload.parts.filter(({ part, printed, voided }) => {
    const made = slips.get(part ?? '');
    return (made?.printed ?? 0) !== printed || (made?.voided?.slips ?? 0) !== voided;
  });
  const signed = meeting === null ? [] : signedByTwoBodies(meeting, payload.signatures);
  return [
    ...imbalances(payload).flatMap((reason) => imbalanceFinding(reason, seq)),
    ...differing.map(({ part }) => finding('balance-differs', { part: part ?? '' }, seq)),
    ...signed.map(() => finding('signatures-wrong', { act: act.type, role: 'scrutineer' }, seq)),
    ...wrongSignatures(act, meeting),
  ];
}

/** The desk's totals at an opening are those that scrutineers signed. */
function deskFindings({ act, meeting }: Moment<'vote-opened'>): readonly ClaimFinding[] {
  const balance = meeting?.electronic.balance ?? null;
  if (balance === null) return [finding('balance-missing', {}, act.seq)];
  const { desk } = act.payload;
  return (['drawn', 'links', 'papers', 'declined', 'signedIn'] as const)
    .filter((what) => desk[what] !== balance[what])
    .map((what) =>
      finding('balance-differs', { what, need: balance[what], have: desk[what] }, act.seq),
    );
}

/** The frozen list of a poll has as many credentials as slips were printed and not voided, or links registered. */
function electorateFindings(
  { act, meeting }: Moment<'poll-opened'>,
  { archives }: Evidence,
): readonly ClaimFinding[] {
  const { poll, part, electorate } = act.payload;
  const findings: ClaimFinding[] = [];
  const slips = meeting?.electronic.slips.get(part ?? '');
  const links = meeting?.electronic.links.get(part ?? '')?.registered ?? 0;
  const need = (slips?.printed ?? 0) - (slips?.voided?.slips ?? 0) + links;
  if (need !== electorate)
    findings.push(finding('electorate-differs', { poll, need, have: electorate }, act.seq));
  const listed = archives.get(poll)?.credentials ?? electorate;
  if (listed !== electorate)
    findings.push(finding('electorate-differs', { poll, need: electorate, have: listed }, act.seq));
  return findings;
}

/** Voters are no more than credentials, and no more than ballots. */
function closingFindings({ act, meeting }: Moment<'poll-closed'>): readonly ClaimFinding[] {
  const { poll, voters, ballots } = act.payload;
  const electorate = meeting?.electronic.polls.get(poll)?.electorate ?? 0;
  const most = Math.min(electorate, ballots);
  return voters > most
    ? [finding('voters-exceed', { poll, need: most, have: voters }, act.seq)]
    : [];
}

/** As many sheets of paper were closed as the desk had handed out. */
function paperFindings(
  { act, meeting }: Moment<'vote-closed'>,
  openings: readonly Moment<'vote-opened'>[],
): readonly ClaimFinding[] {
  const opened = openings.filter(
    (moment) => moment.act.payload.meeting === meeting?.id && moment.act.seq < act.seq,
  );
  const need = opened.at(-1)?.act.payload.desk.papers ?? 0;
  const have = act.payload.papers;
  return need === have ? [] : [finding('papers-differ', { need, have }, act.seq)];
}

/** Slips, links, sheets and persons add up, exactly, at every opening and for each poll. */
export const slipsBalance: Claim = {
  name: 'slips-balance',
  restsOn: ['archives-in-log'],
  readsActs: true,
  check: (evidence) => {
    const { story } = evidence;
    const openings = momentsOf(story, 'vote-opened');
    if (openings.length === 0) return notApplicable('no-votes');
    const balances = momentsOf(story, 'slip-balance-signed');
    const findings = [
      ...balances.flatMap(balanceFindings),
      ...openings.flatMap(deskFindings),
      ...momentsOf(story, 'poll-opened').flatMap((moment) => electorateFindings(moment, evidence)),
      ...momentsOf(story, 'poll-closed').flatMap(closingFindings),
      ...momentsOf(story, 'vote-closed').flatMap((moment) => paperFindings(moment, openings)),
    ];
    const last = openings.map(({ act }) => act.payload.desk);
    const sum = (what: 'drawn' | 'links' | 'papers' | 'declined' | 'signedIn'): number =>
      last.reduce((total, desk) => total + desk[what], 0);
    return judge(
      findings,
      {
        openings: openings.length,
        signedIn: sum('signedIn'),
        drawn: sum('drawn'),
        links: sum('links'),
        papers: sum('papers'),
        declined: sum('declined'),
      },
      [...balances, ...openings].map(({ act }) => act.seq),
    );
  },
};
