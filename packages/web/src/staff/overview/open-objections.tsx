import { openObjections } from '@pingyi/core';
import { Link } from 'wouter';
import { openLateObjections } from '../adjustments/standing.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSay } from '../words/language.tsx';
import { waitingText, words } from '../words/late-objections.ts';

/** Objections that wait for their review, when the year is over as well; each a way to it. */
export function OpenObjections() {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const toResult = openObjections(campaign).map(({ objection, unit }) => ({
    objection,
    unit,
    about: words.toResult,
    at: '/results',
  }));
  const toAdjustments = [...campaign.adjustments.values()].flatMap((each) =>
    openLateObjections(each).map(({ objection }) => ({
      objection,
      unit: each.unit,
      about: words.toAdjustment,
      at: `/adjustments?adjustment=${encodeURIComponent(each.adjustment)}`,
    })),
  );
  const all = [...toResult, ...toAdjustments];
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="objections-title" className="panel">
      <h2 id="objections-title">{say(waitingText(all.length))}</h2>
      <ul className="plain-list">
        {all.map(({ objection, unit, about, at }) => (
          <li key={objection}>
            <Link href={at}>
              {say(names('unit', unit))} · {say(about)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
