import type { Campaign } from '../campaign/campaign.ts';
import { votedLevels } from '../campaign/phases/conditions.ts';
import { checkPanel, type PanelFinding } from '../panel/check-panel.ts';
import type { PanelCounts } from '../panel/panel-counts.ts';
import { evaluatedUnits } from '../units/tree.ts';
import type { UnitId } from '../units/unit-id.ts';

/** The vote that a panel is judged for. */
interface JudgedVote {
  readonly level: string;
  readonly units: readonly UnitId[];
}

/** Whether no further vote belongs to the panel rule's scope, so that nobody else can join it. */
function completesScope({ level, units }: JudgedVote, campaign: Campaign): boolean {
  const { scope } = campaign.scheme.panel;
  if (scope === 'meeting' || scope === 'unit') return true;
  const levels = scope === 'level' ? [level] : votedLevels(campaign);
  const held = new Set(
    [...campaign.votes.values()].filter(({ voids }) => voids === null).flatMap((v) => v.units),
  );
  return evaluatedUnits(campaign.units)
    .filter((unit) => levels.includes(unit.level))
    .every((unit) => held.has(unit.id) || units.includes(unit.id));
}

/**
 * The panel of a vote, hard on who was invited; on who is there, hard as soon as nobody else can join
 * within the rule's scope, until then a warning (plan §III.4, R38, R39; scheme, A8, A9). It needs totals
 * only, so an outsider judges an opening by what its act says.
 *
 * @param campaign as it is before the vote opens
 * @param panel persons in the scope of the panel rule, each once
 */
export function judgePanel(campaign: Campaign, vote: JudgedVote, panel: PanelCounts): PanelFinding {
  const categories = campaign.plan.categories.map(({ id }) => id);
  const found = checkPanel(campaign.scheme.panel, panel, categories);
  if (completesScope(vote, campaign)) return found;
  const isEarly = (reason: PanelFinding['unmet'][number]) =>
    reason.code !== 'category-unknown' && reason.facts.checkpoint === 'signedIn';
  return {
    unmet: found.unmet.filter((reason) => !isEarly(reason)),
    warnings: [...found.unmet.filter(isEarly), ...found.warnings],
  };
}
