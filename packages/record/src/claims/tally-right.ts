import type { Evidence } from '../evidence/evidence.ts';
import { momentsOf } from '../evidence/tell-story.ts';
import { judge, notApplicable, undecided } from '../report/verdict.ts';
import { archiveFindings, unverifiable } from './ballots-valid.ts';
import type { Claim } from './claim.ts';

/** Polls that were decrypted; those still open, and those voided before, have no tally. */
function decryptedPolls({ story, archives }: Evidence) {
  const polls = momentsOf(story, 'poll-result').map(({ act }) => act.payload.poll);
  return [...new Set(polls)].flatMap((poll) => archives.get(poll) ?? []);
}

/** The encrypted tally, the strong proofs of its decryption, and the result recompute. */
export const tallyRight: Claim = {
  name: 'tally-right',
  restsOn: ['ballots-valid'],
  readsActs: true,
  check: (evidence) => {
    const polls = decryptedPolls(evidence);
    const findings = [...evidence.archives.values()].flatMap((each) =>
      archiveFindings(each, ['tally', 'decryption', 'result']),
    );
    const facts = {
      polls: polls.length,
      questions: polls.reduce((sum, { questions }) => sum + (questions ?? 0), 0),
      ballots: polls.reduce((sum, { voters }) => sum + voters, 0),
    };
    if (findings.length > 0) return judge(findings, facts);
    if (polls.length === 0) return notApplicable('no-tallies');
    const open = unverifiable(evidence);
    if (open !== null) return open;
    const unproved = polls.filter(
      ({ verified }) =>
        verified.ok && verified.report.checks.some(({ state }) => state === 'undecided'),
    );
    if (unproved.length > 0)
      return undecided('no-strong-proofs', {
        ...facts,
        unproved: unproved.map(({ poll }) => poll),
      });
    return judge([], facts);
  },
};
