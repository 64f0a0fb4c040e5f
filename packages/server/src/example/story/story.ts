import type { CivilDate } from '@pingyi/core';
import type { Player } from '../cast.ts';
import type { ExampleCity } from '../city.ts';
import { drawnFrom } from '../drawn.ts';
import type { ExampleCampaigns } from '../example-state.ts';
import { planOfTheRehearsal, planOfTheYear } from '../plan-of-the-year.ts';
import { mobilisation, type UnitOfStory } from './mobilisation.ts';
import { preparation } from './preparation.ts';
import { rehearsalPhases } from './rehearsal.ts';
import { selfCheck } from './self-check.ts';
import { inOrder, type Step } from './step.ts';

/** Beginnings of the draws of the story. */
const seeds = { mobilisation: 710, selfCheck: 910 };

/** A rehearsal needs ten persons, and its stations with the bureau. */
const panelOfRehearsal = 10;

/** What the story is told of. */
interface Setting {
  readonly city: ExampleCity;
  readonly cast: readonly Player[];
  readonly campaigns: ExampleCampaigns;
  /** The day of loading. */
  readonly today: CivilDate;
}

/** Units that take part, each with its liaison. */
function unitsOfStory({ city, cast }: Setting): readonly UnitOfStory[] {
  return city.units.flatMap((unit): readonly UnitOfStory[] => {
    const liaison = cast.find((player) => player.unit === unit.id);
    if (liaison === undefined) return [];
    return [{ ...unit, liaison: liaison.key, liaisonAccount: liaison.account }];
  });
}

/** Everything that happens in the example after its accounts are opened, in the order of time. */
export function storyOf(setting: Setting): readonly Step[] {
  const { city, campaigns, today } = setting;
  const year = Number(today.slice(0, 4));
  const units = unitsOfStory(setting);
  const ofYear = { campaign: campaigns.year, today, units };
  const { scheme } = city;
  const rehearsal = campaigns.rehearsal;
  return inOrder([
    ...preparation({
      campaign: campaigns.year,
      year,
      plan: planOfTheYear(today),
      scheme,
      units: city.units,
      from: -38,
      approved: -35,
    }),
    ...mobilisation({ ...ofYear, drawn: drawnFrom(seeds.mobilisation) }),
    ...selfCheck({ ...ofYear, drawn: drawnFrom(seeds.selfCheck) }),
    ...preparation({
      campaign: rehearsal,
      year,
      plan: planOfTheRehearsal(today),
      scheme: {
        ...scheme,
        name: '评议会演练计分办法（示例）',
        panel: { ...scheme.panel, minimum: panelOfRehearsal },
      },
      units: city.units.filter(({ class: of }) => of === 'station' || of === 'bureau'),
      from: -5,
      approved: -4,
    }),
    ...rehearsalPhases(rehearsal),
  ]);
}
