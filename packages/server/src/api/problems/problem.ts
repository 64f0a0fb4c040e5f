import type { AccountReason, CampaignReason, Sentence } from '@pingyi/core';
import type { CosignatureFault } from '../../witnesses/hand-in-cosignature.ts';
import { type AccessProblemFacts, accessProblemStatus } from './access-problems.ts';
import { type PeopleProblemFacts, peopleProblemStatus } from './people-problems.ts';
import { type RemoteProblemFacts, remoteProblemStatus } from './remote-problems.ts';
import { type VoteProblemFacts, voteProblemStatus } from './vote-problems.ts';

/** A place of a request that does not fit, such as `body.units[0].id`, and why, for a programmer. */
interface RequestFault {
  readonly path: string;
  readonly detail: string;
}

/** One unmet condition with its sentence, in the campaign's own names. */
export type Unmet = (AccountReason | CampaignReason) & { readonly sentence: Sentence };

type Nothing = Readonly<Record<never, never>>;

/** Every code a request can end with other than well, and its facts. */
export interface ProblemFacts
  extends AccessProblemFacts,
    PeopleProblemFacts,
    VoteProblemFacts,
    RemoteProblemFacts {
  'request-malformed': Nothing;
  'request-invalid': { readonly faults: readonly RequestFault[] };
  'body-not-json': { readonly line: number; readonly column: number };
  'idempotency-key-malformed': Nothing;
  'not-signed-in': Nothing;
  'role-may-not': { readonly unmet: readonly Unmet[] };
  'not-found': Nothing;
  'campaign-unknown': { readonly campaign: string };
  /** No checkpoint has been signed yet: only in the first second of an installation. */
  'no-checkpoint': Nothing;
  'beyond-log': { readonly size: number };
  /** What a witness handed in is not taken in. */
  'cosignature-refused': { readonly why: CosignatureFault };
  'method-not-allowed': { readonly allowed: readonly string[] };
  /** The request did not arrive whole in time. */
  'request-timeout': Nothing;
  refused: { readonly unmet: readonly Unmet[] };
  'version-differs': { readonly version: number };
  'too-large': { readonly most: number };
  'media-type-unknown': { readonly accepted: string };
  /** A file that is none of the kinds that are taken in, or whose name says another kind. */
  'document-kind-unknown': { readonly accepted: readonly string[] };
  'idempotency-key-reused': Nothing;
  'headers-too-large': Nothing;
  /** A bug of ours; the log has the request's id. */
  internal: { readonly request: string };
  unavailable: Nothing;
  stopping: Nothing;
  /** More clients follow changes than one process serves. */
  'too-many-streams': { readonly most: number };
  'storage-full': Nothing;
}

export type ProblemCode = keyof ProblemFacts;

/** What a request ended with when not well. */
export type Problem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly facts: ProblemFacts[Code] };
}[ProblemCode];

/** The status of each code (RFC 9110; 507 of RFC 4918, 428 ff. of RFC 6585). */
export const problemStatus = {
  ...accessProblemStatus,
  ...peopleProblemStatus,
  ...voteProblemStatus,
  ...remoteProblemStatus,
  'request-malformed': 400,
  'request-invalid': 400,
  'body-not-json': 400,
  'idempotency-key-malformed': 400,
  'not-signed-in': 401,
  'role-may-not': 403,
  'not-found': 404,
  'campaign-unknown': 404,
  'no-checkpoint': 404,
  'beyond-log': 404,
  'cosignature-refused': 409,
  'method-not-allowed': 405,
  'request-timeout': 408,
  refused: 409,
  'version-differs': 412,
  'too-large': 413,
  'media-type-unknown': 415,
  'document-kind-unknown': 415,
  'idempotency-key-reused': 422,
  'headers-too-large': 431,
  internal: 500,
  unavailable: 503,
  stopping: 503,
  'too-many-streams': 503,
  'storage-full': 507,
} as const satisfies Readonly<Record<ProblemCode, number>>;

export const problemCodes = Object.keys(problemStatus) as readonly ProblemCode[];

/** An error that carries a problem through the parts of Fastify that only know errors. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
