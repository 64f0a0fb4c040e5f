import { assessmentPreset, type Plan, planPreset } from '@pingyi/core';
import type { DailyContext, PeopleContext, UnitContext } from '@pingyi/documents/sheets';

/** The lists that a command can name. */
export const listKinds = ['units', 'people', 'daily'] as const;
export type ListKind = (typeof listKinds)[number];

export function isListKind(word: string | undefined): word is ListKind {
  return listKinds.some((kind) => kind === word);
}

/** A unit as other lists name it. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly level?: string | null;
}

/** What lists refer to while no campaign says otherwise: the plan's preset, and the units handed in. */
export interface ListContexts {
  readonly units: UnitContext;
  readonly people: PeopleContext;
  readonly daily: DailyContext;
}

/** Levels as a sheet of units names them. */
export function unitLevels(levels: Plan['levels']): UnitContext['levels'] {
  return levels.map(({ id, name, evaluation }) => ({
    id,
    name,
    evaluation,
    // Departments are what the bureau's own level is made of (plan §III.4; scheme, A14).
    usualRole: id === 'department' ? 'own' : 'lower',
  }));
}

/** @param year any year of the preset: its levels, categories and items are the same in all of them */
export function presetContexts(year: number, units: readonly NamedUnit[]): ListContexts {
  const { levels, categories } = planPreset(year);
  return {
    units: { levels: unitLevels(levels), classes: [] },
    people: { categories, units },
    daily: {
      units: units.map((unit) => ({ ...unit, level: unit.level ?? null })),
      items: assessmentPreset.items,
    },
  };
}
