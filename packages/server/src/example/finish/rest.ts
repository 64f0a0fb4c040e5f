import type { Campaign, CivilDate, CommandType, evaluatedUnits, UnitId } from '@pingyi/core';
import type { Player } from '../cast.ts';
import type { ExampleCampaigns } from '../example-state.ts';
import type { Step } from '../story/step.ts';

/** What the rest of the year is told of. */
export interface Rest {
  readonly state: Campaign;
  readonly campaigns: ExampleCampaigns;
  readonly cast: readonly Player[];
  readonly today: CivilDate;
}

export type UnitOfRest = ReturnType<typeof evaluatedUnits>[number];

/** A step is played at once: day and clock say nothing here. */
const now = { day: 0, clock: '00:00' } as const;

/** A step of the example's year that somebody takes now. */
export function stepOf(
  { campaigns }: Pick<Rest, 'campaigns'>,
  by: string,
  type: CommandType,
  body: Step['body'],
  papers: Step['papers'] = [],
): Step {
  return { ...now, campaign: campaigns.year, by, type, body, papers };
}

/** The part that stands for a unit. */
export function liaisonOf({ cast }: Pick<Rest, 'cast'>, unit: UnitId): string {
  const liaison = cast.find((player) => player.unit === unit);
  if (liaison === undefined) throw new Error(`example: ${unit} has no liaison`);
  return liaison.key;
}

/** A phase is opened unless it is, its duties are done, and it is closed unless it is. */
export function phase(rest: Rest, id: string, duties: readonly Step[]): readonly Step[] {
  const state = rest.state.phases.get(id);
  if (state === undefined || state.closed !== null) return [];
  const turn = (type: 'open-phase' | 'close-phase') =>
    stepOf(rest, 'office', type, () => ({ phase: id }));
  return [...(state.opened === null ? [turn('open-phase')] : []), ...duties, turn('close-phase')];
}
