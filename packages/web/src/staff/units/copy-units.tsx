import { evaluatedUnits, type UnitId } from '@pingyi/core';
import { Button } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { useFoldedCampaign } from '../data/queries.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useSay } from '../words/language.tsx';
import { copyLead, words } from '../words/units.ts';
import { newUnitId } from './new-unit-id.ts';

interface CopyUnitsProps {
  /** The campaign whose units are taken over. */
  readonly from: string;
  readonly onDone: () => void;
}

/** Offers to take over the evaluated units of an earlier campaign, each under a new id. */
export function CopyUnits({ from, onDone }: CopyUnitsProps) {
  const say = useSay();
  const propose = usePropose();
  const { campaign } = useCampaign();
  const folded = useFoldedCampaign(from);
  const copy = (units: ReturnType<typeof evaluatedUnits>): void => {
    const ids = new Map<UnitId, UnitId>(units.map(({ id }) => [id, newUnitId()]));
    propose({
      wish: {
        type: 'add-units',
        body: {
          reason: campaign.publication.editions > 0 ? say(words.copyTitle) : null,
          units: units.map(({ id, name, level, class: unitClass, parent, role }) => {
            const above = parent === null ? null : (ids.get(parent) ?? null);
            return {
              id: ids.get(id) ?? newUnitId(),
              name,
              level,
              class: unitClass,
              parent: above,
              role: above === null ? null : role,
            };
          }),
        },
      },
      onRecorded: onDone,
    });
  };
  return (
    <QueryView query={folded}>
      {(earlier) => {
        const units = evaluatedUnits(earlier.campaign.units);
        return (
          <EmptyState title={say(copyLead(units.length, from))}>
            <Button type="primary" onClick={() => copy(units)}>
              {say(words.copyNow)}
            </Button>
          </EmptyState>
        );
      }}
    </QueryView>
  );
}
