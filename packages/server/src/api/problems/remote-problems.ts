/** Codes of problems on personal links and opinions, and their facts. */
export interface RemoteProblemFacts {
  /** No such link: mistyped, of another meeting, revoked, or replaced by a newer one. */
  'link-unknown': Readonly<Record<never, never>>;
  /** The link was used on a device before; another key cannot take the place of the first. */
  'link-used': Readonly<Record<never, never>>;
  /** The lists are recorded: nobody can register any more. */
  'link-registration-over': { readonly meeting: string };
  /** The meeting's polls are not drafted, or are for slips. */
  'links-not-offered': { readonly meeting: string };
  /** Somebody registered this very credential. */
  'credential-taken': { readonly poll: string };
  'link-credential-refused': { readonly poll: string; readonly why: string };
  /** Somebody registered while registration was being closed. */
  'registrations-changed': { readonly have: number };
  /** No poll of the meeting is open. */
  'opinions-closed': { readonly meeting: string };
  'opinions-too-fast': { readonly seconds: number };
  'opinion-unknown': { readonly opinion: string };
  /** Opinions on which nobody has decided yet. */
  'opinions-undecided': { readonly have: number };
  /** The publication says other numbers, or another list, than the decisions amount to. */
  'opinions-differ': { readonly need: number; readonly have: number };
}

/** The status of each code (RFC 9110; 429 of RFC 6585). */
export const remoteProblemStatus = {
  'link-unknown': 404,
  'link-used': 409,
  'link-registration-over': 409,
  'links-not-offered': 409,
  'credential-taken': 409,
  'link-credential-refused': 422,
  'registrations-changed': 409,
  'opinions-closed': 409,
  'opinions-too-fast': 429,
  'opinion-unknown': 404,
  'opinions-undecided': 409,
  'opinions-differ': 409,
} as const satisfies Readonly<Record<keyof RemoteProblemFacts, number>>;
