import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { count, voteId } from '../../acts/values.ts';
import type { DeepReadonly } from '../../deep-readonly.ts';
import { checkCohort, checkPanel, type PanelFinding } from '../../panel/check-panel.ts';
import { panelCountsSchema, totalOf } from '../../panel/panel-counts.ts';
import { evaluatedUnits } from '../../units/tree.ts';
import { unitId } from '../../units/unit-id.ts';
import { type Campaign, withEntry } from '../campaign.ts';
import { announcedOf, rulesPublished, votedLevels } from '../phases/conditions.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect, type Ruling } from '../rule.ts';
import { unitIsEvaluated } from './checks.ts';

const body = z.strictObject({
  vote: voteId,
  units: z.array(unitId).min(1),
  mode: z.enum(['onSiteDirect', 'hotline']),
  /** Persons in the scope of the scheme's panel rule, each once. */
  panel: panelCountsSchema,
  /** Persons signed in at this meeting. */
  present: count,
});

type Body = DeepReadonly<z.output<typeof body>>;

function unitConditions(campaign: Campaign, { units }: Body): readonly CampaignReason[] {
  return units.flatMap((unit, i): readonly CampaignReason[] => {
    const reasons: CampaignReason[] = [...unitIsEvaluated(campaign, unit)];
    if (units.indexOf(unit) !== i) reasons.push({ code: 'unit-named-twice', facts: { unit } });
    const result = campaign.results.get(unit);
    if (result !== undefined)
      reasons.push({ code: 'result-stands', facts: { unit, seq: result.seq } });
    else
      for (const vote of campaign.votes.values())
        if (vote.state !== 'voided' && vote.units.includes(unit))
          reasons.push({ code: 'unit-in-vote', facts: { unit, vote: vote.id } });
    if ((campaign.findings.get(unit)?.announced ?? null) === null)
      reasons.push({ code: 'findings-unannounced', facts: { unit } });
    return reasons;
  });
}

function levelsOf(campaign: Campaign, units: Body['units']): readonly string[] {
  return [...new Set(units.flatMap((unit) => campaign.units.get(unit)?.level ?? []))];
}

/** One level at a time, after every level below it, in a mode that it allows (plan §III.4, R15, R45). */
function orderConditions(campaign: Campaign, { units, mode }: Body): readonly CampaignReason[] {
  const levels = levelsOf(campaign, units);
  const reasons: CampaignReason[] = [];
  if (levels.length > 1) reasons.push({ code: 'units-of-several-levels', facts: { levels } });
  const voted = votedLevels(campaign);
  for (const level of levels) {
    const rule = campaign.plan.levels.find(({ id }) => id === level);
    const allowed = rule === undefined ? [] : [rule.mainMode, ...rule.otherModes];
    if (!allowed.includes(mode))
      reasons.push({ code: 'mode-not-allowed', facts: { level, mode, allowed } });
    const height = voted.indexOf(level);
    if (height < 0) {
      reasons.push({ code: 'level-not-voted', facts: { level } });
      continue;
    }
    for (const below of voted.slice(0, height)) {
      const { need, have, missing } = announcedOf(campaign, below);
      if (have < need)
        reasons.push({
          code: 'lower-level-unannounced',
          facts: { level, below, need, have, missing },
        });
    }
  }
  return reasons;
}

/**
 * Whether no further vote belongs to the panel rule's scope: then persons still missing from it can no
 * longer sign in.
 */
function completesScope(campaign: Campaign, { units }: Body): boolean {
  const { scope } = campaign.scheme.panel;
  if (scope === 'meeting' || scope === 'unit') return true;
  const inScope = scope === 'level' ? levelsOf(campaign, units) : votedLevels(campaign);
  const held = new Set(
    [...campaign.votes.values()].filter((vote) => vote.state !== 'voided').flatMap((v) => v.units),
  );
  return evaluatedUnits(campaign.units)
    .filter((unit) => inScope.includes(unit.level))
    .every((unit) => held.has(unit.id) || units.includes(unit.id));
}

/**
 * The panel, hard on who was invited; on who signed in, hard as soon as nobody else can join within the
 * rule's scope, until then a warning (plan §III.4, R38, R39; scheme, A8, A9).
 */
function panelConditions(campaign: Campaign, given: Body): PanelFinding {
  const { panel: rule } = campaign.scheme;
  const categories = campaign.plan.categories.map(({ id }) => id);
  const found = checkPanel(rule, given.panel, categories);
  const cohort = checkCohort(rule, given.present);
  if (completesScope(campaign, given))
    return { unmet: [...found.unmet, ...cohort], warnings: found.warnings };
  const isEarly = (reason: PanelFinding['unmet'][number]) =>
    reason.code !== 'category-unknown' &&
    reason.code !== 'cohort-too-small' &&
    reason.facts.checkpoint === 'signedIn';
  return {
    unmet: [...found.unmet.filter((reason) => !isEarly(reason)), ...cohort],
    warnings: [...found.unmet.filter(isEarly), ...found.warnings],
  };
}

/**
 * Everything that a vote needs before it opens: rules published, units that are evaluated and not yet
 * voted on, findings announced, the order of levels, panel and minimum cohort. The same function
 * answers the chair's screen beforehand and the command itself.
 */
export function voteGate(campaign: Campaign, given: Body): Ruling {
  const panel = panelConditions(campaign, given);
  const unmet: CampaignReason[] = [...rulesPublished(campaign)];
  if (campaign.votes.has(given.vote))
    unmet.push({ code: 'vote-exists', facts: { vote: given.vote } });
  unmet.push(...unitConditions(campaign, given), ...orderConditions(campaign, given));
  const signedIn = totalOf(given.panel.signedIn);
  if (given.present > signedIn)
    unmet.push({
      code: 'present-exceeds-signed-in',
      facts: { need: signedIn, have: given.present },
    });
  unmet.push(...panel.unmet);
  const level = levelsOf(campaign, given.units)[0] ?? '';
  const schemeDigest = actDigestOf(campaign.scheme);
  return {
    unmet,
    warnings: panel.warnings,
    acts: [{ type: 'vote-opened', payload: { ...given, level, schemeDigest } }],
  };
}

export const openVote = commandRule({
  type: 'open-vote',
  body,
  causes: ['vote-opened'],
  rule: (campaign, given) => voteGate(campaign, given),
});

export const voteOpened: Effect<'vote-opened'> = (campaign, { seq, at, payload }) => {
  const { vote: id, level, units, present } = payload;
  const vote = {
    id,
    level,
    units,
    present,
    state: 'open' as const,
    opened: { seq, at },
    ballots: null,
  };
  return {
    ...campaign,
    firstVote: campaign.firstVote ?? { seq, at },
    votes: withEntry(campaign.votes, id, vote),
  };
};
