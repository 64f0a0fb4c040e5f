import {
  type Language,
  type PayloadOf,
  type Scheme,
  type StepResult,
  type StoredAct,
  score,
  scoreResultOf,
  scoringTallyOf,
  type Unit,
  type UnitId,
} from '@pingyi/core';
import type { CampaignRecord } from './campaign-record.ts';

/** The announced result of one unit. */
export interface UnitResult {
  readonly unit: Unit;
  readonly act: StoredAct<'unit-result-announced'>;
  readonly payload: PayloadOf<'unit-result-announced'>;
  /** What core makes of the announced counts; null where they allow no score. */
  readonly computed: { readonly exact: string; readonly published: string } | null;
  /** Whether the announced score is the computed one. */
  readonly isSame: boolean;
  /** From the counts to the satisfaction, in the reader's language. */
  readonly steps: readonly StepResult[];
}

/** Steps that lead from counts to a unit's satisfaction; composite and rank rest on later acts. */
const satisfactionSteps: ReadonlySet<StepResult['code']> = new Set([
  'satisfaction',
  'part-satisfaction',
  'abstentions',
  'weighted-satisfaction',
]);

function isAnnouncement(act: StoredAct): act is StoredAct<'unit-result-announced'> {
  return act.type === 'unit-result-announced';
}

function resultOf(
  unit: Unit,
  act: StoredAct<'unit-result-announced'>,
  scheme: Scheme,
  language: Language,
): UnitResult {
  const { payload } = act;
  const book = score({
    scheme,
    units: [
      {
        id: unit.id,
        name: unit.name,
        class: unit.class,
        parent: null,
        role: null,
        isExempt: false,
        tally: scoringTallyOf(payload.tallies, scheme),
        dailyAssessment: null,
        deductions: [],
        bonuses: [],
        vetoes: [],
      },
    ],
  });
  const [scored] = scoreResultOf(book, language).units;
  if (scored === undefined) throw new Error('a unit was scored to nothing');
  const { satisfaction, satisfactionExact, steps } = scored;
  const computed =
    satisfaction === null || satisfactionExact === null
      ? null
      : { exact: satisfactionExact, published: satisfaction };
  return {
    unit,
    act,
    payload,
    computed,
    isSame:
      computed?.exact === payload.satisfaction?.exact &&
      computed?.published === payload.satisfaction?.published,
    steps: steps.filter(({ code }) => satisfactionSteps.has(code)),
  };
}

type Results = ReadonlyMap<UnitId, UnitResult>;

function scoreAll({ acts, campaign }: CampaignRecord, language: Language): Results {
  const newest = new Map(acts.filter(isAnnouncement).map((act) => [act.payload.unit, act]));
  const results = new Map<UnitId, UnitResult>();
  for (const unit of campaign.units.values()) {
    const act = newest.get(unit.id);
    if (act !== undefined) results.set(unit.id, resultOf(unit, act, campaign.scheme, language));
  }
  return results;
}

/** What was scored of a record in each language; a record never changes. */
const scored = new WeakMap<CampaignRecord, Map<Language, Results>>();

/** The newest announced result of every unit, in the order of the tree. */
export function unitResults(campaign: CampaignRecord, language: Language): Results {
  const known = scored.get(campaign) ?? new Map<Language, Results>();
  const results = known.get(language) ?? scoreAll(campaign, language);
  scored.set(campaign, known.set(language, results));
  return results;
}
