import type { NamePlace } from '../../people/names/find-names.ts';

type Nothing = Readonly<Record<never, never>>;

/** Codes of problems on representatives and lists, and their facts. */
export interface PeopleProblemFacts {
  'person-unknown': { readonly person: string };
  /** Somebody changed the person since; the header `ETag` has the version that is there now. */
  'person-differs': { readonly version: number };
  'person-taken': { readonly person: string };
  /** Somebody wrote down another contact since; reading it again gives the new `ETag`. */
  'contact-differs': Nothing;
  'person-refers-to-unknown': {
    readonly categories: readonly string[];
    readonly units: readonly string[];
  };
  'retention-over': { readonly keepUntil: string };
  'retention-day-over': { readonly keepUntil: string };
  'list-check-unknown': Nothing;
  'list-check-over': Nothing;
  'list-check-done': { readonly confirmedAt: string };
  /** What the file was compared with is not there any more as it was. */
  'list-ground-changed': Nothing;
  'list-not-kept': { readonly list: string };
  /** Sent again with `confirm` in the header `names-confirmed`, it is recorded. */
  'names-in-text': { readonly found: readonly NamePlace[]; readonly confirm: string };
}

/** The status of each code (RFC 9110). */
export const peopleProblemStatus = {
  'person-unknown': 404,
  'person-differs': 412,
  'person-taken': 409,
  'contact-differs': 412,
  'person-refers-to-unknown': 422,
  'retention-over': 409,
  'retention-day-over': 422,
  'list-check-unknown': 404,
  'list-check-over': 410,
  'list-check-done': 409,
  'list-ground-changed': 409,
  'list-not-kept': 409,
  'names-in-text': 409,
} as const satisfies Readonly<Record<keyof PeopleProblemFacts, number>>;
