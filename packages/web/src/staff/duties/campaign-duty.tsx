import { type Campaign, civilDateOf, evaluatedUnits, type Handover, type Task } from '@pingyi/core';
import { Drawer } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { now } from '../steps/now.ts';
import { useSay } from '../words/language.tsx';
import { DutyPanel } from './duty-panel.tsx';
import { DutyWorldContext } from './duty-world.tsx';

/** The document of a duty that goes back and forth, or undefined. */
function handoverOf(campaign: Campaign, { duty, unit }: Task): Handover | undefined {
  if (unit === null) return undefined;
  const handovers: Readonly<Record<string, ReadonlyMap<typeof unit, Handover>>> = {
    unitPlan: campaign.unitPlans,
    selfCheckReport: campaign.selfCheckReports,
    finalReport: campaign.finalReports,
  };
  return handovers[duty]?.get(unit);
}

interface DutyDrawerProps {
  /** The required thing that is open, or undefined. */
  readonly task: Task | undefined;
  readonly onClose: () => void;
}

/** A required thing of a campaign for those who read all of it, such as the office. */
export function DutyDrawer({ task, onClose }: DutyDrawerProps) {
  const say = useSay();
  const { campaign, names, acts, isOver } = useCampaign();
  const handover = task === undefined ? undefined : handoverOf(campaign, task);
  const world = {
    campaign: campaign.id,
    isOver,
    names,
    today: civilDateOf(now(), campaign.plan.zone),
    units: evaluatedUnits(campaign.units),
    dimensions: campaign.plan.dimensions,
    hotIssues: campaign.plan.hotIssues,
  };
  const title =
    task === undefined
      ? ''
      : [task.unit === null ? null : names('unit', task.unit), names('duty', task.duty)]
          .flatMap((name) => (name === null ? [] : [say(name)]))
          .join(' · ');
  return (
    <Drawer open={task !== undefined} title={title} size={600} destroyOnHidden onClose={onClose}>
      {task !== undefined && (
        <DutyWorldContext value={world}>
          <DutyPanel
            key={`${task.duty} ${task.unit}`}
            state={task}
            {...(handover === undefined ? {} : { history: { handover, acts } })}
            onDone={onClose}
          />
        </DutyWorldContext>
      )}
    </Drawer>
  );
}
