import { canonicalJson, type Language, tasksOf, vocabulary } from '@pingyi/core';
import type { OpenCampaign } from '../data/campaign-context.tsx';
import { now } from '../steps/now.ts';
import { stateOfUnit } from '../units/unit-rows.ts';
import { words as common } from '../words/common.ts';
import { words as overview } from '../words/overview.ts';
import { words as phases } from '../words/phases.ts';
import { words as units } from '../words/units.ts';
import { csvOf } from './csv.ts';

/** Every act of a campaign, one canonical JSON a line. */
export function actsFile({ acts }: OpenCampaign): string {
  return acts.map((act) => `${canonicalJson(act)}\n`).join('');
}

/** Plan and scheme as they stand. */
export function rulesFile({ campaign: { plan, scheme } }: OpenCampaign): string {
  return `${JSON.stringify({ plan, scheme }, null, 2)}\n`;
}

/** The units with their places. */
export function unitsFile({ campaign, names }: OpenCampaign, language: Language): string {
  const head = [
    units.id,
    common.name,
    units.level,
    units.class,
    units.parent,
    units.role,
    units.state,
  ].map((word) => word[language]);
  const rows = [...campaign.units.values()].map((unit) => [
    unit.id,
    unit.name,
    names('level', unit.level)[language],
    vocabulary(unit.class, language),
    unit.parent === null ? '' : names('unit', unit.parent)[language],
    unit.role === null ? '' : units[unit.role][language],
    units[stateOfUnit(unit)][language],
  ]);
  return csvOf([head, ...rows]);
}

/** Every required thing and how it stands now. */
export function tasksFile({ campaign, names }: OpenCampaign, language: Language): string {
  const head = [
    overview.phase,
    common.unit,
    phases.duty,
    phases.due,
    phases.handedIn,
    overview.daysLate,
  ].map((word) => word[language]);
  const rows = tasksOf(campaign, now()).map(({ phase, unit, duty, due, handedIn, daysLate }) => [
    names('phase', phase)[language],
    unit === null ? overview.own[language] : names('unit', unit)[language],
    names('duty', duty)[language],
    due,
    handedIn?.at ?? '',
    String(daysLate),
  ]);
  return csvOf([head, ...rows]);
}
