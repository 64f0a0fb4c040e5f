import type { Unit } from '../../units/tree.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Campaign } from '../campaign.ts';
import { standingLines } from './daily-line.ts';
import { dailySources } from './daily-sources/index.ts';
import type { DailyProposal } from './daily-sources/source.ts';
import { itemsFor } from './items.ts';

/**
 * The lines that the system proposes for a unit: one for each item that names a source, has no standing line,
 * and of which the campaign's acts say something. A proposal counts nowhere: a clerk takes it over, a second
 * person confirms it.
 */
export function proposalsFor(
  campaign: Campaign,
  unit: Unit,
  today: CivilDate,
): readonly DailyProposal[] {
  const taken = new Set(standingLines(campaign, unit.id).map(({ item }) => item));
  return itemsFor(campaign.plan, unit).flatMap((item): readonly DailyProposal[] => {
    const source = dailySources.find(({ id }) => id === item.fedBy);
    if (source === undefined || taken.has(item.id)) return [];
    const observed = source.observe(campaign, unit, today);
    if (observed === null) return [];
    return [{ ...observed, item, points: observed.isMet ? item.max : '0' }];
  });
}
