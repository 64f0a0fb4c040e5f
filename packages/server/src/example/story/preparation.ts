import type { CampaignId, UnitPlace } from '@pingyi/core';
import type { ExampleCity } from '../city.ts';
import { ruleNotice } from './papers.ts';
import type { Step } from './step.ts';

/** What making a campaign needs. */
interface Beginning {
  readonly campaign: CampaignId;
  readonly year: number;
  readonly plan: unknown;
  readonly scheme: ExampleCity['scheme'];
  readonly units: readonly UnitPlace[];
  /** Days from the day of loading on which the office begins, and on which the leader approves. */
  readonly from: number;
  readonly approved: number;
}

/** A campaign from nothing to its published rules: the office proposes, the leader approves. */
export function preparation(beginning: Beginning): readonly Step[] {
  const { campaign, year, plan, scheme, units, from, approved } = beginning;
  const office = { by: 'office', campaign } as const;
  return [
    {
      ...office,
      day: from,
      clock: '09:10',
      type: 'create-campaign',
      body: () => ({ campaign, year, plan, scheme }),
    },
    {
      ...office,
      day: from,
      clock: '10:25',
      type: 'add-units',
      body: () => ({ units, reason: null }),
    },
    {
      ...office,
      day: approved,
      clock: '08:50',
      type: 'propose-publication',
      papers: [ruleNotice],
      body: (_, [document]) => ({ audience: 'public', outlet: '《云河日报》和局网站', document }),
    },
    {
      campaign,
      day: approved,
      clock: '16:40',
      by: 'leader',
      type: 'approve-publication',
      body: (state) => ({ proposal: state?.publication.proposed?.seq }),
    },
  ];
}
