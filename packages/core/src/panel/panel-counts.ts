import { z } from 'zod';
import { count, word } from '../acts/values.ts';
import type { DeepReadonly } from '../deep-readonly.ts';

/** Where persons of a panel are counted: invited, signed in, served at the desk. */
export const checkpoints = ['invited', 'signedIn', 'served'] as const;

export type Checkpoint = (typeof checkpoints)[number];

/** Persons per category; a category without persons may be left out. */
export const categoryCountsSchema = z
  .record(word, count.max(1_000_000_000))
  .meta({ title: 'persons per category' });

export type CategoryCounts = DeepReadonly<z.output<typeof categoryCountsSchema>>;

/**
 * The panel of a vote, counted over the scope of the panel rule: each person once, in the one category
 * fixed at selection. `served` is null until persons were served at the desk.
 */
export const panelCountsSchema = z
  .strictObject({
    invited: categoryCountsSchema,
    signedIn: categoryCountsSchema,
    served: categoryCountsSchema.nullable(),
  })
  .meta({ title: 'panel (invited, signed in, served)' });

export type PanelCounts = DeepReadonly<z.output<typeof panelCountsSchema>>;

/** All persons of the categories together. */
export function totalOf(counts: CategoryCounts): number {
  return Object.values(counts).reduce((total, persons) => total + persons, 0);
}
