/** What a trustee's page checks before it decrypts, in this order. */
export type CheckName =
  | 'logSigned'
  | 'actsInLog'
  | 'keyRegistered'
  | 'officersSigned'
  | 'listBalanced'
  | 'archiveVerified'
  | 'openedAsRecorded'
  | 'closedAsRecorded'
  | 'ownKeyInside'
  | 'enoughVoters'
  | 'firstDecryption';

/** Why a check fails; facts say where. */
export type CheckFault =
  | 'evidence-unreadable'
  | 'evidence-of-other-poll'
  | 'checkpoint-unsigned'
  | 'log-key-changed'
  | 'act-unreadable'
  | 'act-not-in-log'
  | 'poll-unknown'
  | 'poll-not-closed'
  | 'own-key-unregistered'
  | 'signature-fails'
  | 'signature-missing'
  | 'list-missing'
  | 'list-unreadable'
  | 'list-twice'
  | 'voided-not-made'
  | 'list-differs'
  | 'balance-differs'
  | 'archive-unverifiable'
  | 'archive-fails'
  | 'vote-open'
  | 'archive-of-other-poll'
  | 'setup-differs'
  | 'end-differs'
  | 'counts-differ'
  | 'own-key-missing'
  | 'below-cohort'
  | 'decrypted-before';

/** What a check found. `undecided`: what it rests on failed, or this kind of vote does not have it. */
export type CheckLine =
  | { readonly name: CheckName; readonly state: 'holds' | 'undecided' }
  | {
      readonly name: CheckName;
      readonly state: 'fails';
      readonly fault: CheckFault;
      readonly facts: Readonly<Record<string, string | number>>;
    };

export function holds(name: CheckName): CheckLine {
  return { name, state: 'holds' };
}

export function undecided(name: CheckName): CheckLine {
  return { name, state: 'undecided' };
}

export function fails(
  name: CheckName,
  fault: CheckFault,
  facts: Readonly<Record<string, string | number>> = {},
): CheckLine {
  return { name, state: 'fails', fault, facts };
}
