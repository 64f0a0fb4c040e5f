import { readSlipText, type SlipTextFault } from '@pingyi/ballot';
import type { MeetingId } from '@pingyi/core';
import type { Outcome } from '../../keys/outcome.ts';

/** Why a scanned or typed text is no slip of this meeting. */
export type CodeFault =
  | SlipTextFault
  | { readonly code: 'slip-of-other-meeting'; readonly meeting: string };

const slipLink = /\/v\/([^/#?]+)[^#]*#(.*)$/su;

/** Reads what a camera, a keyboard scanner or a person gives: the QR's address, or the code alone. */
export function readCode(given: string, meeting: MeetingId): Outcome<Uint8Array, CodeFault> {
  const text = given.trim();
  const [, ofMeeting, code] = slipLink.exec(text) ?? [];
  if (ofMeeting !== undefined && ofMeeting !== meeting)
    return { ok: false, fault: { code: 'slip-of-other-meeting', meeting: ofMeeting } };
  return readSlipText(code ?? text);
}
