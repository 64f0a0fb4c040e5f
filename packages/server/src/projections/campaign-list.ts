import { type Campaign, evaluatedUnits } from '@pingyi/core';
import type { Projection } from './projection.ts';

/** Campaigns as lists show them. */
export const campaignList: Projection<Campaign> = ({ act, after, version }) => {
  const begun = [...after.phases].filter(([, { opened }]) => opened !== null);
  const open = begun.filter(([, { closed }]) => closed === null);
  const phase = (open.at(-1) ?? begun.at(-1))?.[0] ?? null;
  return [
    {
      table: 'campaign_list',
      row: {
        campaign: after.id,
        year: after.year,
        phase,
        units: evaluatedUnits(after.units).length,
        editions: after.publication.editions,
        updated_seq: act.seq,
        version,
      },
    },
  ];
};
