import { planPreset } from '@pingyi/core';
import type { DailyContext, PeopleContext, UnitContext, UnitRow } from '../sheets/lists/index.ts';

/** What the lists of a small city refer to: the plan's levels and categories, four units. */

const plan = planPreset(2026);

export const unitContext: UnitContext = {
  levels: plan.levels.map(({ id, name, evaluation }) => ({
    id,
    name,
    evaluation,
    usualRole: id === 'department' ? 'own' : 'lower',
  })),
  classes: [{ id: 'museum', name: { zh: '博物馆类', en: 'museums' } }],
};

const blank = { exempt: false, leader: null, liaison: null, liaisonPhone: null };

export const cityUnits: readonly UnitRow[] = [
  { name: '市文广新局', id: 'bureau', level: 'bureau', parent: null, role: null },
  { name: '市图书馆', id: 'library', level: 'direct', parent: 'bureau', role: 'lower' },
  { name: '文化、旅游科', id: 'culture', level: 'department', parent: 'bureau', role: 'own' },
  { name: '城东街道文化站', id: 'east', level: 'station', parent: 'bureau', role: 'lower' },
].map((unit) => ({ ...blank, class: unit.level, ...unit }));

const named = cityUnits.map(({ id, name }) => ({ id: id ?? '', name: name ?? '' }));

export const peopleContext: PeopleContext = { categories: plan.categories, units: named };

export const dailyContext: DailyContext = {
  units: cityUnits.map(({ id, name, level }) => ({ id: id ?? '', name: name ?? '', level })),
  items: [
    { id: 'leadership', name: { zh: '组织领导', en: 'leadership' }, max: '1' },
    { id: 'hotIssues', name: { zh: '民生热点问题落实', en: 'hot issues' }, max: '2' },
    {
      id: 'mobilised',
      name: { zh: '动员部署', en: 'mobilisation' },
      max: '1',
      levels: ['bureau', 'direct'],
    },
  ],
};
