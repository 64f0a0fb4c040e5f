import { assessmentOf } from '../rulebook/plan/assessment.ts';
import type { Plan } from '../rulebook/plan/plan.ts';
import { readScheme } from '../rulebook/read-scheme.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import { dailySources } from './assessment/daily-sources/index.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import { dutyOf, phaseOf, phases } from './phases/index.ts';
import type { CampaignReason } from './reasons.ts';
import { dueDay } from './requirements.ts';

function repeated(list: string, ids: readonly string[]): readonly CampaignReason[] {
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...twice].map((id) => ({ code: 'plan-id-twice', facts: { list, id } }));
}

function checkIds(plan: Plan): readonly CampaignReason[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...repeated('organisers', ids(plan.organisers)),
    ...repeated(
      'calendar.phases',
      plan.calendar.phases.map(({ phase }) => phase),
    ),
    ...repeated('calendar.deadlines', ids(plan.calendar.deadlines)),
    ...repeated('levels', ids(plan.levels)),
    ...repeated('categories', ids(plan.categories)),
    ...repeated('steps', ids(plan.steps)),
    ...repeated('platformChannels', ids(plan.platformChannels)),
    ...repeated('opinionChannels', ids(plan.opinionChannels)),
    ...repeated('dimensions', ids(plan.dimensions)),
    ...repeated('assessment.items', ids(assessmentOf(plan).items)),
    ...repeated('calendar.daysOff', [
      ...(plan.calendar.holidays ?? []),
      ...(plan.calendar.extraWorkdays ?? []),
    ]),
    ...repeated(
      'required',
      plan.required.map(({ duty }) => duty),
    ),
  ];
}

function checkPhases(plan: Plan): readonly CampaignReason[] {
  const need = phases.map(({ id }) => id);
  const have = plan.calendar.phases.map(({ phase }) => phase);
  const reasons: CampaignReason[] = [];
  for (const phase of have)
    if (!need.includes(phase)) reasons.push({ code: 'plan-phase-unknown', facts: { phase } });
  for (const phase of need)
    if (!have.includes(phase)) reasons.push({ code: 'plan-phase-missing', facts: { phase } });
  if (reasons.length === 0 && need.some((phase, i) => phase !== have[i]))
    reasons.push({ code: 'plan-phases-out-of-order', facts: { need, have } });
  for (const { phase, opens, closes } of plan.calendar.phases)
    if (closes < opens)
      reasons.push({
        code: 'plan-phase-ends-before-it-opens',
        facts: { phase, opens, closes },
      });
  return reasons;
}

/** A meeting votes once and announces once, for all its units together and in this order. */
function checkSteps({ steps }: Plan): readonly CampaignReason[] {
  const places = (['vote', 'result'] as const).map((holds) => ({
    holds,
    have: steps.filter((step) => step.holds === holds && step.of === 'meeting').length,
    place: steps.findIndex((step) => step.holds === holds),
  }));
  const wrong = places.filter(({ have }) => have !== 1);
  if (wrong.length > 0)
    return wrong.map(({ holds, have }) => ({
      code: 'plan-step-missing',
      facts: { holds, need: 1, have },
    }));
  const [vote, result] = places.map(({ place }) => place);
  return (vote ?? 0) < (result ?? 0)
    ? []
    : [{ code: 'plan-result-before-vote', facts: { steps: steps.map(({ id }) => id) } }];
}

