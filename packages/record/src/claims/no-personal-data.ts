import { finding, judge, undecided } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/**
 * No public act has a field outside its schema or a text that looks like a telephone or identity number.
 * Names are compared with the office's lists by the server, since no outsider has them.
 */
export const noPersonalData: Claim = {
  name: 'no-personal-data',
  restsOn: ['log-intact'],
  readsActs: false,
  check: ({ collected }) => {
    const { malformed, personal, unknown, publicLeaves } = collected;
    const findings = [
      ...malformed.map(({ seq, code, path }) => finding('act-malformed', { why: code, path }, seq)),
      ...personal.map(({ seq, path }) => finding('personal-number', { path }, seq)),
    ];
    const facts = { publicActs: publicLeaves };
    if (findings.length === 0 && unknown.length > 0)
      return undecided('acts-unknown', { ...facts, acts: unknown.map(({ seq }) => seq) });
    return judge(findings, facts);
  },
};
