import type { Role, Sentence } from '@pingyi/core';

type Nothing = Readonly<Record<never, never>>;

/** Codes of problems on signing in, rights and accounts, and their facts. */
export interface AccessProblemFacts {
  /** A page of another site may have sent it in the name of whoever is signed in. */
  'request-from-elsewhere': Nothing;
  'sign-in-wrong': Nothing;
  'sign-in-locked': { readonly seconds: number };
  'sign-in-over': Nothing;
  'proof-wrong': Nothing;
  'second-factor-missing': Nothing;
  'right-missing': { readonly right: string; readonly sentence: Sentence };
  'role-ambiguous': { readonly roles: readonly Role[] };
  'link-over': Nothing;
  /** Only of the example, which goes into an empty installation. */
  'installation-in-use': Nothing;
  /** Only in an installation that holds the example and nothing else. */
  'real-campaign-by-link': Nothing;
  'administrator-unready': Nothing;
  'user-name-taken': Nothing;
  'password-too-short': { readonly least: number };
  'password-too-long': { readonly most: number };
  'password-has-user-name': Nothing;
  'password-common': Nothing;
  'account-unknown': { readonly account: string };
  'account-still-open': { readonly account: string };
  'invitation-unknown': Nothing;
}

/** The status of each code (RFC 9110; 429 of RFC 6585). */
export const accessProblemStatus = {
  'request-from-elsewhere': 403,
  'sign-in-wrong': 401,
  'sign-in-locked': 429,
  'sign-in-over': 401,
  'proof-wrong': 403,
  'second-factor-missing': 403,
  'right-missing': 403,
  'role-ambiguous': 400,
  'link-over': 410,
  'installation-in-use': 409,
  'real-campaign-by-link': 403,
  'administrator-unready': 409,
  'user-name-taken': 409,
  'password-too-short': 422,
  'password-too-long': 422,
  'password-has-user-name': 422,
  'password-common': 422,
  'account-unknown': 404,
  'account-still-open': 409,
  'invitation-unknown': 404,
} as const satisfies Readonly<Record<keyof AccessProblemFacts, number>>;
