import { assessmentOf, type Campaign, evaluatedUnits, standingUnits } from '@pingyi/core';
import { type ListContexts, unitLevels } from './preset-contexts.ts';

/** What lists refer to in a campaign: its own levels, classes, categories and units. */
export function campaignContexts({ plan, units }: Campaign): ListContexts {
  const levels = new Set(plan.levels.map(({ id }) => id));
  const standing = standingUnits(units);
  const classes = [...new Set(standing.map((unit) => unit.class))].filter((id) => !levels.has(id));
  return {
    units: {
      levels: unitLevels(plan.levels),
      // A class has no other name than its word.
      classes: classes.map((id) => ({ id, name: { zh: id, en: id } })),
      isExemptionFixed: true,
    },
    people: {
      categories: plan.categories,
      units: standing.map(({ id, name }) => ({ id, name })),
    },
    daily: {
      units: evaluatedUnits(units).map(({ id, name, level }) => ({ id, name, level })),
      items: assessmentOf(plan).items,
    },
  };
}
