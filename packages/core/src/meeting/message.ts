import type { PayloadOf } from '../acts/catalogue.ts';
import { actDigestOf } from '../acts/digest.ts';
import type { Draft } from '../acts/draft.ts';
import type { Digest, MeetingId, OfficerSignature } from '../acts/values.ts';
import { canonicalJson } from '../json/canonical.ts';

/**
 * What chair, scrutineers and tellers sign: the very act that then carries their signatures.
 *
 * The message is the canonical JSON (RFC 8785) in UTF-8 of
 * `{"act":<type>,"format":"pingyi-officer/1","meeting":<id>,"payload":<payload without signatures>}`, signed
 * with Ed25519 (RFC 8032). So an outsider rebuilds every message from the public act alone, and no number
 * is signed that the record does not show. `format` and `act` keep a signature from passing for another.
 *
 * | act | signed by |
 * |---|---|
 * | slip-balance-signed | two scrutineers of different bodies |
 * | vote-opened, poll-opened, vote-closed, poll-closed | the chair |
 * | count-sheet-signed | two tellers |
 * | result-confirmed | one scrutineer; a result needs two such acts |
 */
export type SignedDraft = Extract<
  Draft,
  { readonly payload: { readonly signatures: readonly OfficerSignature[] } }
>;

/** The types of act that carry signatures. */
export type SignedActType = SignedDraft['type'];

/** Whether an act carries signatures of officers. */
export function isSigned(draft: Draft): draft is SignedDraft {
  return 'signatures' in draft.payload;
}

function contentOf(meeting: MeetingId, { type, payload }: SignedDraft) {
  const { signatures: _, ...signed } = payload as PayloadOf<SignedActType>;
  return { format: 'pingyi-officer/1', meeting, act: type, payload: signed };
}

/** The text that officers sign, in UTF-8, of an act that carries their signatures. */
export function officerMessage(meeting: MeetingId, act: SignedDraft): string {
  return canonicalJson(contentOf(meeting, act));
}

/** The digest of the same text: printed as QR on the paper sheet that people sign by hand. */
export function officerMessageDigest(meeting: MeetingId, act: SignedDraft): Digest {
  return actDigestOf(contentOf(meeting, act));
}
