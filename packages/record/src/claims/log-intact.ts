import { noteMembers } from '../bundle/open-bundle.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { writeBase64 } from '../log/bytes/base64.ts';
import { keyFingerprint } from '../log/notes/verifier-key.ts';
import { type ClaimFinding, finding, judge } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** A checkpoint stands under the name of its size, and one covers all leaves. */
function checkpointFindings({ bundle, log }: Evidence): readonly ClaimFinding[] {
  const members = noteMembers(bundle);
  const findings = log.checkpoints.flatMap(({ place, checkpoint }) => {
    const member = members[place];
    if (member === undefined || checkpoint === null || String(checkpoint.size) === member.id)
      return [];
    return [finding('checkpoint-misnamed', { file: member.name, size: checkpoint.size })];
  });
  const { size } = bundle.manifest.log;
  if (members.some(({ kind, id }) => kind === 'checkpoint' && id === String(size))) return findings;
  return [...findings, finding('checkpoint-missing', { size })];
}

/** Files, leaves, roots and signatures recompute; every leaf is covered by a signed checkpoint. */
export const logIntact: Claim = {
  name: 'log-intact',
  restsOn: [],
  readsActs: false,
  check: (evidence) => {
    const { bundle, files, log, keys } = evidence;
    const { size, root } = bundle.manifest.log;
    const found = log.root === null ? '' : writeBase64(log.root);
    const findings = [
      ...files.map(({ file, why }) => finding('file-differs', { file, why })),
      ...(keys.length === 0 ? [finding('key-unreadable')] : []),
      ...log.faults.map(({ code, path, facts }) => finding('log-fault', { ...facts, code, path })),
      ...checkpointFindings(evidence),
    ];
    if (log.leaves !== size)
      findings.push(finding('size-differs', { need: size, have: log.leaves }));
    if (found !== root) findings.push(finding('root-differs', { need: root, have: found }));
    return judge(findings, {
      files: bundle.members.size,
      leaves: log.leaves,
      checkpoints: log.checkpoints.length,
      root: found,
      keys: keys.map(keyFingerprint),
    });
  },
};
