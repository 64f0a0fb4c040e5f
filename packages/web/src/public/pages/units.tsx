import type { Unit } from '@pingyi/core';
import { unitPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { type UnitResult, unitResults } from '../model/unit-results.ts';
import { frameWords } from '../words/frame.ts';
import { unitsWords as words } from '../words/units.ts';
import { campaignPage } from './campaign-page.tsx';

interface BranchProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly results: ReadonlyMap<string, UnitResult>;
  /** Units by the one above; those above which there is none by null. */
  readonly below: ReadonlyMap<string | null, readonly Unit[]>;
  readonly parent: Unit | null;
}

function UnitLine({
  context,
  campaign,
  unit,
  results,
}: Omit<BranchProps, 'parent' | 'below'> & { readonly unit: Unit }) {
  const { say, href } = context;
  const published = results.get(unit.id)?.payload.satisfaction?.published;
  const { units } = campaign.campaign;
  return (
    <>
      <a href={href(unitPath(campaign.id, unit.id))}>{unit.name}</a>{' '}
      <span class="quiet">{say(campaign.names('level', unit.level))}</span>{' '}
      {unit.exemptedBy !== null && <span class="mark plain">{say(words.exempt)}</span>}
      {unit.mergedInto !== null && (
        <span class="mark plain">
          {say(words.merged)} {units.get(unit.mergedInto)?.name}
        </span>
      )}
      {published !== undefined && <strong class="figures">{published}</strong>}
    </>
  );
}

function unitsByParent(units: Iterable<Unit>): ReadonlyMap<string | null, readonly Unit[]> {
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const own = below.get(unit.parent);
    if (own === undefined) below.set(unit.parent, [unit]);
    else own.push(unit);
  }
  return below;
}

/** The units below one, each with its own branch. */
function Branch({ parent, ...rest }: BranchProps) {
  const own = rest.below.get(parent?.id ?? null);
  if (own === undefined) return null;
  return (
    <ul class="tree">
      {own.map((unit) => (
        <li key={unit.id}>
          <UnitLine {...rest} unit={unit} />
          <Branch {...rest} parent={unit} />
        </li>
      ))}
    </ul>
  );
}

/** The tree of units. */
export const unitsPage = campaignPage({
  below: '/units',
  draw: (context, campaign) => {
    const { say, language } = context;
    const isEmpty = campaign.campaign.units.size === 0;
    return {
      title: say(frameWords.units),
      body: (
        <>
          <p>{say(isEmpty ? words.none : words.lead)}</p>
          <Branch
            context={context}
            campaign={campaign}
            results={unitResults(campaign, language)}
            below={unitsByParent(campaign.campaign.units.values())}
            parent={null}
          />
        </>
      ),
    };
  },
});
