import type { PayloadOf } from '../../acts/catalogue.ts';
import type { ObjectionId } from '../../acts/values.ts';
import type { MarkBy } from '../campaign.ts';

/** A public notice (公示) of the result, as it was published. */
export type ResultNotice = MarkBy & PayloadOf<'result-notice-published'>;

/** An objection (异议) to the result in notice, with its review (复核). */
export interface ResultObjection extends MarkBy, PayloadOf<'result-objected'> {
  readonly review:
    | (MarkBy & Pick<PayloadOf<'result-objection-reviewed'>, 'outcome' | 'reasons'>)
    | null;
}

/** The life of the year's result: notices, objections, the final act. */
export interface YearResult {
  /** Every notice, oldest first; the last one is the one that runs. */
  readonly notices: readonly ResultNotice[];
  readonly objections: ReadonlyMap<ObjectionId, ResultObjection>;
  /** The act that made it final; null before, and again once it was opened anew. */
  readonly final: (MarkBy & PayloadOf<'result-finalised'>) | null;
  /** Acts of the leading group that opened a final result again, oldest first. */
  readonly reopened: readonly (MarkBy & PayloadOf<'result-reopened'>)[];
}

export const noResultYet: YearResult = {
  notices: [],
  objections: new Map(),
  final: null,
  reopened: [],
};
