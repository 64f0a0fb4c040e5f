import type { Evidence } from '../evidence/evidence.ts';
import { isFingerprintOf, keyFingerprint, writeVerifierKey } from '../log/notes/verifier-key.ts';
import type { CheckpointResult } from '../log/verification/report.ts';
import { type ClaimFinding, finding, judge, undecided } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** Checkpoints that a trusted witness signed, with the signatures of trusted witnesses alone. */
export function witnessed({
  log,
  trust,
}: Pick<Evidence, 'log' | 'trust'>): readonly CheckpointResult[] {
  const trusted = new Set(trust.witnesses.map(writeVerifierKey));
  return log.checkpoints.flatMap((each) => {
    const signed = each.signed.filter(({ key }) => trusted.has(writeVerifierKey(key)));
    return each.state === 'matches' && signed.length > 0 ? [{ ...each, signed }] : [];
  });
}

/** Each trusted key is one of the log's, whether it is given as a vkey or as it is printed. */
function keyFindings({ keys, trust }: Evidence): readonly ClaimFinding[] {
  const isOfLog = (text: string): boolean =>
    keys.some((key) => writeVerifierKey(key) === text || isFingerprintOf(text, key));
  return trust.keys
    .filter((text) => !isOfLog(text))
    .map((text) => finding('key-differs', { need: text, have: keys.map(keyFingerprint) }));
}

/** The log is the one that somebody knows from elsewhere: by its key, a kept checkpoint, a witness. */
export const logOriginClaim: Claim = {
  name: 'log-origin',
  restsOn: ['log-intact'],
  readsActs: false,
  check: (evidence) => {
    const { trust, againstTrusted } = evidence;
    if (trust.keys.length === 0 && trust.checkpoint === null && trust.witnesses.length === 0)
      return undecided('no-trust');
    const findings = [...keyFindings(evidence)];
    const seen = witnessed(evidence);
    if (againstTrusted !== null && !againstTrusted.ok) {
      const [fault] = againstTrusted.faults;
      findings.push(finding('trusted-checkpoint-differs', { why: fault?.code ?? '' }));
    }
    if (trust.witnesses.length > 0 && seen.length === 0) findings.push(finding('witness-missing'));
    return judge(findings, {
      keys: trust.keys.length,
      checkpoint: againstTrusted?.checkpoints[0]?.checkpoint?.size ?? 'none',
      witnessed: seen.length,
    });
  },
};
