import { utf8ToBytes } from '@noble/hashes/utils.js';
import {
  isSigned,
  type Meeting,
  type MeetingId,
  officerMessage,
  type SignedActType,
  type StoredAct,
} from '@pingyi/core';
import { checkOfficerSignatures } from '../officers/check-signatures.ts';
import { type ClaimFinding, finding } from '../report/verdict.ts';

/**
 * Every signature that an act carries and that does not hold under a key listed before it.
 *
 * @param meeting as it was before the act
 */
export function wrongSignatures(act: StoredAct, meeting: Meeting | null): readonly ClaimFinding[] {
  if (meeting === null || !isSigned(act)) return [];
  return checkOfficerSignatures(meeting.id, act, meeting.keys)
    .filter(({ state }) => state !== 'holds')
    .map(({ account, state }) =>
      finding('signature-fails', { act: act.type, account, state }, act.seq),
    );
}

/** The text that officers signed of an act, as `sheets/` keeps it: its SHA-256 is the QR on the paper. */
export function signedText(meeting: MeetingId, act: StoredAct<SignedActType>): Uint8Array {
  return utf8ToBytes(officerMessage(meeting, act));
}
