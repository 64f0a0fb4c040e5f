import type { Names, Sentence, UnitId } from '@pingyi/core';
import { createContext, useContext } from 'react';

/** What the forms of required things have to know of a campaign, whoever fills them in. */
export interface DutyWorld {
  readonly campaign: string;
  /** The year is over: nothing of it is handed in any more. */
  readonly isOver: boolean;
  readonly names: Names;
  /** Today, by the campaign's zone, as a civil day. */
  readonly today: string;
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
  readonly dimensions: readonly { readonly id: string; readonly name: Sentence }[];
  readonly hotIssues: { readonly minimum: number; readonly maximum: number };
}

export const DutyWorldContext = createContext<DutyWorld | null>(null);

/** The campaign around a form of a required thing. */
export function useDutyWorld(): DutyWorld {
  const world = useContext(DutyWorldContext);
  if (world === null) throw new Error('no campaign around this form');
  return world;
}
