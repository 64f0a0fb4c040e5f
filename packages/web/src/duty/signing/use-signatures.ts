import {
  type AccountId,
  type MeetingId,
  type OfficerSignature,
  officerMessage,
  type SignedDraft,
} from '@pingyi/core';
import { checkOfficerSignatures } from '@pingyi/record';
import { useState } from 'preact/hooks';
import { type HandedFault, readHandedSignature } from '../../keys/handed-signature.ts';
import { keptOfficerKey } from '../../keys/kept-officer-keys.ts';
import { signWith } from '../../keys/officer-key.ts';
import type { SealFault } from '../../keys/sealed-text.ts';
import type { MeetingView } from '../use-meeting.ts';

/** Why a signature is not added. */
export type SignatureFault =
  | HandedFault
  | SealFault
  | 'signature-fails'
  | 'signature-stranger'
  | 'key-not-here';

/** Signatures over one act as it would be recorded now. */
export interface Signatures {
  readonly message: string;
  readonly all: readonly OfficerSignature[];
  /** Signs with a key that is kept on this device. */
  readonly sign: (account: AccountId, passphrase: string) => Promise<SignatureFault | null>;
  /** Takes a signature that was made on another device. */
  readonly add: (text: string) => SignatureFault | null;
}

/** Whether a signature holds under the key that its signer listed. */
function faultOf(
  meeting: MeetingId,
  draft: SignedDraft,
  keys: MeetingView['meeting']['keys'],
  signature: OfficerSignature,
): SignatureFault | null {
  const signed = {
    ...draft,
    payload: { ...draft.payload, signatures: [signature] },
  } as SignedDraft;
  switch (checkOfficerSignatures(meeting, signed, keys)[0]?.state) {
    case 'holds':
      return null;
    case 'key-unlisted':
      return 'signature-stranger';
    default:
      return 'signature-fails';
  }
}

/** Collects signatures over an act; those over other numbers than the present ones are dropped. */
export function useSignatures({ meeting }: MeetingView, draft: SignedDraft): Signatures {
  const message = officerMessage(meeting.id, draft);
  const [kept, setKept] = useState<{
    readonly message: string;
    readonly all: readonly OfficerSignature[];
  }>({ message, all: [] });
  const all = kept.message === message ? kept.all : [];
  const take = (signature: OfficerSignature): SignatureFault | null => {
    const fault = faultOf(meeting.id, draft, meeting.keys, signature);
    if (fault !== null) return fault;
    const others = all.filter(({ account }) => account !== signature.account);
    setKept({ message, all: [...others, signature] });
    return null;
  };
  return {
    message,
    all,
    sign: async (account, passphrase) => {
      const file = keptOfficerKey({ meeting: meeting.id, account }, window.localStorage);
      if (file === undefined) return 'key-not-here';
      const signed = await signWith(file, passphrase, [message]);
      if (!signed.ok) return signed.fault;
      return take({ account, signature: signed.value[0] ?? '' });
    },
    add: (text) => {
      const read = readHandedSignature(text, message);
      return read.ok ? take(read.value) : read.fault;
    },
  };
}