function checkRequired(plan: Plan): readonly CampaignReason[] {
  const levels = plan.levels.map(({ id }) => id);
  const deadlines = plan.calendar.deadlines.map(({ id }) => id);
  const reasons: CampaignReason[] = [];
  for (const { phase, duty, of, deadline } of plan.required) {
    const owner = dutyOf(duty)?.owner;
    if (phaseOf(phase)?.duties.some(({ id }) => id === duty) !== true)
      reasons.push({ code: 'plan-duty-unknown', facts: { phase, duty } });
    else if (owner !== undefined && (owner === 'campaign') !== (of === 'campaign'))
      reasons.push({ code: 'plan-duty-owner-wrong', facts: { duty, need: owner } });
    for (const level of of === 'campaign' ? [] : of)
      if (!levels.includes(level))
        reasons.push({ code: 'plan-level-unknown', facts: { duty, level } });
    if (deadline !== null && !deadlines.includes(deadline))
      reasons.push({ code: 'plan-deadline-unknown', facts: { deadline } });
  }
  if (!deadlines.includes(plan.calendar.resultsBy))
    reasons.push({ code: 'plan-deadline-unknown', facts: { deadline: plan.calendar.resultsBy } });
  return reasons;
}

/** Items of the daily assessment name levels of the plan and sources that exist. */
function checkAssessment(plan: Plan): readonly CampaignReason[] {
  const levels = plan.levels.map(({ id }) => id);
  const known = dailySources.map(({ id }) => id);
  return assessmentOf(plan).items.flatMap(({ id: item, levels: of = [], fedBy }) => [
    ...of
      .filter((level) => !levels.includes(level))
      .map(
        (level): CampaignReason => ({ code: 'plan-daily-level-unknown', facts: { item, level } }),
      ),
    ...(fedBy === undefined || known.includes(fedBy)
      ? []
      : [
          {
            code: 'plan-daily-source-unknown',
            facts: { item, source: fedBy, known },
          } satisfies CampaignReason,
        ]),
  ]);
}

/**
 * Everything that keeps a plan from being carried out: ids used twice, phases unknown, missing or out
 * of order, required things that no phase knows, levels and deadlines that it does not have.
 */
export function checkPlan(plan: Plan): readonly CampaignReason[] {
  const { minimum, maximum } = plan.hotIssues;
  const reasons: CampaignReason[] = [
    ...checkIds(plan),
    ...checkPhases(plan),
    ...checkSteps(plan),
    ...checkRequired(plan),
    ...checkAssessment(plan),
  ];
  if (minimum > maximum)
    reasons.push({ code: 'plan-hot-issues-impossible', facts: { minimum, maximum } });
  return reasons;
}

/**
 * Due days that are over and would be moved, or dropped for somebody: then who was late could be rewritten (plan R16).
 *
 * @param today by the campaign's zone; a thing due today may still be moved
 */
export function checkDueDays(old: Plan, plan: Plan, today: CivilDate): readonly CampaignReason[] {
  const passed = old.required
    .map((requirement) => ({ ...requirement, day: dueDay(old, requirement) }))
    .filter(({ day }) => day < today);
  return passed
    .filter(({ duty, of, day }) => {
      const kept = plan.required.find((requirement) => requirement.duty === duty);
      if (kept === undefined || dueDay(plan, kept) !== day) return true;
      return of !== 'campaign' && of.some((level) => !kept.of.includes(level));
    })
    .map(({ duty, day }) => ({ code: 'due-day-passed', facts: { duty, day, today } }));
}

/**
 * What is wrong with a scheme: by itself, as its reader reports it, and where it does not fit the plan,
 * by a share of a category that the plan does not have or a dimension without its question.
 */
export function checkScheme(scheme: Scheme, plan: Plan): readonly CampaignReason[] {
  const categories = plan.categories.map(({ id }) => id);
  const questions = plan.dimensions.map(({ id }) => id);
  return [
    ...readScheme(scheme).faults.map(
      (fault): CampaignReason => ({ code: 'scheme-faulty', facts: { fault } }),
    ),
    ...scheme.panel.shares
      .filter(({ category }) => !categories.includes(category))
      .map(
        ({ category }): CampaignReason => ({
          code: 'scheme-category-unknown',
          facts: { category },
        }),
      ),
    ...scheme.dimensions
      .filter(({ id }) => !questions.includes(id))
      .map(
        ({ id }): CampaignReason => ({
          code: 'scheme-dimension-without-question',
          facts: { dimension: id },
        }),
      ),
  ];
}
