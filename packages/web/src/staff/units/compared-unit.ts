import { type Campaign, namesOf, type UnitId, vocabulary } from '@pingyi/core';
import type { ComparedField } from '../steps/official-step.ts';
import { words as common } from '../words/common.ts';
import { words } from '../words/units.ts';

/** Name, level and class of a unit, as two people compare them. */
export function kindOfUnit(
  campaign: Campaign,
  kind: { readonly name: string; readonly level: string; readonly class: string },
): readonly ComparedField[] {
  return [
    { label: common.name, value: kind.name },
    { label: words.level, value: namesOf(campaign)('level', kind.level).zh },
    { label: words.class, value: vocabulary(kind.class, 'zh') },
  ];
}

/** Parent and role of a unit, as two people compare them. */
export function placeOfUnit(
  campaign: Campaign,
  place: { readonly parent: UnitId | null; readonly role: 'own' | 'lower' | null },
): readonly ComparedField[] {
  const { parent, role } = place;
  return [
    {
      label: words.parent,
      value: parent === null ? words.noParent.zh : namesOf(campaign)('unit', parent).zh,
    },
    { label: words.role, value: role === null ? '—' : words[role].zh },
  ];
}

/** The subject of a step on a unit: a part of it that the step would change. */
export function unitSubject<Part>(
  unit: UnitId,
  part: (campaign: Campaign, found: Part) => readonly ComparedField[],
  campaign: Campaign,
  mine: Part,
) {
  return {
    of: (state: Campaign) => part(state, state.units.get(unit) as unknown as Part),
    mine: part(campaign, mine),
  };
}
